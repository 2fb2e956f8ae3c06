import { type Diagram, valuesOf } from '../diagram.ts'
import type { Proof } from '../proof.ts'
import type { Judged } from '../whole.ts'
import { firstOf, type Property } from './property.ts'
import { isBackdated, repairAsks } from './tables/admission.ts'
import { periodOf } from './tables/claims.ts'
import { hasPeriod, warrantyOf } from './tables/coverage.ts'
import { isClaim, isRepair } from './tables/stated.ts'
import { type Stated, tabled } from './tables/table.ts'

type Result = Judged['result']

/** A rule finds what a table says, and nothing where that says null. */
function finds(proof: Proof, rule: string, expected: (stated: Stated) => Result | null): Diagram<string | null> {
  const { diagrams, whole } = proof
  const ruling = whole.rulings.find((each) => valuesOf(each).some((found) => found?.rule === rule))
  const result = diagrams.map(ruling ?? diagrams.constant(null), (found) =>
    found?.rule === rule ? found.result : null,
  )
  return diagrams.apply(result, tabled(proof, expected), (is, wanted) =>
    is === wanted ? null : `${rule} is ${is}, against its number`,
  )
}

const claimed = (request: 'doa' | 'remorse') => (stated: Stated) => {
  if (stated.facts.request !== request) return null
  return ({ 'in time': 'pass', late: 'fail', unknown: 'unknown' } as const)[periodOf(stated)]
}

/** P-2.2, R-doa-day-count, R-remorse-days, R-mi-terms: the finding about the days is right, also where it decides nothing. */
export const claimsKeepTheirDays: Property = (proof) =>
  firstOf(proof, [
    finds(proof, 'doa-within-15-days', claimed('doa')),
    finds(proof, 'remorse-within-15-days', claimed('remorse')),
  ])

/** P-1.3, R-warranty-start, R-warranty-end: so is the one about the months. */
export const warrantyKeepsItsMonths: Property = (proof) =>
  finds(proof, 'within-warranty', (stated) => {
    if (!isRepair(stated) || !hasPeriod(stated)) return null
    return ({ covered: 'pass', over: 'fail', unknown: 'unknown' } as const)[warrantyOf(stated)]
  })

/** R-backdating, R-fault-description: so are those about the days of receipt and the length of a description. */
export const othersKeepTheirNumbers: Property = (proof) =>
  firstOf(proof, [
    finds(proof, 'received-in-time', (stated) => {
      const isJudged = stated.policy.readings['R-backdating'] === 'review' && (isRepair(stated) || isClaim(stated))
      return isJudged ? (isBackdated(stated) ? 'unknown' : 'pass') : null
    }),
    finds(proof, 'fault-described', (stated) => {
      const isJudged = isRepair(stated) || stated.facts.request === 'doa'
      if (!isJudged || stated.policy.readings['R-fault-description'] !== 'required') return null
      return repairAsks['fault.description'](stated) ? 'unknown' : 'pass'
    }),
  ])
