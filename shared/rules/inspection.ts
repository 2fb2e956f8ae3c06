import { excludedCauseRules } from './clauses/excluded-causes.ts'
import { costsOf, unofficialCosts, unquotedLcdCosts } from './costs.ts'
import { standingOf } from './coverage.ts'
import { findingOf } from './decide.ts'
import type { Policy } from './policy.ts'
import { routeOf } from './route.ts'
import { type Case, caseOf, clause, type Ruling, ruling } from './rule.ts'
import type { CalendarDate, Cause, Cost, Facts, Finding, Part, Service } from './types.ts'

/** What the service centre saw. `warrantable` speaks of P-1.4 only: period and proof stand as decided. */
export interface Inspection {
  readonly official: boolean
  readonly warrantable: boolean
  readonly causes: readonly Cause[]
  readonly part: Part
}

/** What follows from an inspection. */
export interface Inspected {
  /** `quote`: the consumer decides; `return`: unrepaired, without a quote; `collect`: by the retailer; `hold`: by a person. */
  readonly next: 'repair' | 'swap' | 'quote' | 'return' | 'collect' | 'hold'
  readonly service: Service | null
  readonly findings: readonly Finding[]
  readonly costs: readonly Cost[]
}

/**
 * Decides the coverage of a repair again, after the device was inspected (P-1.4, T-3.2.3, P-1.1b).
 * @param facts as the request was decided on
 * @param decided the service that the request was taken in for; it settles what was open then
 * @param policy the version that the RMA was decided under
 * @param on local day on which the request was received
 */
export function asInspected(
  facts: Facts,
  decided: Service,
  inspection: Inspection,
  policy: Policy,
  on: CalendarDate,
): Inspected {
  const given = caseOf(facts, policy, on)
  if (!inspection.official) return unofficial(given)
  const rulings = [...standingOf(given), ...inspectedCondition(given, inspection)]
  const isCovered = rulings.every(({ result }) => isBorne(result, decided))
  const isPanel = facts.product.line === 'tv' && inspection.part === 'lcd'
  const service = isCovered ? (isPanel ? 'whole-unit-swap' : 'in-warranty-repair') : 'out-of-warranty-repair'
  const findings = rulings.map(findingOf)
  const route = routeOf(facts, service, policy)
  if (!isCovered && isPanel) {
    return { next: 'return', service: null, findings, costs: route ? unquotedLcdCosts(given, route) : [] }
  }
  const next = isCovered ? (isPanel ? 'swap' : 'repair') : 'quote'
  return { next, service, findings, costs: route ? costsOf(facts, service, route, policy.readings) : [] }
}

/** What was open at intake was settled by what the request was taken in for. */
function isBorne(result: Finding['result'], decided: Service): boolean {
  if (result === 'unknown') return decided === 'in-warranty-repair' || decided === 'whole-unit-swap'
  return result !== 'fail'
}

/** P-1.1b: the retailer fetches it; R-nonofficial-direct: what a consumer sent in waits for a person. */
function unofficial(given: Case): Inspected {
  const next = given.facts.channel === 'pos' ? 'collect' : 'hold'
  return { next, service: null, findings: [], costs: unofficialCosts(given) }
}

/** P-1.4 as the service centre sees it, in place of what was said about the condition before. */
function inspectedCondition(given: Case, { warrantable, causes }: Inspection): readonly Ruling[] {
  const { condition: _, ...facts } = given.facts
  const seen = { ...given, facts: { ...facts, fault: { ...facts.fault, causes } } }
  const verdict = ruling({
    rule: 'warrantable-at-inspection',
    kind: 'coverage',
    clauses: [clause(given, '1.2')],
    result: warrantable ? 'pass' : 'fail',
  })
  return [...excludedCauseRules.flatMap((rule) => rule(seen) ?? []), verdict]
}
