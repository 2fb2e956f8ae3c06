import { type Diagram, type Diagrams, isValue, type Point, pointWith } from './diagram.ts'
import type { Proof } from './proof.ts'
import type { Space } from './space.ts'

interface Stated extends Pick<Proof, 'diagrams' | 'possible'> {
  readonly space: Pick<Space, 'sizes' | 'level'>
}

/** For each variable the values at which a condition holds; a variable that is left out does not matter. */
export type Condition = ReadonlyMap<number, readonly number[]>

/**
 * Where a function is true, as few broad conditions: each is widened as far as it can be, then goes without the values that
 * cannot be there. Together they hold exactly everywhere; they may overlap.
 * @param where must be false where `possible` is; there it does not matter whether a condition holds
 */
export function conditionsOf({ diagrams, space, possible }: Stated, where: Diagram<boolean>): readonly Condition[] {
  const { sizes } = space
  const order = [space.level('raisedOn'), ...sizes.keys().toArray().reverse()]
  const allowed = diagrams.apply(where, possible, (is, canBe) => is || !canBe)
  const conditions: Condition[] = []
  let rest = where
  for (;;) {
    const point = pointWith(rest, sizes.length, (is) => is)
    if (!point) return conditions
    const condition = narrowed(widened(point, sizes, order, allowed), sizes, possible)
    conditions.push(condition)
    rest = diagrams.apply(rest, diagramOf(diagrams, sizes, condition), (is, isSaid) => is && !isSaid)
  }
}

/** A condition around a point that holds only where it may, and could hold nowhere more; variables are widened in order. */
function widened(
  point: Point,
  sizes: readonly number[],
  order: readonly number[],
  allowed: Diagram<boolean>,
): Condition {
  const values = point.map((index) => [index])
  const isAllowed = () => holdsThroughout(allowed, values)
  for (const level of order) {
    const own = values[level] ?? []
    const all = Array.from({ length: sizes[level] ?? 0 }, (_, index) => index)
    values[level] = all
    if (isAllowed()) continue
    values[level] = own
    for (const index of all) {
      const known: number[] = values[level] ?? []
      if (known.includes(index)) continue
      values[level] = [...known, index]
      if (!isAllowed()) values[level] = known
    }
  }
  return new Map(
    values
      .map((each, level) => [level, each.toSorted((one, other) => one - other)] as const)
      .filter(([level, each]) => each.length < (sizes[level] ?? 0)),
  )
}

/** A condition without the values of which no point can be. */
function narrowed(condition: Condition, sizes: readonly number[], possible: Diagram<boolean>): Condition {
  const values = sizes.map((size, level) => condition.get(level) ?? Array.from({ length: size }, (_, index) => index))
  const canBe = (level: number, index: number): boolean => holdsSomewhere(possible, values.with(level, [index]))
  return new Map([...condition].map(([level, known]) => [level, known.filter((index) => canBe(level, index))]))
}

/** Whether a function is true at some point whose values are among some. */
function holdsSomewhere(of: Diagram<boolean>, values: readonly (readonly number[])[]): boolean {
  const failed = new Set<Diagram<boolean>>()
  const holds = (node: Diagram<boolean>): boolean => {
    if (isValue(node)) return node.value
    if (failed.has(node)) return false
    const isHeld = (values[node.level] ?? []).some((index) => holds(node.children[index] as Diagram<boolean>))
    if (!isHeld) failed.add(node)
    return isHeld
  }
  return holds(of)
}

/** Whether a function is true at every point whose values are among some. */
function holdsThroughout(of: Diagram<boolean>, values: readonly (readonly number[])[]): boolean {
  const held = new Set<Diagram<boolean>>()
  const holds = (node: Diagram<boolean>): boolean => {
    if (isValue(node)) return node.value
    if (held.has(node)) return true
    const isHeld = (values[node.level] ?? []).every((index) => holds(node.children[index] as Diagram<boolean>))
    if (isHeld) held.add(node)
    return isHeld
  }
  return holds(of)
}

/** Where a condition holds. */
export function diagramOf(diagrams: Diagrams, sizes: readonly number[], condition: Condition): Diagram<boolean> {
  return [...condition].reduce<Diagram<boolean>>((whole, [level, values]) => {
    const one = diagrams.choose(
      level,
      Array.from({ length: sizes[level] ?? 0 }, (_, index) => diagrams.constant(values.includes(index))),
    )
    return diagrams.apply(whole, one, (a, b) => a && b)
  }, diagrams.constant(true))
}
