import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decide, type Facts, type Policy, withChanges } from '../../shared/rules/index.ts'
import { randomFacts } from './random-facts.ts'
import { decided, doaAtShop, found, overruled, phone, policy, today } from './support.ts'

/** What somebody can truthfully make right; everything else is past, or somebody else's. */
const changeable = [
  'channel',
  'purchase.proofOfPurchase.presented',
  'condition.available',
  'condition.boxContentsComplete',
  'condition.originalCarton',
  'condition.screwsInPlace',
  'wishes.outOfWarranty',
]

const readings: fc.Arbitrary<Policy> = fc.constantFrom(
  policy,
  overruled({ 'R-pop-missing': 'not-covered' }),
  overruled({ 'R-accessory': 'not-covered', 'R-withdrawal': 'refuse', 'R-online-withdrawal': 'call-centre-only' }),
)

const tellingFindings = (facts: Facts, under: Policy) =>
  decide(facts, under, today).findings.filter((each) => each.wouldPassIf !== null)

describe('what a finding says that it would pass under', () => {
  test.prop([randomFacts, readings])('makes it pass', (facts, under) => {
    for (const { rule, wouldPassIf } of tellingFindings(facts, under)) {
      const changed = decide(withChanges(facts, wouldPassIf ?? []), under, today)
      expect([rule, found(changed, rule).result]).toEqual([rule, 'pass'])
    }
  })

  test.prop([randomFacts, readings])('is something that somebody can change', (facts, under) => {
    for (const { wouldPassIf } of tellingFindings(facts, under)) {
      expect(wouldPassIf).not.toHaveLength(0)
      for (const { path } of wouldPassIf ?? []) expect(changeable).toContain(path)
    }
  })

  test.prop([randomFacts, readings])('stands with failures alone', (facts, under) => {
    for (const { result } of tellingFindings(facts, under)) expect(result).toBe('fail')
  })

  it('is met with every one of them', () => {
    const paths = fc
      .sample(fc.tuple(randomFacts, readings), { numRuns: 1500, seed: 7 })
      .flatMap(([facts, under]) => tellingFindings(facts, under))
      .flatMap(({ wouldPassIf }) => wouldPassIf?.map((each) => each.path) ?? [])
    expect([...new Set(paths)].sort()).toEqual([...changeable].sort())
  })
})

describe('a finding that nobody can turn says nothing', () => {
  it.each<[string, Facts, object, string]>([
    ['a date that has passed', doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }, 'doa-within-15-days'],
    ['a period that is over', phone, { 'purchase.purchasedOn': '2023-01-05' }, 'within-warranty'],
    ['who sold it', doaAtShop, { 'purchase.sellerId': 'shop-two' }, 'claim-place'],
    ['a broken seal', doaAtShop, { 'condition.sealIntact': false }, 'sealed-for-claim'],
    ['a broken seal of a repair', phone, { 'condition.sealIntact': false }, 'serial-and-seal'],
    ['visible abuse', doaAtShop, { 'condition.visibleAbuse': true }, 'free-of-abuse'],
    ['visible abuse of a repair', phone, { 'condition.visibleAbuse': true }, 'not-misuse-or-accident'],
    ['a cause of damage', doaAtShop, { 'fault.causes': ['wear'] }, 'claim-free-of-causes'],
    ['a cause of damage of a repair', phone, { 'fault.causes': ['wear'] }, 'not-wear'],
    ['no manufacturing failure', doaAtShop, { 'fault.manufacturingFailure': false }, 'claimed-failure'],
    ['no manufacturing failure of a repair', phone, { 'fault.manufacturingFailure': false }, 'manufacturing-failure'],
    ['XMS’s word', phone, { official: false }, 'official-product'],
    ['what is not offered', phone, { request: 'installation' }, 'service-offered'],
  ])('%s', (_, facts, changes, rule) => {
    expect(found(decided(facts, { ...changes }), rule)).toMatchObject({ result: 'fail', wouldPassIf: null })
  })
})
