import { admissionOf } from './admission.ts'
import { answerOf, turnsOnRight } from './answer.ts'
import { lastClaimDay } from './clauses/claim-period.ts'
import { coveringChanges, isOnlyWish, isPanel, isPanelServed } from './clauses/lcd.ts'
import { isBelatedDeliveryOpen } from './clauses/warranty.ts'
import { isWithdrawalOpen } from './clauses/withdrawal.ts'
import { costsOf } from './costs.ts'
import { type CoverageVerdict, coverageOf, repairCoverage, unwishedCoverage } from './coverage.ts'
import { foundOf, together } from './found.ts'
import { instructionsOf } from './instructions.ts'
import type { Policy } from './policy.ts'
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
  const panel = isPanelServed(
    given,
    coverage.verdict,
    () => coveringChanges(given, coverage),
    () => isOnlyWish(coverage),
  )
  const admission = [...admissionOf(given), ...(panel ? [panel] : [])]
  const counted = (rulings: readonly Ruling[]) => together(rulings.filter(({ rule }) => !setAside.includes(rule)))
  const found = counted(admission)
  const right = isWithdrawalOpen(given)
  const { decision, redirect, missing } = answerOf({
    admission: found,
    right: right && foundOf(right),
    coverage: counted(coverage.rulings),
  })
  const withdrawal = turnsOnRight(found) ? right : null
  const service = setAside.includes('panel-served')
    ? admittedService(given, decision)
    : serviceOf(given, decision, coverage.verdict)
  const route = service && routeOf(facts, service, policy)
  return {
    decision,
    service,
    alternatives: alternativesOf(given, { decision, missing }, repairsOf(given)),
    redirect,
    missing,
    findings: [...admission, ...(withdrawal ? [withdrawal] : []), ...coverage.rulings].map(findingOf),
    deadlines: deadlinesOf(given),
    route,
    costs: route && service ? costsOf(facts, service, route, policy.readings) : [],
    instructions: instructionsOf({ facts, decision, service, policy, on }),
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
  const service = admittedService(given, 'eligible')
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
    instructions: instructionsOf({ facts, decision: 'eligible', service, policy, on }),
  }
}

/** What is done of a request that a person lets in: a panel is swapped, whatever the warranty (T-3.2.3). */
function admittedService(given: Case, decision: Outcome): Service | null {
  const isSwapped = isRepair(given) && isPanel(given)
  return serviceOf(given, decision, isSwapped ? 'covered' : coverageOf(given).verdict)
}

/** Last days in time, also for what was not asked for; none for what is not served. */
function deadlinesOf(given: Case): Decision['deadlines'] {
  const isServed = given.facts.official !== false && (isRepair(given) || isScreening(given))
  if (!isServed) return { doa: null, warranty: null }
  return { doa: lastClaimDay(given), warranty: isBelatedDeliveryOpen(given) ? null : (given.warranty?.endsOn ?? null) }
}

/** What will be done, if the open points turn out well; null for what is refused. */
export function serviceOf(given: Case, decision: Outcome, coverage: CoverageVerdict): Service | null {
  if (decision === 'refused') return null
  if (given.facts.request === 'doa') return 'doa-screening'
  if (given.facts.request === 'remorse') return 'remorse-screening'
  if (!isRepair(given)) return null
  if (coverage === 'not-covered') return 'out-of-warranty-repair'
  return isPanel(given) ? 'whole-unit-swap' : 'in-warranty-repair'
}

/** How the warranty bears a repair of the same facts. */
interface Repairs {
  readonly stated: CoverageVerdict
  /** Without the wish for a paid one. */
  readonly unwished: CoverageVerdict
}

const repairsOf = (given: Case): Repairs => ({
  get stated() {
    return repairCoverage(given).verdict
  },
  get unwished() {
    return unwishedCoverage(given).verdict
  },
})

/**
 * What is open instead: for a refused DOA or remorse the repair that the facts give, under warranty only when that is
 * certain (P-2-end), which it is not while XMS is silent (R-xms-down); for a missing proof a repair outside the warranty
 * (R-pop-missing). Of a panel only the swap that it is certain to get, also when a paid repair was wished for (T-3.2.3).
 * Nothing for a non-official device.
 */
export function alternativesOf(
  given: Case,
  { decision, missing }: Pick<Decision, 'decision' | 'missing'>,
  repairs: Repairs,
): readonly Service[] {
  const { official } = given.facts
  if (official === false || !(isRepair(given) || isScreening(given))) return []
  if (isPanel(given)) {
    const isRefused = decision === 'refused' && (isScreening(given) || given.facts.wishes?.outOfWarranty === true)
    return isRefused && official && repairs.unwished === 'covered' ? ['whole-unit-swap'] : []
  }
  if (decision === 'refused' && isScreening(given)) {
    return [official && repairs.stated === 'covered' ? 'in-warranty-repair' : 'out-of-warranty-repair']
  }
  const isProofMissing = decision === 'needs-information' && missing.includes('purchase.proofOfPurchase')
  return isProofMissing ? ['out-of-warranty-repair'] : []
}

/** A ruling as the decision reports it. */
export function findingOf({ rule, kind, clauses, readings, result, facts, wouldPassIf }: Ruling): Finding {
  return { rule, kind, clauses, readings, result, facts, wouldPassIf }
}
