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

/** What stands as decided when the device is inspected: the wish, proof, origin of the fault, period and item. */
const standing: readonly Rule[] = [
  isWarrantyAskedFor,
  isProofForWarranty,
  isManufacturingFailure,
  isWithinWarranty,
  isCoveredItem,
]

/** P-1.4: what an inspection sees better than anybody before it. */
const condition: readonly Rule[] = [...excludedCauseRules, isSerialAndSealIntact]

/** Whether the warranty bears a repair: certainly, certainly not, or not known yet. */
export interface Coverage {
  readonly rulings: readonly Ruling[]
  readonly verdict: 'covered' | 'not-covered' | 'open'
}

/** Judges coverage (section 2). */
export function coverageOf(given: Case): Coverage {
  return conclude([...standingOf(given), ...condition.flatMap((rule) => rule(given) ?? [])])
}

/** What proof, period and the rest of section 2 besides P-1.4 say. */
export const standingOf = (given: Case): readonly Ruling[] => standing.flatMap((rule) => rule(given) ?? [])

/**
 * The verdict on coverage. Once it is certain that the warranty does not bear the repair, what is missing cannot change
 * that: such rules become `not-applicable` and ask for nothing (section "How a decision is composed", 4).
 */
function conclude(rulings: readonly Ruling[]): Coverage {
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
