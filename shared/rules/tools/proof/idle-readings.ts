import { catalogue } from '../../catalogue.ts'
import { foundOf, nothingFound } from '../../found.ts'
import { type Decision, decide, type Facts, type Policy, type ReadingChoices, readings } from '../../index.ts'
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
  return isShown || answersDiffer(proof, wholeOf(components, other))
}

/** What a part's value means for the decision: a rule that passes weighs as much as one that does not concern the request. */
function weightOf(value: unknown): string {
  const isRuling = typeof value === 'object' && value !== null && 'rule' in value
  if (value !== null && !isRuling) return JSON.stringify(value)
  return JSON.stringify(value ? foundOf({ ...(value as Judged), facts: {} }) : nothingFound)
}

/** Whether a decision that is put together otherwise says something else anywhere. */
export const answersDiffer = ({ diagrams, possible, whole }: Proof, other: Whole): boolean =>
  (['answer', 'service', 'alternatives', 'way', 'instructions'] as const).some((part) => {
    const [one, changed]: readonly Diagram<unknown>[] = [whole[part], other[part]]
    if (one === undefined || changed === undefined || one === changed) return false
    const where = diagrams.apply(one, changed, (a, b) => JSON.stringify(a) !== JSON.stringify(b))
    return valuesOf(diagrams.apply(where, possible, (is, isPossible) => is && isPossible)).includes(true)
  })

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
export function* samples(proof: Proof, where: Diagram<boolean>): Generator<Facts> {
  const { diagrams, space, possible } = proof
  const there = diagrams.apply(where, possible, (is, isPossible) => is && isPossible)
  const kinds = diagrams.apply(there, kindOf(proof), (is, kind) => (is ? kind : null))
  for (const kind of valuesOf(kinds)) {
    const point = kind === null ? null : pointWith(kinds, space.sizes.length, (each) => each === kind)
    if (point) yield space.factsAt(point)
  }
}

/** Whether two decisions come to something else. */
export const differs = (one: Decision, other: Decision): boolean =>
  JSON.stringify(said(one)) !== JSON.stringify(said(other))

/** What a decision comes to, without what it rests on. */
const said = ({ findings: _, policy: __, ...decision }: Decision) => decision
