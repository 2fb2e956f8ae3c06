/**
 * A function of all points of a space, as an ordered multi-valued decision diagram: a node asks one variable and has a
 * child for each of its values, or is a value itself. Equal functions are the same object, so that whole functions are
 * compared by `===`.
 */
export interface Diagram<T> {
  readonly id: number
  /** Number of the variable that is asked; of a value the number of variables. */
  readonly level: number
  readonly children: readonly Diagram<T>[]
  /** What the function is here; only of a node without children. */
  readonly value: T
}

/** One value's number for each variable, in the order of the variables. */
export type Point = readonly number[]

/** Makes and combines diagrams over variables that have `sizes` values. Values are compared as JSON, and are never changed. */
export class Diagrams {
  readonly #sizes: readonly number[]
  /** The numbers of each variable's values. */
  readonly #indexes: readonly (readonly number[])[]
  readonly #constants = new Map<string, Diagram<unknown>>()
  /** Nodes that ask a variable, by a number made of it and of their children. */
  readonly #nodes = new Map<number, Diagram<unknown>[]>()
  #made = 0

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes
    this.#indexes = sizes.map((size) => Array.from({ length: size }, (_, index) => index))
  }

  /** How many nodes have been made, of all diagrams. */
  get nodeCount(): number {
    return this.#made
  }

  /** The same value everywhere. */
  constant<T>(value: T): Diagram<T> {
    const key = JSON.stringify(value)
    const known = this.#constants.get(key)
    if (known) return known as Diagram<T>
    const node = { id: this.#made++, level: this.#sizes.length, children: [], value }
    this.#constants.set(key, node)
    return node
  }

  #node<T>(level: number, children: readonly Diagram<T>[]): Diagram<T> {
    const first = children[0] as Diagram<T>
    if (children.every((each) => each === first)) return first
    const key = hashOf(level, children)
    const alike = this.#nodes.get(key)
    const known = alike?.find((each) => each.level === level && areSame(each.children, children))
    if (known) return known as Diagram<T>
    const node = { id: this.#made++, level, children, value: first.value }
    if (alike) alike.push(node)
    else this.#nodes.set(key, [node])
    return node
  }

  #values(level: number): readonly number[] {
    return this.#indexes[level] ?? []
  }

  /** One of several functions, by the value of a variable; they may ask any variables themselves. */
  choose<T>(level: number, of: readonly Diagram<T>[]): Diagram<T> {
    const memo = new Map<string, Diagram<T>>()
    const choose = (among: readonly Diagram<T>[]): Diagram<T> => {
      const upper = Math.min(...among.map((each) => each.level))
      if (level < upper) return this.#node(level, among)
      const key = among.map((each) => each.id).join(',')
      const known = memo.get(key)
      if (known) return known
      const made =
        upper === level
          ? choose(among.map((each, index) => child(each, level, index)))
          : this.#node(
              upper,
              this.#values(upper).map((index) => choose(among.map((each) => child(each, upper, index)))),
            )
      memo.set(key, made)
      return made
    }
    return choose(of)
  }

  /** Another value for each value. */
  map<T, U>(of: Diagram<T>, change: (value: T) => U): Diagram<U> {
    return this.bind(of, (value) => this.constant(change(value)))
  }

  /** Two functions as one. */
  apply<A, B, U>(one: Diagram<A>, other: Diagram<B>, combine: (a: A, b: B) => U): Diagram<U> {
    const memo = new Map<number, Map<number, Diagram<U>>>()
    const apply = (a: Diagram<A>, b: Diagram<B>): Diagram<U> => {
      const level = Math.min(a.level, b.level)
      const row = memo.get(a.id) ?? new Map<number, Diagram<U>>()
      memo.set(a.id, row)
      const known = row.get(b.id)
      if (known) return known
      const made =
        level === this.#sizes.length
          ? this.constant(combine(a.value, b.value))
          : this.#node(
              level,
              this.#values(level).map((index) => apply(child(a, level, index), child(b, level, index))),
            )
      row.set(b.id, made)
      return made
    }
    return apply(one, other)
  }

  /** For each value a function of its own, at the points that have it. */
  bind<T, U>(of: Diagram<T>, next: (value: T) => Diagram<U>): Diagram<U> {
    const memo = new Map<number, Diagram<U>>()
    const bind = (node: Diagram<T>): Diagram<U> => {
      const known = memo.get(node.id)
      if (known) return known
      const made = isValue(node) ? next(node.value) : this.choose(node.level, node.children.map(bind))
      memo.set(node.id, made)
      return made
    }
    return bind(of)
  }

  /** The function as if a variable always had one value. */
  restrict<T>(of: Diagram<T>, level: number, index: number): Diagram<T> {
    const memo = new Map<number, Diagram<T>>()
    const restrict = (node: Diagram<T>): Diagram<T> => {
      if (node.level > level) return node
      if (node.level === level) return child(node, level, index)
      const known = memo.get(node.id)
      if (known) return known
      const made = this.#node(node.level, node.children.map(restrict))
      memo.set(node.id, made)
      return made
    }
    return restrict(of)
  }

  /** In how many points each value occurs, by the value's JSON. */
  count<T>(of: Diagram<T>): ReadonlyMap<string, bigint> {
    const memo = new Map<number, ReadonlyMap<string, bigint>>()
    const below = (node: Diagram<T>): ReadonlyMap<string, bigint> => {
      const known = memo.get(node.id)
      if (known) return known
      const counts = new Map<string, bigint>()
      if (isValue(node)) counts.set(JSON.stringify(node.value), 1n)
      for (const each of node.children) {
        const skipped = this.#points(node.level + 1, each.level)
        for (const [value, points] of below(each)) counts.set(value, (counts.get(value) ?? 0n) + points * skipped)
      }
      memo.set(node.id, counts)
      return counts
    }
    const skipped = this.#points(0, of.level)
    return new Map([...below(of)].map(([value, points]) => [value, points * skipped]))
  }

  /** Points of the variables from one level up to another, which is left out. */
  #points(from: number, to: number): bigint {
    return this.#sizes.slice(from, to).reduce((product, size) => product * BigInt(size), 1n)
  }
}

/** A whole number made of a variable and the children under it; few others have the same. */
const hashOf = (level: number, children: readonly Diagram<unknown>[]): number =>
  children.reduce((hash, { id }) => Math.imul(hash ^ id, 0x01000193) & 0x3fffffff, level)

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index])

const child = <T>(node: Diagram<T>, level: number, index: number): Diagram<T> =>
  node.level === level ? (node.children[index] as Diagram<T>) : node

export const isValue = <T>(node: Diagram<T>): boolean => node.children.length === 0

/** The value at a point. */
export function valueAt<T>(of: Diagram<T>, point: Point): T {
  let node = of
  while (!isValue(node)) node = node.children[point[node.level] ?? 0] as Diagram<T>
  return node.value
}

/** Every node of a diagram, once. */
export function nodesOf<T>(of: Diagram<T>): ReadonlySet<Diagram<T>> {
  const seen = new Set<Diagram<T>>()
  const visit = (node: Diagram<T>): void => {
    if (seen.has(node)) return
    seen.add(node)
    node.children.forEach(visit)
  }
  visit(of)
  return seen
}

/** Every value that a function has somewhere. */
export const valuesOf = <T>(of: Diagram<T>): readonly T[] => [...nodesOf(of)].filter(isValue).map((each) => each.value)

/**
 * The first point whose value is wanted, where the earlier values of a variable are tried first; null when there is none.
 * What the function does not ask is left at a variable's first value.
 */
export function pointWith<T>(of: Diagram<T>, variables: number, isWanted: (value: T) => boolean): Point | null {
  const memo = new Map<Diagram<T>, Point | null>()
  const find = (node: Diagram<T>): Point | null => {
    if (isValue(node)) return isWanted(node.value) ? new Array<number>(variables).fill(0) : null
    const known = memo.get(node)
    if (known !== undefined) return known
    let found: Point | null = null
    for (const [index, each] of node.children.entries()) {
      const below = find(each)
      if (!below) continue
      found = below.with(node.level, index)
      break
    }
    memo.set(node, found)
    return found
  }
  return find(of)
}
