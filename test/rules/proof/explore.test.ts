import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Diagrams, valueAt, valuesOf } from '../../../shared/rules/tools/proof/diagram.ts'
import { explored } from '../../../shared/rules/tools/proof/explore.ts'

const sizes = [2, 3, 4]

describe('the exploration of a function', () => {
  it('knows it at every point, in whatever order it reads', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2]),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24 }),
        (order, values) => {
          const diagrams = new Diagrams(sizes)
          const { diagram } = explored(diagrams, sizes, (pick) => () => {
            const read = order.map((level) => pick(level))
            return values[read.reduce((sum, each, index) => sum + each * 4 ** index, 0) % 24]
          })
          for (let a = 0; a < 2; a += 1) {
            for (let b = 0; b < 3; b += 1) {
              for (let c = 0; c < 4; c += 1) {
                const point = [a, b, c]
                const read = order.map((level) => point[level] ?? 0)
                const at = read.reduce((sum, each, index) => sum + each * 4 ** index, 0) % 24
                expect(valueAt(diagram, point)).toBe(values[at])
              }
            }
          }
        },
      ),
    )
  })

  it('runs once for each combination of what is read, and not for what is not', () => {
    const diagrams = new Diagrams(sizes)
    const { runs } = explored(diagrams, sizes, (pick) => () => (pick(0) === 0 ? 'early' : pick(2)))
    expect(runs).toBe(1 + 4)
  })

  it('hands out one value however often it is read', () => {
    const diagrams = new Diagrams(sizes)
    const { diagram, runs } = explored(diagrams, sizes, (pick) => () => [pick(1), pick(1)])
    expect(runs).toBe(3)
    expect(valuesOf(diagram)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })
})
