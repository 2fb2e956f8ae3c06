import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { both, type Found, foundOf, nothingFound, together } from '../../shared/rules/found.ts'
import { type Redirect, type RuleName, ruleResults } from '../../shared/rules/index.ts'
import { type RulingParts, ruling } from '../../shared/rules/rule.ts'

const made = (rule: RuleName, parts: Partial<RulingParts> = {}) =>
  ruling({ rule, kind: 'admission', clauses: [], result: 'pass', ...parts })
const one = (rule: RuleName, parts: Partial<RulingParts> = {}) => foundOf(made(rule, parts))

const paths = ['purchase.proofOfPurchase', 'purchase.deliveredOn', 'condition.visibleAbuse']
const redirects: Redirect[] = ['original-seller', 'new-device', 'dr-mobile', 'call-centre', 'point-of-sale']

const anyRuling = fc
  .record({
    rule: fc.constantFrom(...(Object.keys(ruleResults) as RuleName[])),
    result: fc.constantFrom('pass', 'fail', 'unknown', 'not-applicable'),
    asks: fc.uniqueArray(fc.constantFrom(...paths), { maxLength: 2 }),
    review: fc.boolean(),
    redirect: fc.option(fc.constantFrom(...redirects)),
  })
  .map(({ rule, ...parts }) => made(rule, parts))

/** What one rule found, or a few. */
const anyFound: fc.Arbitrary<Found> = fc.array(anyRuling, { maxLength: 3 }).map(together)

/** The same, whatever order its lists are in. */
const unordered = ({ sendsTo, asks, place, ...rest }: Found) => ({
  ...rest,
  isPlaceKnown: place !== null,
  sendsTo: [...sendsTo].sort(),
  asks: asks.map((each) => `${each.path} ${each.isTolerated}`).sort(),
})

describe('what several rules found together', () => {
  test.prop([anyFound, anyFound, anyFound])('does not depend on how they are grouped', (a, b, c) => {
    expect(both(both(a, b), c)).toEqual(both(a, both(b, c)))
  })

  test.prop([anyFound])('is not changed by one that found nothing', (a) => {
    expect(both(a, nothingFound)).toEqual(a)
    expect(both(nothingFound, a)).toEqual(a)
  })

  test.prop([anyFound])('is the same when it is found twice', (a) => {
    expect(both(a, a)).toEqual(a)
  })

  test.prop([anyFound, anyFound])('depends on their order only in what is named first', (a, b) => {
    expect(unordered(both(a, b))).toEqual(unordered(both(b, a)))
  })

  test.prop([fc.array(anyRuling), fc.array(anyRuling)])('is one after the other', (some, more) => {
    expect(together([...some, ...more])).toEqual(both(together(some), together(more)))
  })

  it('is nothing of no rules, and of rules that pass', () => {
    expect(together([])).toEqual(nothingFound)
    expect(together([made('claim-place'), made('fault-described'), made('free-of-abuse')])).toEqual(nothingFound)
  })
})

describe('a failure', () => {
  const misplaced = () => one('claim-place', { result: 'fail', redirect: 'call-centre' })
  const spoilt = () => one('free-of-abuse', { result: 'fail' })
  const late = () => one('doa-within-15-days', { result: 'fail' })
  const unproven = () => one('proof-for-claim', { result: 'unknown', asks: ['purchase.proofOfPurchase'] })
  const unseen = () => one('complete-for-inspection', { result: 'unknown', asks: ['condition.available'] })
  const doubted = () => one('mi-com-serial', { result: 'unknown', review: true })

  it.each<[RuleName, Found['fails']]>([
    ['remorse-within-15-days', 'tolerated'],
    ['complete-for-inspection', 'tolerated'],
    ['free-of-abuse', 'tolerated'],
    ['sealed-for-claim', 'tolerated'],
    ['scooter-packed', 'tolerated'],
    ['doa-within-15-days', 'final'],
    ['claim-place', 'final'],
    ['remorse-online-only', 'final'],
    ['official-product', 'final'],
  ])('of %s is %s', (rule, fails) => {
    expect(one(rule, { result: 'fail' }).fails).toBe(fails)
  })

  it('counts as the strongest of several', () => {
    expect(both(spoilt(), late()).fails).toBe('final')
    expect(both(late(), spoilt()).fails).toBe('final')
    expect(both(spoilt(), unproven()).fails).toBe('tolerated')
    expect(both(doubted(), unproven()).fails).toBe('none')
  })

  it('that is final forgets what is asked and that XMS is silent, not that a person looks', () => {
    const silent = one('official-product', { result: 'unknown' })
    expect(silent.isUndetermined).toBe(true)
    const sum = [unproven(), unseen(), silent, doubted(), late()].reduce(both)
    expect(sum).toMatchObject({ asks: [], isUndetermined: false, isReviewed: true })
    expect([spoilt(), silent].reduce(both).isUndetermined).toBe(true)
    expect(one('official-product', { result: 'pass' }).isUndetermined).toBe(false)
    expect(one('mi-com-serial', { result: 'unknown' }).isUndetermined).toBe(false)
  })

  it('that the law tolerates forgets only what is asked about such a failure', () => {
    expect([unseen(), unproven()].reduce(both).asks.map((each) => each.path)).toEqual([
      'condition.available',
      'purchase.proofOfPurchase',
    ])
    expect([unseen(), spoilt(), unproven()].reduce(both).asks).toEqual([
      { path: 'purchase.proofOfPurchase', isTolerated: false },
    ])
  })

  it('of the place alone tells the right one, the first that is named', () => {
    const other = one('repair-channel', { result: 'fail', redirect: 'dr-mobile' })
    expect(misplaced()).toMatchObject({ isMisplaced: true, place: 'call-centre', sendsTo: [] })
    expect(both(misplaced(), other)).toMatchObject({ isMisplaced: true, place: 'call-centre' })
    expect(both(other, misplaced()).place).toBe('dr-mobile')
    expect(both(one('registered-by-seller', { result: 'fail', redirect: 'dr-mobile' }), nothingFound).place).toBe(
      'dr-mobile',
    )
    expect(both(misplaced(), late())).toMatchObject({ isMisplaced: false, place: null })
  })

  it('of the place, beside one that R-withdrawal tolerates, still knows the right one', () => {
    for (const sum of [both(spoilt(), misplaced()), both(misplaced(), spoilt())]) {
      expect(sum).toMatchObject({ fails: 'final', isTolerated: true, isMisplaced: true, place: 'call-centre' })
    }
    expect([spoilt(), misplaced(), late()].reduce(both)).toMatchObject({
      isTolerated: true,
      isMisplaced: false,
      place: null,
    })
    expect([misplaced().isTolerated, late().isTolerated, nothingFound.isTolerated]).toEqual([false, false, false])
  })

  it('that sends the request away does so whatever else fails, each way once', () => {
    const grey = one('official-product', { result: 'fail', redirect: 'original-seller' })
    const panel = one('panel-served', { result: 'fail', redirect: 'new-device' })
    expect(grey).toMatchObject({ place: null, sendsTo: ['original-seller'] })
    expect([grey, misplaced(), panel, grey, late()].reduce(both).sendsTo).toEqual(['original-seller', 'new-device'])
    expect(late().sendsTo).toEqual([])
  })

  it('asks for one thing once, and apart when only one rule tolerates it', () => {
    const period = one('remorse-within-15-days', { result: 'unknown', asks: ['purchase.deliveredOn'] })
    const right = one('statutory-withdrawal', { result: 'unknown', asks: ['purchase.deliveredOn'] })
    expect(both(period, period).asks).toHaveLength(1)
    expect(both(period, right).asks).toHaveLength(2)
    expect([period, right, spoilt()].reduce(both).asks).toEqual([{ path: 'purchase.deliveredOn', isTolerated: false }])
  })
})
