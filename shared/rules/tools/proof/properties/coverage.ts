import { factOf } from '../proof.ts'
import type { Property } from './property.ts'
import { coverageTable } from './tables/coverage.ts'

/** Section 2: the verdict on coverage of a repair is the table's. */
export const coverageFollowsItsTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const isRepair = factOf(proof, 'request', (request) => request === 'repair')
  const judged = diagrams.apply(isRepair, whole.verdict, (repair, verdict) => (repair ? verdict : null))
  return diagrams.apply(judged, coverageTable(proof), (verdict, { verdict: expected, because }) =>
    verdict === null || verdict === expected ? null : `${verdict}, although ${because}`,
  )
}
