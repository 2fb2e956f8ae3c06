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

/** Section 2 as intake judges it, on what is stated. */
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

/** Judges coverage (section 2). */
export function coverageOf(given: Case): Coverage {
  return conclude(rulingsOf(rules, given))
}

/**
 * Judges coverage again once the device is inspected (R-inspection).
 * @param given the facts with what the inspection saw in place of what was stated
 * @param defect whether there is a defect that the warranty bears, in place of the presumption of R-defect-presumed
 * @param isWishHeard false for a panel: it is not repaired for money either (T-3.2.3)
 */
export function inspectedCoverage(given: Case, defect: Ruling, isWishHeard: boolean): Coverage {
  const standing = rules.filter(
    (each) => each !== isManufacturingFailure && (isWishHeard || each !== isWarrantyAskedFor),
  )
  return conclude([...rulingsOf(standing, given), defect])
}

const rulingsOf = (list: readonly Rule[], given: Case): readonly Ruling[] => list.flatMap((rule) => rule(given) ?? [])

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
