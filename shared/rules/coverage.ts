import { excludedCauseRules } from './clauses/excluded-causes.ts'
import { isProofForWarranty } from './clauses/proof.ts'
import {
  isCoveredItem,
  isManufacturingFailure,
  isSerialAndSealIntact,
  isWarrantyAskedFor,
  isWithinWarranty,
} from './clauses/warranty.ts'
import type { Case, Rule, Ruling } from './rule.ts'

/** The rules of section 2, in its order. */
const rules: readonly Rule[] = [
  isWarrantyAskedFor,
  isProofForWarranty,
  isManufacturingFailure,
  isWithinWarranty,
  isCoveredItem,
  ...excludedCauseRules,
  isSerialAndSealIntact,
]

/** Whether the warranty bears a repair: certainly, certainly not, or not known yet. */
export interface Coverage {
  readonly rulings: readonly Ruling[]
  readonly verdict: 'covered' | 'not-covered' | 'open'
}

/**
 * Judges coverage. Once it is certain that the warranty does not bear the repair, what is missing cannot change that:
 * such rules become `not-applicable` and ask for nothing (section "How a decision is composed", 4).
 */
export function coverageOf(given: Case): Coverage {
  const rulings = rules.flatMap((rule) => rule(given) ?? [])
  if (rulings.some((each) => each.result === 'fail')) {
    const settled = rulings.map(
      (each): Ruling =>
        each.result === 'unknown' ? { ...each, result: 'not-applicable', asks: [], review: false } : each,
    )
    return { rulings: settled, verdict: 'not-covered' }
  }
  return { rulings, verdict: rulings.some((each) => each.result === 'unknown') ? 'open' : 'covered' }
}

/** How the warranty would bear a repair of the same facts, whatever was asked for. */
export function repairCoverage(given: Case): Coverage {
  return coverageOf({ ...given, facts: { ...given.facts, request: 'repair' } })
}
