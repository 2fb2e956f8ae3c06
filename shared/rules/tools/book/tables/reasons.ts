import { type Diagram, type Diagrams, valuesOf } from '../../proof/diagram.ts'
import type { Judged } from '../../proof/whole.ts'
import type { Framed } from './frame.ts'

/** What is in the way of a decision, or open: the ids of clauses and readings, over all facts of a frame. */
export function reasonsIn(frame: Framed, rulings: readonly Diagram<Judged | null>[]): Diagram<readonly string[]> {
  const { diagrams } = frame
  return rulings
    .map((each) => diagrams.map(frame.narrow(each), idsOf))
    .reduce((one, other) => diagrams.apply(one, other, (a, b) => [...new Set([...a, ...b])]))
}

const idsOf = (ruling: Judged | null): readonly string[] =>
  ruling && (ruling.result === 'fail' || ruling.result === 'unknown') ? [...ruling.clauses, ...ruling.readings] : []

/** Of lists that a function has somewhere, those that hold no other one, put together: what it comes to there at least. */
export function leastOf(
  diagrams: Diagrams,
  of: Diagram<readonly string[]>,
  where: Diagram<boolean>,
): readonly string[] {
  const here = diagrams.apply(where, of, (is, list) => (is ? list : null))
  const lists = valuesOf(here).filter((each) => each !== null)
  const least = lists.filter((each) => !lists.some((other) => other.length < each.length && holds(each, other)))
  return [...new Set(least.flat())]
}

const holds = (list: readonly string[], other: readonly string[]): boolean => other.every((each) => list.includes(each))
