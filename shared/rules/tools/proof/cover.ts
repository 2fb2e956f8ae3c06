import { type Diagram, type Diagrams, isValue, type Point, pointWith } from './diagram.ts'
import type { Proof } from './proof.ts'
import type { Space } from './space.ts'

interface Stated extends Pick<Proof, 'diagrams' | 'possible'> {
  readonly space: Pick<Space, 'sizes' | 'level'>
}

/** For each variable the values at which a condition holds; a variable that is left out does not matter. */
export type Condition = ReadonlyMap<number, readonly number[]>

/**
 * Where a function is true, as few broad conditions: each has every value that it can have beside its others, and leaves out
 * what follows from the rest. Together they hold exactly everywhere; they may overlap.
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
    const condition = withoutImplied(widened(point, sizes, order, allowed, possible), sizes, order, possible)
    conditions.push(condition)
    rest = diagrams.apply(rest, diagramOf(diagrams, sizes, condition), (is, isSaid) => is && !isSaid)
  }
}

type Values = readonly (readonly number[])[]

const allOf = (size = 0): readonly number[] => Array.from({ length: size }, (_, index) => index)

/** The values around a point with which a function holds throughout, each possible beside the others; taken in order. */
function widened(
  point: Point,
  sizes: readonly number[],
  order: readonly number[],
  allowed: Diagram<boolean>,
  possible: Diagram<boolean>,
): Values {
  const values: (readonly number[])[] = point.map((index) => [index])
  const refused = new Set<string>()
  for (let isWider = true; isWider; ) {
    isWider = false
    for (const level of order) {
      for (const index of allOf(sizes[level])) {
        const known = values[level] ?? []
        if (known.includes(index) || refused.has(`${level} ${index}`)) continue
        const there = values.with(level, [index])
        if (!holdsThroughout(allowed, there)) refused.add(`${level} ${index}`)
        else if (holdsSomewhere(possible, there)) {
          values[level] = [...known, index].sort((one, other) => one - other)
          isWider = true
        }
      }
    }
  }
  return values
}

/** Values as a condition, without the facts that can have no others beside the rest. */
function withoutImplied(
  values: Values,
  sizes: readonly number[],
  order: readonly number[],
  possible: Diagram<boolean>,
): Condition {
  const left = [...values]
  for (const level of order) {
    const known = left[level] ?? []
    const others = allOf(sizes[level]).filter((index) => !known.includes(index))
    if (!holdsSomewhere(possible, left.with(level, others))) left[level] = allOf(sizes[level])
  }
  return new Map([...left.entries()].filter(([level, known]) => known.length < (sizes[level] ?? 0)))
}

/** Whether a function is true at some point whose values are among some. */
function holdsSomewhere(of: Diagram<boolean>, values: Values): boolean {
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
function holdsThroughout(of: Diagram<boolean>, values: Values): boolean {
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
