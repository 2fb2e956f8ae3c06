import { isPanel } from './clauses/lcd.ts'
import { costsOf, unofficialCosts, unquotedLcdCosts, wayInItems } from './costs.ts'
import { type Coverage, inspectedCoverage, repairCoverage, unwishedCoverage } from './coverage.ts'
import { findingOf } from './decide.ts'
import type { Policy } from './policy.ts'
import { routeOf } from './route.ts'
import { type Case, caseOf, clause, isScreening, type Ruling, ruling } from './rule.ts'
import type { CalendarDate, Cause, Cost, Facts, Finding, Part, Route, Service } from './types.ts'

/** What the service centre saw. */
export interface Inspection {
  readonly official: boolean
  /** About defect and condition only (P-1.2, P-1.4): period, proof and item stand. */
  readonly warrantable: boolean
  readonly causes: readonly Cause[]
  readonly part: Part
  readonly serialLegible?: boolean | undefined
  readonly sealIntact?: boolean | undefined
}

/** What follows from an inspection. */
export interface Inspected {
  readonly coverage: 'covered' | 'not-covered' | 'not-official'
  /** `quote`: the consumer decides; `return`: unrepaired, without a quote; `collect`: by the retailer; `hold`: by a person. */
  readonly next: 'repair' | 'swap' | 'quote' | 'return' | 'collect' | 'hold'
  readonly service: Service | null
  /** The way from now on; null: it stays as it is. */
  readonly route: Route | null
  readonly findings: readonly Finding[]
  readonly costs: readonly Cost[]
}

/**
 * Judges a device once it is inspected, and whatever follows from that: the one judgement on coverage from then on
 * (R-inspection, P-1.2, P-1.4, T-3.2.3, P-1.1b). It replaces what intake stated about defect and condition, in both
 * directions, and XMS's word when the device turns out not to be official. The facts of a DOA or remorse are judged as
 * the repair that follows its screening; that one's way in stays with who paid it and is no cost of the repair.
 * @param facts as the request was last decided on
 * @param inspection the newest one (R-reinspection)
 * @param policy the version that the RMA was taken in under
 * @param on local day on which the request was received
 * @throws RangeError when a date among the facts is none
 */
export function asInspected(facts: Facts, inspection: Inspection, policy: Policy, on: CalendarDate): Inspected {
  const stated = caseOf(facts, policy, on)
  if (!inspection.official) return unofficial(stated)
  const given: Case = { ...stated, facts: seen(facts, inspection) }
  const panel = isPanel(given)
  const coverage = inspectedCoverage(given, defect(given, inspection), !panel)
  const findings = coverage.rulings.map(findingOf)
  if (isCovered(coverage)) return { ...covered(given, stated), findings }
  const route = routeOf(facts, 'out-of-warranty-repair', policy)
  if (panel) {
    const costs = route ? fromHere(stated, unquotedLcdCosts(given, route)) : []
    return { coverage: 'not-covered', next: 'return', service: null, route, findings, costs }
  }
  const service = 'out-of-warranty-repair'
  const costs = route ? fromHere(stated, costsOf(given.facts, service, route, policy.readings)) : []
  return { coverage: 'not-covered', next: 'quote', service, route, findings, costs }
}

/**
 * What follows when a person says that the warranty bears an inspected repair after all (L-second-look): the same as when
 * the inspection had said so.
 * @throws RangeError when a date among the facts is none
 */
export function asCovered(facts: Facts, inspection: Inspection, policy: Policy, on: CalendarDate): Inspected {
  const stated = caseOf(facts, policy, on)
  return { ...covered({ ...stated, facts: seen(facts, inspection) }, stated), findings: [] }
}

/** A panel is never repaired: the whole unit is swapped (T-3.2.3). */
function covered(given: Case, stated: Case): Omit<Inspected, 'findings'> {
  const panel = isPanel(given)
  const service = panel ? 'whole-unit-swap' : 'in-warranty-repair'
  const route = routeOf(stated.facts, service, given.policy)
  const costs = route ? fromHere(stated, costsOf(given.facts, service, route, given.policy.readings)) : []
  return { coverage: 'covered', next: panel ? 'swap' : 'repair', service, route, costs }
}

/**
 * The repair that is asked for after a screening that rejected a DOA or a remorse (P-2-end): what it will be until the
 * device is inspected, and the way from here.
 * @param facts as the screened claim was decided on
 * @throws RangeError when a date among the facts is none
 */
export function repairInstead(
  facts: Facts,
  policy: Policy,
  on: CalendarDate,
): { readonly service: Service; readonly route: Route | null } {
  const given = caseOf(facts, policy, on)
  const panel = isPanel(given)
  const coverage = panel ? unwishedCoverage(given) : repairCoverage(given)
  const borne = panel ? 'whole-unit-swap' : 'in-warranty-repair'
  const service = coverage.verdict === 'covered' ? borne : 'out-of-warranty-repair'
  return { service, route: routeOf(facts, service, policy) }
}

/** The facts of a repair, with what the inspection saw and nothing that intake said about defect and condition. */
const seen = (facts: Facts, { causes, part, serialLegible, sealIntact }: Inspection): Facts => ({
  ...facts,
  request: 'repair',
  fault: { causes, part },
  condition: { serialLegible, sealIntact },
})

/** P-1.2: whether the inspection found a defect that the warranty bears; R-inspection. */
const defect = (given: Case, { warrantable }: Inspection): Ruling =>
  ruling({
    rule: 'warrantable-at-inspection',
    kind: 'coverage',
    clauses: [clause(given, '1.2')],
    readings: ['R-inspection'],
    result: warrantable ? 'pass' : 'fail',
  })

/** What was asked for and never shown counts as not shown; what only waited for a person was approved when it was let in. */
const isCovered = ({ verdict, rulings }: Coverage): boolean =>
  verdict !== 'not-covered' && rulings.every((each) => each.asks.length === 0)

/** After a screening the way in is past, and paid by whom the screening says. */
const fromHere = (stated: Case, costs: readonly Cost[]): readonly Cost[] =>
  isScreening(stated) ? costs.filter((each) => !wayInItems.has(each.item)) : costs

/**
 * P-1.1b: the retailer fetches it; R-nonofficial-direct: what a consumer sent in waits for a person. The same when it is
 * found while a DOA or remorse is screened (R-nonofficial-screening).
 */
function unofficial(stated: Case): Inspected {
  const isFetched = stated.facts.channel === 'pos'
  const finding = ruling({
    rule: 'official-at-inspection',
    kind: 'admission',
    clauses: [clause(stated, '1.1b')],
    readings: [
      ...(isFetched ? [] : (['R-nonofficial-direct'] as const)),
      ...(isScreening(stated) ? (['R-nonofficial-screening'] as const) : []),
    ],
    result: 'fail',
    facts: { official: false },
  })
  return {
    coverage: 'not-official',
    next: isFetched ? 'collect' : 'hold',
    service: null,
    route: null,
    findings: [findingOf(finding)],
    costs: unofficialCosts(stated.facts, stated.policy.readings),
  }
}
