import { describe, expect, it } from 'vitest'
import { nearestOf } from '../../../shared/rules/index.ts'
import { type Diagram, valueAt, valuesOf } from '../../../shared/rules/tools/proof/diagram.ts'
import { factOf, fixed, proofOf } from '../../../shared/rules/tools/proof/proof.ts'
import { randomPoints } from '../../../shared/rules/tools/proof/samples.ts'
import { receivedOn } from '../../../shared/rules/tools/proof/variables.ts'
import { policy } from '../support.ts'

const never = 99
const mendable = [
  ['purchase.proofOfPurchase.presented', true],
  ['condition.available', true],
  ['condition.boxContentsComplete', true],
  ['condition.originalCarton', true],
  ['condition.screwsInPlace', true],
  ['wishes.outOfWarranty', false],
] as const
const places = ['dr-mobile', 'call-centre', 'pos', 'mi.com'] as const

describe('how many truthful changes make a request eligible', () => {
  const proof = proofOf(policy)
  const { diagrams, whole, space } = proof
  const least = (one: Diagram<number>, other: Diagram<number>) => diagrams.apply(one, other, Math.min)
  const more = (of: Diagram<number>) => diagrams.map(of, (changes) => Math.min(never, changes + 1))

  /** The least number of changes at every point, worked out over all facts at once. */
  const mended = mendable.reduce<Diagram<number>>(
    (distance, [path, becomes]) => {
      const isStated = factOf(proof, path, (value) => value === !becomes)
      const then = more(fixed(proof, distance, path, becomes))
      return least(
        distance,
        diagrams.apply(isStated, then, (is, changes) => (is ? changes : never)),
      )
    },
    diagrams.map(whole.answer, ({ decision }) => (decision === 'eligible' ? 0 : never)),
  )
  const distance = places.reduce<Diagram<number>>(
    (sum, place) => least(sum, more(fixed(proof, mended, 'channel', place))),
    mended,
  )

  it('is what `nearestOf` finds, at any facts', () => {
    const seen = new Set<number>()
    for (const point of [...randomPoints(space, 1500, 0.85), ...randomPoints(space, 500, 0.6)]) {
      const facts = space.factsAt(point)
      const expected = valueAt(distance, point)
      const nearest = nearestOf(facts, policy, receivedOn)
      expect([facts, nearest?.changes.length ?? null]).toEqual([
        facts,
        expected === 0 || expected === never ? null : expected,
      ])
      seen.add(expected)
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining([0, 1, 2, never]))
  })

  it('is six at the most', () => {
    expect(Math.max(...valuesOf(distance).filter((changes) => changes < never))).toBeLessThanOrEqual(6)
  })
}, 60_000)
