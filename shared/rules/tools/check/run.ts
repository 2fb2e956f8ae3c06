import { catalogue } from '../../catalogue.ts'
import { type Decision, decide, type Policy, type ReadingChoices, readings } from '../../index.ts'
import { receivedOn } from './heads.ts'
import { type Depth, type Point, points } from './points.ts'
import { always, byDecidingAgain, type Property } from './properties.ts'

export interface Violation {
  readonly property: string
  readonly says: string
  readonly facts: Point['facts']
}

export interface Check {
  readonly points: number
  readonly violations: readonly Violation[]
  /** Clauses and readings that nothing rested on although they can decide. */
  readonly indecisive: readonly string[]
}

const violationsMax = 20

/**
 * Visits the points of the finite abstraction and checks every property at them, and that every clause and reading that
 * can decide does decide somewhere.
 */
export function check(policy: Policy, depth: Depth, seen: (done: number) => void = () => {}): Check {
  const violations: Violation[] = []
  const decisive = new Set<string>()
  const others = overruledPolicies(policy)
  let count = 0
  for (const point of points(policy, depth, seen)) {
    const decision = decide(point.facts, policy, receivedOn)
    for (const id of restsOn(decision)) decisive.add(id)
    for (const [id, other] of others) {
      if (decisive.has(id)) continue
      if (differs(decision, decide(point.facts, other, receivedOn))) decisive.add(id)
    }
    const properties = isDecidedAgain(point) ? all : always
    for (const [property, holds] of Object.entries<Property>(properties)) {
      const says = holds(point.facts, decision, policy)
      if (says) violations.push({ property, says, facts: point.facts })
    }
    count += 1
    if (violations.length >= violationsMax) break
  }
  return { points: count, violations, indecisive: deciding.filter((id) => !decisive.has(id)) }
}

const all: Record<string, Property> = { ...always, ...byDecidingAgain }

/** Where at most one fact deviates; and in one country, where no rule reads it (only the call centre's does). */
const isDecidedAgain = ({ facts, deviations }: Point): boolean =>
  deviations.length < 2 && (facts.country === 'NL' || facts.channel === 'call-centre')

/** Clauses that act in findings or costs; the others act in ways that no decision can show. */
const deciding: readonly string[] = catalogue
  .filter((each) => each.actsIn === 'findings' || each.actsIn === 'costs')
  .map((each) => each.id)

function* restsOn(decision: Decision): Generator<string> {
  for (const { result, clauses, readings: read } of decision.findings) {
    if (result === 'fail' || result === 'unknown') yield* [...clauses, ...read]
  }
  for (const { clauses } of decision.costs) yield* clauses
  if (decision.decision !== 'eligible') return
  for (const { rule, clauses } of decision.findings) if (rule === 'screen-size-known') yield* clauses
}

/** The policy with each reading overruled in turn, for those that know another choice. */
function overruledPolicies(policy: Policy): readonly (readonly [string, Policy])[] {
  return Object.entries(readings).flatMap(([id, { choices }]) => {
    const other = choices.find((choice) => choice !== policy.readings[id as keyof ReadingChoices])
    return other === undefined || !deciding.includes(id)
      ? []
      : [[id, { ...policy, readings: { ...policy.readings, [id]: other } }] as const]
  })
}

const differs = (one: Decision, other: Decision): boolean =>
  JSON.stringify([one.decision, one.service, one.missing, one.deadlines, one.costs]) !==
  JSON.stringify([other.decision, other.service, other.missing, other.deadlines, other.costs])
