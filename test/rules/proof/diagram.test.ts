import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Diagram,
  Diagrams,
  nodesOf,
  type Point,
  pointWith,
  valueAt,
  valuesOf,
} from '../../../shared/rules/tools/proof/diagram.ts'

const sizes = [2, 3, 2, 3]

/** Every point of the space, the last variable fastest. */
const points: readonly Point[] = sizes.reduce<readonly Point[]>(
  (all, size) => all.flatMap((point) => Array.from({ length: size }, (_, index) => [...point, index])),
  [[]],
)

/** A function by its values at all points, and its diagram. */
function diagramOf(diagrams: Diagrams, values: readonly number[], level = 0, from = 0): Diagram<number> {
  if (level === sizes.length) return diagrams.constant(values[from] ?? 0)
  const width = sizes.slice(level + 1).reduce((product, size) => product * size, 1)
  const children = Array.from({ length: sizes[level] ?? 0 }, (_, index) =>
    diagramOf(diagrams, values, level + 1, from + index * width),
  )
  return diagrams.choose(level, children)
}

const table = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: points.length, maxLength: points.length })
const valuesAt = <T>(diagram: Diagram<T>): readonly T[] => points.map((point) => valueAt(diagram, point))

describe('a diagram of a function', () => {
  it('has its value at every point, and is the same object as any other diagram of it', () => {
    fc.assert(
      fc.property(table, (values) => {
        const diagrams = new Diagrams(sizes)
        const diagram = diagramOf(diagrams, values)
        expect(valuesAt(diagram)).toEqual(values)
        const mapped = diagrams.map(diagram, (value) => value + 1)
        expect(diagrams.map(mapped, (value) => value - 1)).toBe(diagram)
        expect([...valuesOf(diagram)].sort()).toEqual([...new Set(values)].sort())
      }),
    )
  })

  it('combines with another as the functions do, point by point', () => {
    fc.assert(
      fc.property(table, table, (one, other) => {
        const diagrams = new Diagrams(sizes)
        const combine = (a: number, b: number) => a * 3 + b
        const combined = diagrams.apply(diagramOf(diagrams, one), diagramOf(diagrams, other), combine)
        expect(valuesAt(combined)).toEqual(one.map((value, index) => combine(value, other[index] ?? 0)))
      }),
    )
  })

  it('goes on with a function of its own for each value', () => {
    fc.assert(
      fc.property(table, fc.array(table, { minLength: 3, maxLength: 3 }), (values, next) => {
        const diagrams = new Diagrams(sizes)
        const bound = diagrams.bind(diagramOf(diagrams, values), (value) => diagramOf(diagrams, next[value] ?? []))
        expect(valuesAt(bound)).toEqual(values.map((value, index) => next[value]?.[index]))
      }),
    )
  })

  it('chooses by a variable between functions that ask anything, also what stands before it', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 3, maxLength: 3 }), (among) => {
        const diagrams = new Diagrams(sizes)
        const chosen = diagrams.choose(
          1,
          among.map((values) => diagramOf(diagrams, values)),
        )
        expect(valuesAt(chosen)).toEqual(points.map((point, index) => among[point[1] ?? 0]?.[index]))
      }),
    )
  })

  it('is restricted to one value of a variable', () => {
    fc.assert(
      fc.property(table, fc.nat(3), fc.nat(1), (values, level, index) => {
        const diagrams = new Diagrams(sizes)
        const diagram = diagramOf(diagrams, values)
        const restricted = diagrams.restrict(diagram, level, index)
        expect(valuesAt(restricted)).toEqual(points.map((point) => valueAt(diagram, point.with(level, index))))
        expect([...nodesOf(restricted)].every((node) => node.level !== level)).toBe(true)
      }),
    )
  })

  it('counts its points by value', () => {
    fc.assert(
      fc.property(table, (values) => {
        const diagrams = new Diagrams(sizes)
        const counts = diagrams.count(diagramOf(diagrams, values))
        for (const value of [0, 1, 2]) {
          expect(Number(counts.get(String(value)) ?? 0n)).toBe(values.filter((each) => each === value).length)
        }
      }),
    )
  })

  it('shows the point with a wanted value that comes first, and none when there is none', () => {
    fc.assert(
      fc.property(table, (values) => {
        const diagrams = new Diagrams(sizes)
        const point = pointWith(diagramOf(diagrams, values), sizes.length, (value) => value === 2)
        const first = values.indexOf(2)
        if (first < 0) expect(point).toBeNull()
        else expect(points.findIndex((each) => String(each) === String(point))).toBe(first)
      }),
    )
  })

  it('of a constant is one node, whatever the space', () => {
    const diagrams = new Diagrams(sizes)
    const constant = diagrams.constant('same')
    expect(nodesOf(constant).size).toBe(1)
    expect(diagrams.choose(0, [constant, constant])).toBe(constant)
    expect(diagrams.nodeCount).toBe(1)
    expect(diagrams.count(constant)).toEqual(new Map([['"same"', BigInt(points.length)]]))
  })
})
