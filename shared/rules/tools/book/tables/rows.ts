import { type Condition, diagramOf } from '../../proof/cover.ts'
import { type Diagram, valuesOf } from '../../proof/diagram.ts'
import { conditionsWithin } from './conditions.ts'
import type { Framed } from './frame.ts'

/** One row of a table that is read from the top: what holds where its condition does and no row above it applies. */
export interface Row<T> {
  readonly value: T
  readonly condition: Condition
  /** Exactly where the row holds. */
  readonly where: Diagram<boolean>
}

/**
 * What a function is within a frame, as few short rows: the first that applies decides. What is shortest to say stands
 * first, so that the last row says what holds in every other case. Where the function is null there is no row.
 * @param rank which of two that are as short stands first: the lower
 */
export function rowsOf<T>(
  frame: Framed,
  of: Diagram<T | null>,
  rank: (value: T) => number = () => 0,
): readonly Row<T>[] {
  const { diagrams, possible } = frame
  const stated = diagrams.apply(frame.narrow(of), possible, (value, canBe) => (canBe ? value : null))
  let open = diagrams.map(stated, (value) => value !== null)
  let left = valuesOf(stated)
    .filter((value): value is T & {} => value !== null)
    .toSorted((one, other) => rank(one) - rank(other))
  const rows: Row<T>[] = []
  while (left.length > 0) {
    const candidates = left.map((value) => ({ value, ...saidOf(frame, stated, open, value) }))
    const next = candidates.reduce((best, each) => (each.length < best.length ? each : best))
    const { value, where, conditions } = next
    rows.push(...placed(frame, where, conditions).map((each) => ({ value, ...each })))
    open = diagrams.apply(open, where, (is, isSaid) => is && !isSaid)
    left = left.filter((each) => each !== value)
  }
  return rows
}

/** Where a function has a value, as conditions to which only what is still open matters, and how long these are. */
function saidOf<T>(frame: Framed, stated: Diagram<T | null>, open: Diagram<boolean>, value: T) {
  const { diagrams } = frame
  const where = diagrams.map(stated, (each) => each === value)
  const conditions = conditionsWithin(frame, where, open).toSorted(inOrder)
  const facts = conditions.reduce((sum, each) => sum + each.size, 0)
  return { where, conditions, length: facts / conditions.length }
}

/** By the facts that conditions name, as they are asked. */
const inOrder = (one: Condition, other: Condition): number => {
  const [mine, yours] = [[...one.keys()], [...other.keys()]]
  const at = mine.findIndex((level, index) => level !== yours[index])
  return at < 0 ? mine.length - yours.length : (mine[at] ?? 0) - (yours[at] ?? 0)
}

/** Conditions with where each of them holds and none before it does. */
function placed({ diagrams, space }: Framed, where: Diagram<boolean>, conditions: readonly Condition[]) {
  let left = where
  return conditions.map((condition) => {
    const holds = diagramOf(diagrams, space.sizes, condition)
    const here = diagrams.apply(left, holds, (is, isSaid) => is && isSaid)
    left = diagrams.apply(left, holds, (is, isSaid) => is && !isSaid)
    return { condition, where: here }
  })
}
