import { admissionRules } from '../../admission.ts'
import { catalogue } from '../../catalogue.ts'
import { foundOf, nothingFound } from '../../found.ts'
import {
  type Decision,
  decide,
  type Facts,
  type Policy,
  type ReadingChoices,
  type RuleName,
  readings,
  ruleResults,
} from '../../index.ts'
import { instructions } from '../../instructions.ts'
import { type Diagram, pointWith, valuesOf } from './diagram.ts'
import type { Proof } from './proof.ts'
import { receivedOn } from './variables.ts'
import { type Judged, type Whole, wholeOf } from './whole.ts'

/** Readings that know another choice, none of which would change any decision. */
export function idleReadings(proof: Proof): readonly string[] {
  const acting = new Set(
    catalogue.filter(({ actsIn }) => typeof actsIn === 'string' && actsIn !== 'inspection').map(({ id }) => String(id)),
  )
  return Object.entries(readings).flatMap(([id, { choices }]) => {
    const others = choices.filter((choice) => choice !== proof.policy.readings[id as keyof ReadingChoices])
    if (others.length === 0 || !acting.has(id)) return []
    return others.some((choice) => changesSomething(proof, overruled(proof.policy, id, choice))) ? [] : [id]
  })
}

/** A version with one reading overruled. */
export const overruled = (policy: Policy, id: string, choice: string): Policy => ({
  ...policy,
  readings: { ...policy.readings, [id]: choice },
})

/** A part that differs is tried at its plainest facts first; only when that shows nothing the whole is put together. */
function changesSomething(proof: Proof, other: Policy): boolean {
  const { components, diagrams, policy } = proof
  const pairs = components.differing(policy, other)
  if (pairs.length === 0) return false
  const isShown = pairs.some(([one, changed]) => {
    const where = diagrams.apply(one, changed, (a, b) => weightOf(a) !== weightOf(b))
    return samples(proof, where).some((facts) =>
      differs(decide(facts, policy, receivedOn), decide(facts, other, receivedOn)),
    )
  })
  return isShown || answersDiffer(proof.whole, wholeOf(components, other))
}

/** What a part's value means for the decision: a rule that passes weighs as much as one that does not concern the request. */
function weightOf(value: unknown): string {
  const isRuling = typeof value === 'object' && value !== null && 'rule' in value
  if (value !== null && !isRuling) return JSON.stringify(value)
  return JSON.stringify(value ? foundOf({ ...(value as Judged), facts: {} }) : nothingFound)
}

const answersDiffer = (one: Whole, other: Whole): boolean =>
  (['answer', 'service', 'alternatives', 'way', 'instructions'] as const).some((part) => one[part] !== other[part])

const kindsOf = new WeakMap<Whole, Diagram<string>>()

/** Outcome, service and where it is done, worked out once. */
function kindOf({ diagrams, whole }: Proof): Diagram<string> {
  const served = diagrams.apply(whole.service, whole.way, (service, { route }) => `${service} ${route?.servicedAt}`)
  const known =
    kindsOf.get(whole) ?? diagrams.apply(whole.answer, served, ({ decision }, service) => `${decision} ${service}`)
  kindsOf.set(whole, known)
  return known
}

/** Somewhere where a function is true and facts can be stated, the plainest facts of every kind of answer. */
function* samples(proof: Proof, where: Diagram<boolean>): Generator<Facts> {
  const { diagrams, space, possible } = proof
  const there = diagrams.apply(where, possible, (is, isPossible) => is && isPossible)
  const kinds = diagrams.apply(there, kindOf(proof), (is, kind) => (is ? kind : null))
  for (const kind of valuesOf(kinds)) {
    const point = kind === null ? null : pointWith(kinds, space.sizes.length, (each) => each === kind)
    if (point) yield space.factsAt(point)
  }
}

const differs = (one: Decision, other: Decision): boolean => JSON.stringify(said(one)) !== JSON.stringify(said(other))

/** What a decision comes to, without what it rests on. */
const said = ({ findings: _, policy: __, ...decision }: Decision) => decision

/** Rules that never decide: where one fails or is open, the answer would be the same without it. */
export function idleRules(proof: Proof): readonly string[] {
  const admitting = new Set(admissionRules.map((_, index) => index))
  return proof.whole.rulings.flatMap((ruling, index) => {
    const rule = valuesOf(ruling).find((each) => each !== null)?.rule
    if (!rule || !admitting.has(index)) return []
    return openResults(ruling).some((result) => decides(proof, ruling, rule, result)) ? [] : [rule]
  })
}

const openResults = (ruling: Diagram<Judged | null>): readonly string[] =>
  [...new Set(valuesOf(ruling).map((each) => each?.result))].filter((each) => each === 'fail' || each === 'unknown')

function decides(proof: Proof, ruling: Diagram<Judged | null>, rule: string, result: string): boolean {
  const { policy, diagrams } = proof
  return samples(
    proof,
    diagrams.map(ruling, (each) => each?.result === result),
  ).some((facts) => differs(decide(facts, policy, receivedOn), decide(facts, policy, receivedOn, [rule])))
}

/** What acts in decisions and knows no other choice, and nothing failed, open, paid or told rests on it. */
export function uncited({ whole }: Proof): readonly string[] {
  const cited = new Set<string>([
    ...whole.rulings
      .flatMap(valuesOf)
      .flatMap((each) => (each && isOpen(each) ? [...each.clauses, ...each.readings] : [])),
    ...valuesOf(whole.way).flatMap(({ costs }) => costs.flatMap((each) => each.clauses)),
    ...instructions.flatMap((each) => (['phone', 'tv'] as const).flatMap((line) => told(each, line))),
  ])
  return catalogue
    .filter(({ actsIn }) => actsIn === 'findings' || actsIn === 'costs' || actsIn === 'instructions')
    .map(({ id }) => id)
    .filter((id) => !cited.has(id) && !hasChoice(id))
}

/** Whether another choice of a reading can show that it decides. */
const hasChoice = (id: string): boolean =>
  Object.entries(readings).some(([reading, { choices }]) => reading === id && choices.length > 1)

const told = ({ clauses }: (typeof instructions)[number], line: 'phone' | 'tv'): readonly string[] =>
  clauses({ product: { line } } as Parameters<typeof clauses>[0])

/** The size of a screen decides between depot and visit also where it is known. */
const isOpen = ({ result, rule }: Judged): boolean =>
  result === 'fail' || result === 'unknown' || rule === 'screen-size-known'

/** Results that a rule is said to have, and that no facts bring about under this version, e.g. `proof-for-warranty fail`. */
export function unreachable(proof: Proof): readonly string[] {
  const reached = new Set(indicators(proof).keys())
  return Object.entries(ruleResults)
    .filter(([rule]) => !atInspection.has(rule as RuleName))
    .flatMap(([rule, results]) => results.map((result) => `${rule} ${result}`))
    .filter((each) => !reached.has(each))
}

const atInspection = new Set<RuleName>(['warrantable-at-inspection', 'official-at-inspection'])

/** Findings that can only be made together, as groups of `rule result`. */
export function inseparable(proof: Proof): readonly (readonly string[])[] {
  const groups = new Map<Diagram<boolean>, string[]>()
  for (const [finding, where] of indicators(proof)) groups.set(where, [...(groups.get(where) ?? []), finding])
  return [...groups.values()].filter((each) => each.length > 1)
}

/** Where each result of each rule is found, as a decision reports it. */
function indicators({ diagrams, whole }: Proof): ReadonlyMap<string, Diagram<boolean>> {
  const found = new Map<string, Diagram<boolean>>()
  for (const ruling of whole.rulings) {
    const reported = diagrams.apply(ruling, whole.verdict, (each, verdict) => {
      if (each === null) return null
      const isSettled =
        each.kind === 'coverage' && verdict === 'not-covered' && each.result === 'unknown' && !each.review
      return `${each.rule} ${isSettled ? 'not-applicable' : each.result}`
    })
    for (const finding of new Set(valuesOf(reported))) {
      if (finding === null) continue
      const where = diagrams.map(reported, (each) => each === finding)
      const known = found.get(finding)
      found.set(finding, known ? diagrams.apply(known, where, (one, other) => one || other) : where)
    }
  }
  return found
}
