import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Change, channels, decide, type Facts, nearestOf, withChanges } from '../../shared/rules/index.ts'
import { randomFacts } from './random-facts.ts'
import { policy, today } from './support.ts'

const nearest = (facts: Facts) => nearestOf(facts, policy, today)
const decidedWith = (facts: Facts, changes: readonly Change[]) => decide(withChanges(facts, changes), policy, today)

/** What may change, as the catalogue lists it, and what it becomes. */
const allowed = [
  ['purchase.proofOfPurchase.presented', true],
  ['condition.available', true],
  ['condition.boxContentsComplete', true],
  ['condition.originalCarton', true],
  ['condition.screwsInPlace', true],
  ['wishes.outOfWarranty', false],
] as const

const factAt = (facts: Facts, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at instanceof Object ? Reflect.get(at, key) : undefined), facts)

/** Every set of allowed changes of stated facts, with any other channel or the same. */
function everySet(facts: Facts): readonly (readonly Change[])[] {
  const stated = allowed.filter(([path, becomes]) => factAt(facts, path) === !becomes)
  const others = channels.filter((each) => each !== facts.channel)
  const sets: (readonly Change[])[] = []
  for (let bits = 0; bits < 2 ** stated.length; bits += 1) {
    const chosen = stated.filter((_, index) => bits & (1 << index)).map(([path, becomes]) => ({ path, becomes }))
    sets.push(chosen, ...others.map((becomes) => [...chosen, { path: 'channel', becomes }]))
  }
  return sets
}

const isMoved = (changes: readonly Change[]) => changes.some((each) => each.path === 'channel')

describe('whatever is asked', () => {
  test.prop([randomFacts])('what is nearest is really eligible, and for that service', (facts) => {
    const found = nearest(facts)
    fc.pre(found !== null)
    expect(decidedWith(facts, found?.changes ?? [])).toMatchObject({
      decision: 'eligible',
      service: found?.service,
    })
  })

  test.prop([randomFacts])('no smaller set would do, and one is found whenever there is one', (facts) => {
    const isOpen = decidedWith(facts, []).decision !== 'eligible'
    const eligible = isOpen ? everySet(facts).filter((set) => decidedWith(facts, set).decision === 'eligible') : []
    const fewest = eligible.length > 0 ? Math.min(...eligible.map((set) => set.length)) : undefined
    const found = nearest(facts)
    expect(found?.changes.length).toBe(fewest)
    const isPossibleInPlace = eligible.some((set) => set.length === fewest && !isMoved(set))
    expect(isMoved(found?.changes ?? [])).toBe(fewest !== undefined && !isPossibleInPlace)
  })

  test.prop([randomFacts])('only what is stated changes, each once, and only what somebody can change', (facts) => {
    const changes = nearest(facts)?.changes ?? []
    expect(new Set(changes.map((each) => each.path)).size).toBe(changes.length)
    for (const { path, becomes } of changes) {
      if (path === 'channel') {
        expect(channels.filter((each) => each !== facts.channel)).toContain(becomes)
      } else {
        expect(allowed).toContainEqual([path, becomes])
        expect(factAt(facts, path)).toBe(!becomes)
      }
    }
  })

  test.prop([randomFacts])('nothing is nearest to what is eligible already', (facts) => {
    fc.pre(decidedWith(facts, []).decision === 'eligible')
    expect(nearest(facts)).toBeNull()
  })

  test.prop([randomFacts])('the same facts have the same answer, in any order of their fields', (facts) => {
    const { wishes, condition = {}, purchase, ...rest } = facts
    const backwards = Object.fromEntries(Object.entries(condition).reverse())
    expect(nearest({ purchase, condition: backwards, ...rest, wishes })).toEqual(nearest(facts))
  })

  test.prop([randomFacts])('what is nearest leaves nothing nearer', (facts) => {
    const changes = nearest(facts)?.changes ?? []
    fc.pre(changes.length > 0)
    expect(nearest(withChanges(facts, changes))).toBeNull()
    for (const left of changes) {
      const rest = changes.filter((each) => each !== left)
      expect(nearest(withChanges(facts, rest))?.changes.length).toBe(1)
    }
  })
})

it('the random facts are often a step, or more than one, from eligible', () => {
  const counts = fc.sample(randomFacts, { numRuns: 400, seed: 1 }).map((facts) => nearest(facts)?.changes.length ?? 0)
  expect(counts.filter((each) => each === 1).length).toBeGreaterThan(30)
  expect(counts.filter((each) => each > 1).length).toBeGreaterThan(10)
})
