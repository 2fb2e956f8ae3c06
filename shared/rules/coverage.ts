import { excludedCauseRules } from './clauses/excluded-causes.ts'
import { isProofForWarranty } from './clauses/proof.ts'
import {
  isCoveredItem,
  isManufacturingFailure,
  isSerialAndSealIntact,
  isWarrantyAskedFor,
  isWithinWarranty,
} from './clauses/warranty.ts'
import { type Found, together } from './found.ts'
import { asRequest, asUnwished, type Case, type Rule, type Ruling } from './rule.ts'

/** Section 2 as intake judges it, on what is stated. */
export const coverageRules: readonly Rule[] = [
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
  readonly verdict: CoverageVerdict
}

export type CoverageVerdict = 'covered' | 'not-covered' | 'open'

/** Judges coverage (section 2). */
export function coverageOf(given: Case): Coverage {
  return conclude(rulingsOf(coverageRules, given))
}

/**
 * Judges coverage again once the device is inspected (R-inspection).
 * @param given the facts with what the inspection saw in place of what was stated
 * @param defect whether there is a defect that the warranty bears, in place of the presumption of R-defect-presumed
 * @param isWishHeard false for a panel: it is not repaired for money either (T-3.2.3)
 */
export function inspectedCoverage(given: Case, defect: Ruling, isWishHeard: boolean): Coverage {
  const standing = coverageRules.filter(
    (each) => each !== isManufacturingFailure && (isWishHeard || each !== isWarrantyAskedFor),
  )
  return conclude([...rulingsOf(standing, given), defect])
}

const rulingsOf = (list: readonly Rule[], given: Case): readonly Ruling[] => list.flatMap((rule) => rule(given) ?? [])

/** The verdict on coverage of what its rules found. */
export function verdictOf({ fails, asks, isReviewed }: Found): CoverageVerdict {
  if (fails !== 'none') return 'not-covered'
  return asks.length > 0 || isReviewed ? 'open' : 'covered'
}

/**
 * Once it is certain that the warranty does not bear the repair, what is missing cannot change that: such rules are
 * `not-applicable` (section "How a decision is composed", 4). What waits for a person still does (R-accessory).
 */
function conclude(rulings: readonly Ruling[]): Coverage {
  const verdict = verdictOf(together(rulings))
  if (verdict !== 'not-covered') return { rulings, verdict }
  const isSettled = ({ result, review }: Ruling) => result === 'unknown' && !review
  return { rulings: rulings.map((each) => (isSettled(each) ? { ...each, result: 'not-applicable' } : each)), verdict }
}

/** How the warranty would bear a repair of the same facts, without the wish for a paid one. */
export const unwishedCoverage = (given: Case): Coverage => repairCoverage(asUnwished(given))

/** How the warranty would bear a repair of the same facts. */
export const repairCoverage = (given: Case): Coverage => coverageOf(asRequest(given, 'repair'))
