import { describe, expect, it } from 'vitest'
import {
  bill,
  decided,
  doaAtShop,
  doaFromMiCom,
  found,
  largeTv,
  overruled,
  phone,
  remorse,
  renumbered,
  smallTv,
} from './support.ts'

describe('mi.com’s own terms', () => {
  it('give televisions bought there more days, never fewer, and say so', () => {
    const numbers = renumbered({ doaDays: 20, remorseDays: 16, miComTermDays: 18 })
    const readingsOf = (facts: typeof remorse, changes: object, rule: string) =>
      found(decided(facts, { ...changes }, numbers), rule).readings
    expect(decided(doaAtShop, {}, numbers).deadlines.doa).toBe('2026-11-30')
    expect(decided(remorse, {}, numbers).deadlines.doa).toBe('2026-11-28')
    expect(decided(remorse, { 'product.line': 'tv' }, numbers).deadlines.doa).toBe('2026-11-30')
    expect(readingsOf(remorse, { 'product.line': 'tv' }, 'remorse-within-15-days')).toEqual([
      'R-remorse-days',
      'R-doa-day-count',
      'R-mi-terms',
    ])
    expect(decided(doaAtShop, { 'product.line': 'tv' }, numbers).deadlines.doa).toBe('2026-11-30')
    expect(readingsOf(remorse, {}, 'remorse-within-15-days')).not.toContain('R-mi-terms')
    expect(readingsOf(doaAtShop, { 'product.line': 'tv' }, 'doa-within-15-days')).toEqual(['R-doa-day-count'])
  })
})

describe('a reading that is overruled', () => {
  it('R-defect-presumed asks only for what is not stated', () => {
    const under = overruled({ 'R-defect-presumed': 'asked' })
    expect(decided(phone, {}, under).decision).toBe('eligible')
    expect(decided(phone, { 'fault.manufacturingFailure': false }, under).missing).toEqual([])
    const silent = decided(phone, { 'fault.manufacturingFailure': undefined }, under)
    expect(found(silent, 'manufacturing-failure').result).toBe('unknown')
  })

  it('R-warranty-start counts from the delivery all the same while the purchase is unknown', () => {
    const undated = {
      'purchase.handover': 'shipped',
      'purchase.deliveredOn': '2026-11-14',
      'purchase.purchasedOn': undefined,
    }
    expect(decided(phone, undated, overruled({ 'R-warranty-start': 'purchase' })).deadlines.warranty).toBe('2028-11-14')
  })

  it('R-accessory and R-pop-missing ask for nothing, and only a proof can still be shown', () => {
    const accessory = decided(phone, { item: 'separate-accessory' }, overruled({ 'R-accessory': 'not-covered' }))
    expect(accessory.decision).toBe('eligible')
    expect(found(accessory, 'covered-item')).toMatchObject({ result: 'fail', wouldPassIf: null })
    const bare = { 'purchase.proofOfPurchase': undefined }
    const unproven = decided(phone, bare, overruled({ 'R-pop-missing': 'not-covered' }))
    expect([unproven.decision, unproven.missing]).toEqual(['eligible', []])
    expect(found(unproven, 'proof-for-warranty').wouldPassIf).toEqual([
      { path: 'purchase.proofOfPurchase.presented', becomes: true },
    ])
  })

  it('R-order-pop cites the missing proof instead', () => {
    const reported = {
      'purchase.proofOfPurchase': undefined,
      'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-12' },
    }
    const strict = decided(doaFromMiCom, reported, overruled({ 'R-order-pop': 'needs-proof' }))
    expect(found(strict, 'proof-for-claim').readings).toEqual(['R-pop-missing'])
  })

  it('R-doa-day-count and R-remorse-days count each for its own request, and need the purchase then', () => {
    const bought = { 'purchase.purchasedOn': '2026-11-01' }
    const claim = decided(doaFromMiCom, bought, overruled({ 'R-doa-day-count': 'from-purchase' }))
    expect(claim.deadlines.doa).toBe('2026-11-16')
    expect(found(claim, 'doa-within-15-days').facts).toEqual({
      raisedOn: '2026-11-20',
      day: 19,
      days: 15,
      lastDay: '2026-11-16',
      purchasedOn: '2026-11-01',
    })
    expect(decided(remorse, bought, overruled({ 'R-doa-day-count': 'from-purchase' })).decision).toBe('eligible')
    const unknown = decided(
      doaFromMiCom,
      { 'purchase.purchasedOn': undefined },
      overruled({ 'R-doa-day-count': 'from-purchase' }),
    )
    expect([unknown.missing, unknown.deadlines.doa]).toEqual([['purchase.purchasedOn'], null])
  })

  it('R-online-withdrawal sends remorse to the call centre', () => {
    const closed = decided(remorse, { channel: 'mi.com' }, overruled({ 'R-online-withdrawal': 'call-centre-only' }))
    expect([closed.decision, closed.redirect]).toEqual(['refused', 'call-centre'])
  })

  it('R-tv-size concerns the boundary alone', () => {
    const under = overruled({ 'R-tv-size': 'large' })
    expect(found(decided(smallTv, {}, under), 'screen-size-known').clauses).toEqual(['T-3.2.1b'])
    expect(decided(smallTv, { 'product.screenInches': 31.5 }, under).route?.servicedAt).toBe('depot')
  })

  it('R-onsite-costs and R-tv-remorse-shipping move who pays, without VAT for the vendor', () => {
    const visit = decided(largeTv, { 'wishes.outOfWarranty': true }, overruled({ 'R-onsite-costs': 'vendor' }))
    expect(bill(visit.costs).filter((each) => each.startsWith('travel'))).toEqual([
      'travel vendor quote-accepted [T-4.2 R-onsite-costs]',
      'travel vendor quote-rejected [T-4.2 R-onsite-costs]',
    ])
    const both = overruled({ 'R-tv-remorse-shipping': 'both-ways' })
    expect(bill(decided(remorse, { 'product.line': 'tv' }, both).costs)).toEqual([
      'transport-inbound consumer always [T-4.3 R-tv-remorse-shipping]',
      'transport-outbound consumer always [T-4.3 R-tv-remorse-shipping]',
      'screening vendor always [T-4.3]',
    ])
    expect(bill(decided(remorse, {}, both).costs)[1]).toBe('transport-outbound vendor always [P-4.3]')
  })
})
