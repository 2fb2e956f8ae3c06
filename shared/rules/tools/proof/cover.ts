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
export function conditionsOf(stated: Stated, where: Diagram<boolean>): readonly Condition[] {
  const { sizes } = stated.space
  return covering(stated, where, (point, order, allowed) =>
    narrowed(widened(point, sizes, order, allowed), sizes, stated.possible),
  ).map((values) => conditionOf(values, sizes))
}

/**
 * The same with conditions that never name a value for the sake of what cannot be: each grows only by values that can be
 * stated beside its others, so that dates on both sides of a gap stay together. What follows from facts that are asked
 * earlier is left out.
 */
export function statedConditionsOf(stated: Stated, where: Diagram<boolean>): readonly Condition[] {
  const { possible, space } = stated
  return covering(stated, where, (point, order, allowed) => grown(point, space.sizes, order, allowed, possible)).map(
    (values) => conditionOf(withoutImplied(values, space.sizes, possible), space.sizes),
  )
}

/** For each variable some of its values. */
type Values = readonly (readonly number[])[]

type Around = (point: Point, order: readonly number[], allowed: Diagram<boolean>) => Values

/** Values around one point after another, until together they hold wherever a function is true. */
function covering({ diagrams, space, possible }: Stated, where: Diagram<boolean>, around: Around): readonly Values[] {
  const { sizes } = space
  const order = [space.level('raisedOn'), ...sizes.keys().toArray().reverse()]
  const allowed = diagrams.apply(where, possible, (is, canBe) => is || !canBe)
  const found: Values[] = []
  let rest = where
  for (;;) {
    const point = pointWith(rest, sizes.length, (is) => is)
    if (!point) return found
    const values = around(point, order, allowed)
    found.push(values)
    rest = diagrams.apply(rest, diagramOf(diagrams, sizes, conditionOf(values, sizes)), (is, isSaid) => is && !isSaid)
  }
}

const conditionOf = (values: Values, sizes: readonly number[]): Condition =>
  new Map([...values.entries()].filter(([level, known]) => known.length < (sizes[level] ?? 0)))

const allOf = (size = 0): readonly number[] => Array.from({ length: size }, (_, index) => index)

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((one, other) => one - other)

/** The most values around a point with which a function holds throughout; variables are widened in order. */
function widened(point: Point, sizes: readonly number[], order: readonly number[], allowed: Diagram<boolean>): Values {
  const values: (readonly number[])[] = point.map((index) => [index])
  for (const level of order) {
    values[level] = allOf(sizes[level]).filter((index) => holdsThroughout(allowed, values.with(level, [index])))
  }
  return values
}

/** Values without those of which no point can be; where every value of a variable is meant it stays so. */
const narrowed = (values: Values, sizes: readonly number[], possible: Diagram<boolean>): Values =>
  values.map((known, level) =>
    known.length === sizes[level]
      ? known
      : known.filter((index) => holdsSomewhere(possible, values.with(level, [index]))),
  )

/** Values around a point with which a function holds throughout, each of them possible beside the others. */
function grown(
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
          values[level] = sorted([...known, index])
          isWider = true
        }
      }
    }
  }
  return values
}

/** Values with every one of a variable, where those before it leave it no others. */
const withoutImplied = (values: Values, sizes: readonly number[], possible: Diagram<boolean>): Values =>
  values.map((known, level) => {
    const all = allOf(sizes[level])
    const earlier = sizes.map((size, each) => (each < level ? (values[each] ?? []) : allOf(size)))
    const others = all.filter((index) => !known.includes(index))
    return holdsSomewhere(possible, earlier.with(level, others)) ? known : all
  })

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
