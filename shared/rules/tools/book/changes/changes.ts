import type { Cost, Policy, ReadingId, Route } from '../../../index.ts'
import { readings } from '../../../index.ts'
import type { Condition } from '../../proof/cover.ts'
import { overruled } from '../../proof/decisive.ts'
import { type Diagram, valuesOf } from '../../proof/diagram.ts'
import type { Proof } from '../../proof/proof.ts'
import { wholeOf } from '../../proof/whole.ts'
import { type Answered, answeredOf } from '../tables/answered.ts'
import { conditionsWithin, span } from '../tables/conditions.ts'
import { plainest } from './plainest.ts'

/** One way in which decisions would change, and for whom, where every other fact is as plain as it can be. */
export interface Change {
  readonly from: Said
  readonly to: Said
  /** What is true of all of them. */
  readonly common: Condition
  /** What besides, of each group; none where what is common says it all. */
  readonly groups: readonly Condition[]
}

type Bare = Pick<Change, 'from' | 'to'>

/** What of a decision changes: the answer, else the way, else who pays. */
export type Said =
  | { readonly answer: Answered }
  | { readonly route: Route }
  | { readonly costs: readonly Pick<Cost, 'item' | 'when' | 'payer'>[] }

/** What another choice of a reading would change. */
export interface OtherChoice {
  readonly choice: string
  readonly changes: readonly Change[]
  /** How many kinds of change there are over all facts, plain or not. */
  readonly kinds: number
}

/** What each choice of a reading that is not in force would change, over all facts. */
export const otherChoicesOf = (proof: Proof, id: ReadingId): readonly OtherChoice[] =>
  readings[id].choices
    .filter((choice) => choice !== proof.policy.readings[id])
    .map((choice) => ({ choice, ...changesBetween(proof, overruled(proof.policy, id, choice)) }))

/** What another version with the same numbers would change. */
export function changesBetween(proof: Proof, policy: Policy): Omit<OtherChoice, 'choice'> {
  const { diagrams, components, possible } = proof
  if (components.differing(proof.policy, policy).length === 0) return { changes: [], kinds: 0 }
  const after = { diagrams, whole: wholeOf(components, policy) }
  const all = [answerChanges(proof, after), routeChanges(proof, after), costChanges(proof, after)].map((changed) =>
    diagrams.apply(changed, possible, (change, canBe) => (canBe ? change : null)),
  )
  const changed = all
    .map((each) => diagrams.map(each, (change) => change !== null))
    .reduce((one, other) => diagrams.apply(one, other, (a, b) => a || b))
  const narrow = plainest(proof, changed)
  return {
    kinds: all.flatMap(valuesOf).filter((each) => each !== null).length,
    changes: all
      .map(narrow)
      .flatMap((part) => valuesOf(part).flatMap((change) => said(proof, part, change, narrow)))
      .toSorted((one, other) => weight(other) - weight(one))
      .map(({ points: _, ...change }) => change),
  }
}

/** What is refused either way is told last, else what concerns most combinations of facts is told first. */
const weight = ({ from, to, points }: Change & { readonly points: number }): number =>
  isRefused(from) && isRefused(to) ? points - Number.MAX_SAFE_INTEGER : points

const isRefused = (said: Said): boolean => 'answer' in said && said.answer.decision === 'refused'

/** A change, and for whom of those who are served as it changes from. */
function said(
  proof: Proof,
  changed: Changed,
  change: Bare | null,
  narrow: <T>(of: Diagram<T>) => Diagram<T>,
): readonly (Change & { readonly points: number })[] {
  if (change === null) return []
  const { diagrams } = proof
  const possible = narrow(proof.possible)
  const where = diagrams.map(changed, (each) => each === change)
  const all = diagrams.apply(narrow(isNow(proof, change.from)), possible, (is, canBe) => is && canBe)
  const common = span(proof, where, possible)
  const groups = conditionsWithin(proof, where, all).map((each) => besides(each, common))
  const points = Number(diagrams.count(where).get('true') ?? 0n)
  return [{ ...change, common, groups: groups.some(({ size }) => size === 0) ? [] : groups, points }]
}

/** What a condition says that another does not. */
const besides = (condition: Condition, common: Condition): Condition =>
  new Map([...condition].filter(([level, values]) => common.get(level)?.some((each) => !values.includes(each)) ?? true))

/** Where something is so today. */
function isNow(proof: Proof, now: Said): Diagram<boolean> {
  const { diagrams, whole } = proof
  if ('answer' in now) return diagrams.map(answeredOf(proof), (each) => isSame(each, now.answer))
  if ('route' in now) return diagrams.map(whole.way, ({ route }) => isSame(route, now.route))
  return diagrams.map(whole.way, ({ costs }) =>
    now.costs.every((each) => costs.some((other) => isSame(each, paid(other)))),
  )
}

type Part = Pick<Proof, 'diagrams' | 'whole'>
type Changed = Diagram<Bare | null>

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const answerChanges = (before: Proof, after: Part): Changed =>
  before.diagrams.apply(answeredOf(before), answeredOf(after), (from, to) =>
    isSame(from, to) ? null : { from: { answer: from }, to: { answer: to } },
  )

/** Of what is served as before. */
function routeChanges(before: Proof, after: Part): Changed {
  return waysOf(before, after, (one, other) =>
    one.route === null || other.route === null || isSame(one.route, other.route)
      ? null
      : { from: { route: one.route }, to: { route: other.route } },
  )
}

function costChanges(before: Proof, after: Part): Changed {
  return waysOf(before, after, (one, other) => {
    const [was, is] = [one.costs.map(paid), other.costs.map(paid)]
    const [gone, come] = [
      was.filter((each) => !is.some((same) => isSame(each, same))),
      is.filter((each) => !was.some((same) => isSame(each, same))),
    ]
    return gone.length + come.length === 0 ? null : { from: { costs: gone }, to: { costs: come } }
  })
}

const paid = ({ item, when, payer }: Cost) => ({ item, when, payer })

type Ways = Proof['whole']['way'] extends Diagram<infer Way> ? Way : never

function waysOf(before: Proof, after: Part, changeOf: (one: Ways, other: Ways) => Bare | null): Changed {
  const { diagrams } = before
  const isServedSo = diagrams.apply(answeredOf(before), answeredOf(after), isSame)
  const changed = diagrams.apply(before.whole.way, after.whole.way, changeOf)
  return diagrams.apply(isServedSo, changed, (same, change) => (same ? change : null))
}
