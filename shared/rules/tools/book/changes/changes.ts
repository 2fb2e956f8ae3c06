import { type Policy, type ReadingId, readings } from '../../../index.ts'
import type { Condition } from '../../proof/cover.ts'
import { type Diagram, valuesOf } from '../../proof/diagram.ts'
import { overruled } from '../../proof/idle-readings.ts'
import type { Proof } from '../../proof/proof.ts'
import { wholeOf } from '../../proof/whole.ts'
import { conditionsWithin, span } from '../tables/conditions.ts'
import { type Difference, differences, isShown, type Said, type Shown, shownIn } from './differences.ts'
import { alone, plainest } from './plainest.ts'

/** One way in which decisions would change, and for whom, where every other fact is as plain as it can be. */
export interface Change extends Difference {
  /** What is true of all of them. */
  readonly common: Condition
  /** What besides, of each group; none where what is common says it all. */
  readonly groups: readonly Condition[]
  /** Numbers of facts on which it turns, though no one value is common to all or to a group. */
  readonly turnsOn: readonly number[]
}

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

const shownUnder = new WeakMap<Proof, Shown>()

/** What another version with the same numbers would change. */
function changesBetween(proof: Proof, policy: Policy): Omit<OtherChoice, 'choice'> {
  const { diagrams, components, possible } = proof
  if (components.differing(proof.policy, policy).length === 0) return { changes: [], kinds: 0 }
  const before = shownUnder.get(proof) ?? shownIn(diagrams, proof.whole)
  shownUnder.set(proof, before)
  const all = differences(diagrams, before, shownIn(diagrams, wholeOf(components, policy))).map((each) =>
    diagrams.apply(each, possible, (difference, canBe) => (canBe ? difference : null)),
  )
  const changed = all
    .map((each) => diagrams.map(each, (difference) => difference !== null))
    .reduce((one, other) => diagrams.apply(one, other, (a, b) => a || b))
  const { narrow, turnsOn } = plainest(proof, changed)
  const plain = { answered: narrow(before.answered), way: narrow(before.way) }
  return {
    kinds: all.flatMap(valuesOf).filter((each) => each !== null).length,
    changes: all
      .map(narrow)
      .flatMap((part) => changesIn(proof, part, plain, narrow(possible), turnsOn))
      .toSorted(inOrder)
      .map(({ points: _, ...change }) => change),
  }
}

interface Weighed extends Change {
  readonly points: number
}

/** What is refused either way is told last, else what concerns most combinations of facts is told first. */
const inOrder = (one: Weighed, other: Weighed): number => {
  const [mine, yours] = [one, other].map(({ from, to }) => (isRefused(from) && isRefused(to) ? 1 : 0))
  return (mine ?? 0) - (yours ?? 0) || other.points - one.points
}

const isRefused = (said: Said): boolean => 'answer' in said && said.answer.decision === 'refused'

/** Each difference, and for whom of those who are answered as it changes from. */
function changesIn(
  proof: Proof,
  changed: Diagram<Difference | null>,
  shown: Shown,
  possible: Diagram<boolean>,
  mattering: readonly number[],
): readonly Weighed[] {
  const { diagrams } = proof
  return valuesOf(changed).flatMap((difference) => {
    if (difference === null) return []
    const where = diagrams.map(changed, (each) => each === difference)
    const now = isShown(diagrams, shown, difference.from)
    const all = diagrams.apply(now, possible, (is, canBe) => is && canBe)
    const common = span(proof, where, possible)
    const exact = conditionsWithin(proof, where, all).map((each) => besides(each, common))
    const groups = exact.some(({ size }) => size === 0) ? [] : exact
    const shared = new Map([...common].filter(([level]) => groups.every((each) => !each.has(level))))
    const points = Number(diagrams.count(where).get('true') ?? 0n)
    const isNamed = (level: number): boolean => [shared, ...groups].some((each) => each.has(level))
    const turnsOn = alone(proof, where, mattering).filter((level) => !isNamed(level))
    return [{ ...difference, common: shared, groups, turnsOn, points }]
  })
}

/** What a condition says that another does not. */
const besides = (condition: Condition, common: Condition): Condition =>
  new Map([...condition].filter(([level, values]) => common.get(level)?.some((each) => !values.includes(each)) ?? true))
