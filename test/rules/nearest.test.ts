import { describe, expect, it } from 'vitest'
import { type Change, type Facts, nearestOf } from '../../shared/rules/index.ts'
import {
  decided,
  doaAtShop,
  doaFromMiCom,
  given,
  largeTv,
  overruled,
  phone,
  phoneAtShop,
  policy,
  remorse,
  scooterAtShop,
  today,
} from './support.ts'

const nearest = (facts: Facts, changes: object = {}, under = policy, setAside: readonly string[] = []) =>
  nearestOf(given(facts, { ...changes }), under, today, setAside)

const to = (path: string, becomes: Change['becomes']): Change => ({ path, becomes })
const withProof = to('purchase.proofOfPurchase.presented', true)
const unshown = { 'purchase.proofOfPurchase.presented': false }

describe('what is nearest to a request', () => {
  it.each<[string, Facts, object, Change[], string]>([
    ['whose proof was not shown: to show it', phone, unshown, [withProof], 'in-warranty-repair'],
    [
      'whose device is not there: to bring it',
      doaAtShop,
      { 'condition.available': false },
      [to('condition.available', true)],
      'doa-screening',
    ],
    [
      'whose box is incomplete: to complete it',
      doaFromMiCom,
      { 'condition.boxContentsComplete': false },
      [to('condition.boxContentsComplete', true)],
      'doa-screening',
    ],
    [
      'of a scooter without carton and screws: both',
      scooterAtShop,
      { request: 'doa', 'condition.originalCarton': false, 'condition.screwsInPlace': false },
      [to('condition.originalCarton', true), to('condition.screwsInPlace', true)],
      'doa-screening',
    ],
    [
      'of a covered panel under a wish for a paid repair: to drop it',
      largeTv,
      { 'fault.part': 'lcd', 'wishes.outOfWarranty': true },
      [to('wishes.outOfWarranty', false)],
      'whole-unit-swap',
    ],
    [
      'through the order system: the consumer’s own way',
      phone,
      { channel: 'mi.com' },
      [to('channel', 'dr-mobile')],
      'in-warranty-repair',
    ],
    [
      'of a shop’s purchase elsewhere: its shop',
      doaAtShop,
      { channel: 'dr-mobile' },
      [to('channel', 'pos')],
      'doa-screening',
    ],
    [
      'of a mi.com purchase at a shop: the call centre',
      doaFromMiCom,
      { channel: 'pos' },
      [to('channel', 'call-centre')],
      'doa-screening',
    ],
    [
      'of remorse at a shop: the call centre',
      remorse,
      { channel: 'pos' },
      [to('channel', 'call-centre')],
      'remorse-screening',
    ],
    [
      'through the call centre from Belgium: Dr. Mobile',
      phone,
      { channel: 'call-centre', country: 'BE' },
      [to('channel', 'dr-mobile')],
      'in-warranty-repair',
    ],
    [
      'at another shop than its seller: Dr. Mobile',
      phoneAtShop,
      { 'purchase.sellerId': 'shop-two' },
      [to('channel', 'dr-mobile')],
      'in-warranty-repair',
    ],
    [
      'in the wrong place and without its proof: both, the place last',
      doaAtShop,
      { ...unshown, channel: 'dr-mobile' },
      [withProof, to('channel', 'pos')],
      'doa-screening',
    ],
    [
      'of a remorse that a person would look at: the box alone',
      remorse,
      { 'condition.boxContentsComplete': false },
      [to('condition.boxContentsComplete', true)],
      'remorse-screening',
    ],
    [
      'that lacks everything: all of it, in one order',
      scooterAtShop,
      {
        ...unshown,
        request: 'doa',
        channel: 'dr-mobile',
        'condition.available': false,
        'condition.boxContentsComplete': false,
        'condition.originalCarton': false,
        'condition.screwsInPlace': false,
      },
      [
        withProof,
        to('condition.available', true),
        to('condition.boxContentsComplete', true),
        to('condition.originalCarton', true),
        to('condition.screwsInPlace', true),
        to('channel', 'pos'),
      ],
      'doa-screening',
    ],
  ])('%s', (_, facts, changes, expected, service) => {
    expect(nearest(facts, changes)).toEqual({ changes: expected, decision: 'eligible', service })
  })

  it.each<[string, Facts, object]>([
    ['that is eligible', phone, {}],
    ['that is eligible for money, though the wish could be dropped', phone, { 'wishes.outOfWarranty': true }],
    ['that is late', doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }],
    ['whose seller is another shop', doaAtShop, { 'purchase.sellerId': 'shop-two' }],
    ['with a broken seal', doaAtShop, { 'condition.sealIntact': false }],
    ['with visible abuse', doaAtShop, { 'condition.visibleAbuse': true }],
    ['with a cause that is excluded', doaAtShop, { 'fault.causes': ['wear'] }],
    ['of what no manufacturing failure is', doaAtShop, { 'fault.manufacturingFailure': false }],
    ['of a panel outside the warranty', largeTv, { 'fault.part': 'lcd', 'purchase.purchasedOn': '2023-01-05' }],
    ['for what is not offered', phone, { request: 'maintenance' }],
    ['that is not official', phone, { official: false }],
    ['while XMS is silent', phone, { official: null }],
    ['of a separate accessory', phone, { item: 'separate-accessory' }],
    ['that is dated back', phone, { raisedOn: '2026-11-12' }],
    ['of a remorse of what a shop sold', remorse, { 'purchase.channel': 'retail' }],
    ['whose proof nobody has mentioned', phone, { 'purchase.proofOfPurchase': undefined }],
    ['whose proof is mentioned, and not whether it was shown', phone, { 'purchase.proofOfPurchase': {} }],
    ['whose box nobody has mentioned', doaAtShop, { 'condition.boxContentsComplete': undefined }],
    ['without a description', phone, { fault: undefined, condition: undefined, wishes: undefined }],
    ['that is late and in the wrong place', doaAtShop, { channel: 'dr-mobile', 'purchase.purchasedOn': '2026-11-04' }],
  ])('is nothing for one %s', (_, facts, changes) => {
    expect(nearest(facts, changes)).toBeNull()
  })

  it('moves only where it must: to a shop, for a size that nobody knows', () => {
    const unsized = { 'product.screenInches': undefined }
    expect(nearest(largeTv, unsized)?.changes).toEqual([to('channel', 'pos')])
    expect(nearest(largeTv, { ...unsized, ...unshown })?.changes).toEqual([withProof, to('channel', 'pos')])
    expect(nearest(largeTv, unshown)?.changes).toEqual([withProof])
  })

  it('is judged under the readings of the version', () => {
    const abroad = { channel: 'call-centre', country: 'BE' }
    expect(nearest(phone, abroad, overruled({ 'R-call-centre-scope': 'benelux' }))).toBeNull()
    const strict = overruled({ 'R-online-withdrawal': 'call-centre-only' })
    expect(nearest(remorse, { channel: 'mi.com' }, strict)?.changes).toEqual([to('channel', 'call-centre')])
  })

  it('leaves aside what a person has judged otherwise', () => {
    const both = { 'purchase.purchasedOn': '2026-11-04', 'condition.available': false }
    expect(nearest(doaAtShop, both)).toBeNull()
    expect(nearest(doaAtShop, both, policy, ['doa-within-15-days'])?.changes).toEqual([to('condition.available', true)])
    expect(nearest(doaAtShop, both, policy, ['doa-within-15-days', 'complete-for-inspection'])).toBeNull()
  })

  it('leaves the facts as they are', () => {
    const facts = given(doaAtShop, { ...unshown, channel: 'dr-mobile' })
    const before = structuredClone(facts)
    nearestOf(facts, policy, today)
    expect(facts).toEqual(before)
    expect(decided(facts).decision).toBe('refused')
  })

  it('throws for a date that is none', () => {
    expect(() => nearest(phone, { 'purchase.purchasedOn': '2026-02-30' })).toThrow(RangeError)
  })
})
