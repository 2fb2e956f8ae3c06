import { type ActsIn, catalogue } from '../../../shared/rules/index.ts'
import { ofBothDocuments } from './both-documents.ts'
import { ofLaw } from './law.ts'
import { ofPayers } from './payers.ts'
import type { PolicyChecks } from './policy-check.ts'
import { ofReadings } from './readings.ts'
import { ofScooters } from './scooters.ts'
import { ofTelevisions, ofWays } from './ways.ts'

const checks: PolicyChecks = {
  ...ofBothDocuments,
  ...ofWays,
  ...ofTelevisions,
  ...ofScooters,
  ...ofPayers,
  ...ofReadings,
  ...ofLaw,
}

/** One test per clause that has a part in the answer to a check, by its name. */
export const clauseChecks = catalogue.flatMap(({ id, says, actsIn }) => {
  const own = checks[id]
  return own ? [{ name: `${id}: ${says}`, id, actsIn: actsIn as ActsIn, checks: own }] : []
})
