import { admissionOf } from './admission.ts'
import { lastClaimDay } from './clauses/claim-period.ts'
import { isPanel, isPanelServed } from './clauses/lcd.ts'
import { isTolerated, isWithdrawalOpen } from './clauses/withdrawal.ts'
import { costsOf } from './costs.ts'
import { coverageOf, repairCoverage } from './coverage.ts'
import { instructionsOf } from './instructions.ts'
import type { Policy } from './policy.ts'
import { redirectOf } from './redirect.ts'
import { routeOf } from './route.ts'
import { type Case, caseOf, isRepair, isScreening, type Ruling } from './rule.ts'
import type { CalendarDate, Decision, Facts, Finding, Outcome, Service } from './types.ts'

/**
 * Decides a request under a policy, as the catalogue's section "How a decision is composed" says: every rule that
 * concerns it is evaluated and reported, and the strongest finding decides.
 * @param facts what is known; an absent fact is unknown, never false
 * @param policy the version that judges it
 * @param on the day on which the request was received, in the consumer's country (R-backdating)
 * @param setAside rules that a person has judged otherwise for this request: reported as ever, they decide nothing
 * @throws RangeError when a date among the facts is none
 */
export function decide(facts: Facts, policy: Policy, on: CalendarDate, setAside: readonly string[] = []): Decision {
  const given = caseOf(facts, policy, on)
  const coverage = coverageOf(given)
  const panel = isPanelServed(given, coverage)
  const admission = [...admissionOf(given), ...(panel ? [panel] : [])]
  const counts = ({ rule }: Ruling) => !setAside.includes(rule)
  const withdrawal = isWithdrawalOpen(given, admission.filter(counts))
  const rulings = [...(withdrawal ? settled(admission, withdrawal) : admission), ...coverage.rulings]

  const failing = admission.filter((each) => each.result === 'fail' && counts(each))
  const counted = rulings.filter(counts)
  const decision = outcomeOf(counted, withdrawal ? [] : failing)
  const service = decision === 'refused' ? null : serviceOf(given, coverage.verdict)
  const route = service && routeOf(facts, service, policy)
  return {
    decision,
    service,
    alternatives: alternativesOf(given, decision, rulings),
    redirect: decision === 'refused' ? redirectOf(failing) : null,
    missing: decision === 'refused' ? [] : [...new Set(counted.flatMap((each) => each.asks))],
    findings: rulings.map(findingOf),
    deadlines: deadlinesOf(given),
    route,
    costs: route && service ? costsOf(facts, service, route, policy.readings) : [],
    instructions: decision === 'refused' ? [] : instructionsOf(facts),
    policy: { version: policy.version, asOf: on },
  }
}

/**
 * The decision on a request that a person lets in, whatever the rules found (hold `review`, L-second-look): eligible, with
 * the findings as they were. A panel that is let in is swapped (T-3.2.3). Null for what is not offered at all, and while
 * its way depends on an unknown screen size.
 * @throws RangeError when a date among the facts is none
 */
export function asAdmitted(facts: Facts, policy: Policy, on: CalendarDate): Decision | null {
  const decided = decide(facts, policy, on)
  const given = caseOf(facts, policy, on)
  const service = isRepair(given) && isPanel(given) ? 'whole-unit-swap' : serviceOf(given, coverageOf(given).verdict)
  const route = service && routeOf(facts, service, policy)
  if (!service || !route) return null
  return {
    ...decided,
    decision: 'eligible',
    service,
    route,
    costs: costsOf(facts, service, route, policy.readings),
    redirect: null,
    missing: [],
    alternatives: [],
    instructions: instructionsOf(facts),
  }
}

/** What the right of withdrawal leaves to settle: the state of device and box leads to a person either way. */
const settled = (admission: readonly Ruling[], withdrawal: Ruling): readonly Ruling[] => [
  ...admission.map((each): Ruling => (isTolerated(each) ? { ...each, asks: [] } : each)),
  withdrawal,
]

/** Last days in time, also for what was not asked for; none for what is not served. */
function deadlinesOf(given: Case): Decision['deadlines'] {
  const isServed = given.facts.official !== false && (isRepair(given) || isScreening(given))
  if (!isServed) return { doa: null, warranty: null }
  return { doa: lastClaimDay(given), warranty: given.warranty?.endsOn ?? null }
}

/** Refused before undetermined before missing information before review before eligible. */
function outcomeOf(rulings: readonly Ruling[], refusing: readonly Ruling[]): Outcome {
  if (refusing.length > 0) return 'refused'
  if (rulings.some((each) => each.rule === 'official-product' && each.result === 'unknown')) return 'undetermined'
  if (rulings.some((each) => each.asks.length > 0)) return 'needs-information'
  return rulings.some((each) => each.review) ? 'needs-review' : 'eligible'
}

/** What will be done, if the open points turn out well. */
function serviceOf(given: Case, coverage: 'covered' | 'not-covered' | 'open'): Service | null {
  if (given.facts.request === 'doa') return 'doa-screening'
  if (given.facts.request === 'remorse') return 'remorse-screening'
  if (!isRepair(given)) return null
  if (coverage === 'not-covered') return 'out-of-warranty-repair'
  return isPanel(given) ? 'whole-unit-swap' : 'in-warranty-repair'
}

/**
 * What is open instead: for a refused DOA or remorse the repair that the facts give, under warranty only when that is
 * certain (P-2-end); for a missing proof a repair outside the warranty (R-pop-missing). Nothing for a non-official device
 * and for a panel outside the warranty (T-3.2.3).
 */
function alternativesOf(given: Case, decision: Outcome, rulings: readonly Ruling[]): readonly Service[] {
  if (given.facts.official === false) return []
  if (decision === 'refused' && isScreening(given)) {
    const covered = repairCoverage(given).verdict === 'covered'
    if (isPanel(given)) return covered ? ['whole-unit-swap'] : []
    return [covered ? 'in-warranty-repair' : 'out-of-warranty-repair']
  }
  const proofMissing = rulings.some((each) => each.asks.includes('purchase.proofOfPurchase'))
  return decision === 'needs-information' && proofMissing && !isPanel(given) ? ['out-of-warranty-repair'] : []
}

/** A ruling as the decision reports it. */
export function findingOf({ rule, kind, clauses, readings, result, facts, wouldPassIf }: Ruling): Finding {
  return { rule, kind, clauses, readings, result, facts, wouldPassIf }
}
