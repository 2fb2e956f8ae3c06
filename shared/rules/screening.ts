import {
  isClaimedFailure,
  isCompleteForInspection,
  isFreeOfAbuse,
  isSealedForClaim,
} from './clauses/claim-conditions.ts'
import { findingOf } from './decide.ts'
import type { Policy } from './policy.ts'
import { caseOf, type Rule, type Ruling } from './rule.ts'
import type { CalendarDate, Facts, Finding } from './types.ts'

/** What the service centre found when it screened a DOA or a remorse; the failure is not judged for remorse. */
export interface ScreeningFindings {
  readonly manufacturingFailure?: boolean | undefined
  /** Also false when a scooter's carton or screws are missing (S-DOA). */
  readonly boxContentsComplete: boolean
  readonly visibleAbuse: boolean
  readonly sealIntact: boolean
  readonly serialLegible: boolean
}

/** The conditions that a screening sees; period, place and proof were settled when the claim was taken in. */
const conditions: readonly Rule[] = [isClaimedFailure, isCompleteForInspection, isFreeOfAbuse, isSealedForClaim]

/**
 * Judges a screened DOA or remorse by the same conditions as the claim (P-2.3, P-2.4, P-2.6, R-doa-seal): accepted when
 * every one of them is met for certain.
 * @param facts as the claim was decided on; what they say of the condition is replaced by what was found
 * @param on local day on which the claim was received
 * @param setAside rules that a person has judged otherwise for this request: of a withdrawal that was let in they count
 *   no more (R-withdrawal)
 * @throws RangeError when a date among the facts is none
 */
export function asScreened(
  facts: Facts,
  found: ScreeningFindings,
  policy: Policy,
  on: CalendarDate,
  setAside: readonly string[] = [],
): { readonly accepted: boolean; readonly findings: readonly Finding[] } {
  const { manufacturingFailure, ...condition } = found
  const seen: Facts = { ...facts, fault: { manufacturingFailure }, condition: { ...condition, available: true } }
  const given = caseOf(seen, policy, on)
  const rulings = conditions.flatMap((rule) => rule(given) ?? [])
  const isLetIn = ({ rule }: Ruling) => facts.request === 'remorse' && isSetAside(rule, setAside)
  return {
    accepted: rulings.every((each) => each.result === 'pass' || isLetIn(each)),
    findings: rulings.map(findingOf),
  }
}

/** What a scooter lacks of its packing is found as an incomplete box (S-DOA). */
const isSetAside = (rule: string, setAside: readonly string[]): boolean =>
  setAside.includes(rule) || (rule === 'complete-for-inspection' && setAside.includes('scooter-packed'))
