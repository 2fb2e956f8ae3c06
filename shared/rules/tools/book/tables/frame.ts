import type { Diagram, Point } from '../../proof/diagram.ts'
import type { Proof } from '../../proof/proof.ts'
import type { Space } from '../../proof/space.ts'

/** Which facts a table is about; of every other fact it looks at one value only. */
export interface Frame {
  /** Paths of the facts that differ. */
  readonly shows: readonly string[]
  /** Values of other facts, by path; what is not given is as usual. */
  readonly given?: Readonly<Record<string, unknown>>
}

/** A decision seen through a frame. */
export interface Framed {
  readonly diagrams: Proof['diagrams']
  readonly space: Space
  /** Where facts can be stated together. */
  readonly possible: Diagram<boolean>
  narrow<T>(of: Diagram<T>): Diagram<T>
  /** A point whose facts that are not shown have the frame's value. */
  completed(point: Point): Point
}

/** What is usual of a fact because of another: a television has a size, and mi.com sends a parcel. */
const usual: Readonly<
  Record<string, { readonly on: string; readonly rank: (value: unknown, size: number) => number }>
> = {
  'product.screenInches': { on: 'product.line', rank: (line, size) => (line === 'tv' ? 0 : size - 1) },
  'purchase.handover': { on: 'purchase.channel', rank: (channel) => (channel === 'mi.com' ? 1 : 0) },
}

/** The decision as a frame shows it. Throws RangeError when a fact cannot have a given value. */
export function framed({ diagrams, space, possible }: Proof, { shows, given = {} }: Frame): Framed {
  const fixed = new Map<number, number>()
  const dependent: { level: number; on: number; ranks: readonly number[] }[] = []
  for (const [level, { path, values }] of space.variables.entries()) {
    const rule = usual[path]
    if (shows.includes(path)) continue
    if (path in given) fixed.set(level, indexOf(path, values, given[path]))
    else if (!rule) fixed.set(level, 0)
    else {
      const on = space.level(rule.on)
      const ranks = (space.variables[on]?.values ?? []).map((each) => rule.rank(each, values.length))
      dependent.push({ level, on, ranks })
    }
  }
  const decisive = new Set(dependent.map(({ on }) => on))
  const restricted = <T>(of: Diagram<T>, isNow: (level: number) => boolean): Diagram<T> =>
    [...fixed]
      .filter(([level]) => isNow(level))
      .reduce((whole, [level, index]) => diagrams.restrict(whole, level, index), of)
  const narrow = <T>(of: Diagram<T>): Diagram<T> => {
    const small = restricted(of, (level) => !decisive.has(level))
    const chosen = dependent.reduce(
      (whole, { level, on, ranks }) =>
        diagrams.choose(
          on,
          ranks.map((rank, index) => diagrams.restrict(diagrams.restrict(whole, on, index), level, rank)),
        ),
      small,
    )
    return restricted(chosen, (level) => decisive.has(level))
  }
  const completed = (point: Point): Point => {
    const known = point.map((index, level) => fixed.get(level) ?? index)
    return known.map((index, level) => {
      const rule = dependent.find((each) => each.level === level)
      return rule ? (rule.ranks[known[rule.on] ?? 0] ?? 0) : index
    })
  }
  return { diagrams, space, possible: narrow(possible), narrow, completed }
}

function indexOf(path: string, values: readonly unknown[], value: unknown): number {
  const index = values.findIndex((each) => JSON.stringify(each) === JSON.stringify(value))
  if (index < 0) throw new RangeError(`${path} cannot be ${JSON.stringify(value)}`)
  return index
}
