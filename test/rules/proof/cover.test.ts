import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, conditionsOf, diagramOf, statedConditionsOf } from '../../../shared/rules/tools/proof/cover.ts'
import { type Diagram, Diagrams, valuesOf } from '../../../shared/rules/tools/proof/diagram.ts'

const sizes = [3, 2, 3, 2]
const space = { sizes, level: () => 2 }

const cube = fc.tuple(
  ...sizes.map((size) =>
    fc.subarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: 1 },
    ),
  ),
)
const cubes = fc.array(cube, { maxLength: 4 })

/** Where any of some conditions holds. */
const anyOf = (diagrams: Diagrams, conditions: readonly Condition[]): Diagram<boolean> =>
  conditions
    .map((each) => diagramOf(diagrams, sizes, each))
    .reduce((one, other) => diagrams.apply(one, other, (a, b) => a || b), diagrams.constant(false))

const asCondition = (values: readonly (readonly number[])[]): Condition =>
  new Map(values.map((each, level) => [level, each]))

/** A space in which some points cannot be, and a function of it that is true nowhere there. */
function world(
  cover: typeof conditionsOf,
  where: readonly (readonly number[][])[],
  never: readonly (readonly number[][])[],
) {
  const diagrams = new Diagrams(sizes)
  const possible = diagrams.map(anyOf(diagrams, never.map(asCondition)), (is) => !is)
  const wanted = diagrams.apply(anyOf(diagrams, where.map(asCondition)), possible, (is, canBe) => is && canBe)
  return { diagrams, possible, wanted, conditions: cover({ diagrams, space, possible }, wanted) }
}

describe.each([conditionsOf, statedConditionsOf])('the conditions of a function by $name', (cover) => {
  it('hold together exactly where it is true, as far as that can be', () => {
    fc.assert(
      fc.property(cubes, cubes, (where, never) => {
        const { diagrams, possible, wanted, conditions } = world(cover, where, never)
        const said = diagrams.apply(anyOf(diagrams, conditions), possible, (is, canBe) => is && canBe)
        expect(said).toBe(wanted)
      }),
    )
  })

  it('name no value that cannot be there', () => {
    fc.assert(
      fc.property(cubes, cubes, (where, never) => {
        const { diagrams, possible, conditions } = world(cover, where, never)
        for (const condition of conditions) {
          for (const [level, values] of condition) {
            for (const value of values) {
              const there = diagramOf(diagrams, sizes, new Map(condition).set(level, [value]))
              expect(valuesOf(diagrams.apply(there, possible, (is, canBe) => is && canBe))).toContain(true)
            }
          }
        }
      }),
    )
  })

  it('are each as wide as they can be, where anything can be', () => {
    fc.assert(
      fc.property(cubes, (where) => {
        const { diagrams, wanted, conditions } = world(cover, where, [])
        for (const condition of conditions) {
          for (const [level, values] of condition) {
            for (let more = 0; more < (sizes[level] ?? 0); more += 1) {
              if (values.includes(more)) continue
              const wider = diagramOf(diagrams, sizes, new Map(condition).set(level, [...values, more]))
              expect(valuesOf(diagrams.apply(wider, wanted, (is, may) => is && !may))).toContain(true)
            }
          }
        }
      }),
    )
  })

  it('are none for what is never true, and one without facts for what always is', () => {
    const diagrams = new Diagrams(sizes)
    const possible = diagrams.constant(true)
    expect(cover({ diagrams, space, possible }, diagrams.constant(false))).toEqual([])
    expect(cover({ diagrams, space, possible }, diagrams.constant(true))).toEqual([new Map()])
  })
})
