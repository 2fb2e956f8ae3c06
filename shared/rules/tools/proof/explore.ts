import type { Diagram, Diagrams } from './diagram.ts'

/** Hands out a variable's value, by the variable's number. */
export type Pick = (level: number) => number

interface Choice {
  readonly level: number
  readonly index: number
}

/** A function of lazily handed out values, and how often it had to be run for its diagram. */
export interface Explored<T> {
  readonly diagram: Diagram<T>
  readonly runs: number
}

/**
 * Runs a function for every combination of the values that it reads: a value is chosen when it is first read, and what
 * is not read is not chosen, so that few runs cover every point. The function must be pure.
 * @param sizes how many values each variable has
 * @param prepare is given what hands out the values, once, and returns the function
 */
export function explored<T>(
  diagrams: Diagrams,
  sizes: readonly number[],
  prepare: (pick: Pick) => () => T,
): Explored<T> {
  let runs = 0
  let trail: Choice[] = []
  let chosen = new Map<number, number>()
  const run = prepare((level) => {
    const known = chosen.get(level)
    if (known !== undefined) return known
    trail.push({ level, index: 0 })
    chosen.set(level, 0)
    return 0
  })
  const walk = (prefix: readonly Choice[]): Diagram<T> => {
    trail = [...prefix]
    chosen = new Map(prefix.map(({ level, index }) => [level, index]))
    runs += 1
    const value = run()
    const read = trail
    let diagram = diagrams.constant(value)
    for (let depth = read.length - 1; depth >= prefix.length; depth -= 1) {
      const { level } = read[depth] as Choice
      const children = [diagram]
      for (let index = 1; index < (sizes[level] ?? 0); index += 1) {
        children.push(walk([...read.slice(0, depth), { level, index }]))
      }
      diagram = diagrams.choose(level, children)
    }
    return diagram
  }
  return { diagram: walk([]), runs }
}
