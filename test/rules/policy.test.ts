import { describe, expect, it } from 'vitest'
import { policies, policyInForce, policyVersion, vatRate, withChange } from '../../shared/rules/index.ts'
import { policyHistory } from '../../shared/rules/policy.ts'
import {
  bill,
  decided,
  doaAtShop,
  doaFromMiCom,
  found,
  largeTv,
  overruled,
  phone,
  phoneAtShop,
  policy,
  remorse,
  renumbered,
  scooterAtShop,
  smallTv,
} from './support.ts'

describe('versions', () => {
  const history = policyHistory(policy, [
    { version: '2027-01', effectiveFrom: '2027-01-01', parameters: { doaDays: 30 } },
    { version: '2027-02', effectiveFrom: '2027-07-01', readings: { 'R-tv-size': 'large' } },
  ])

  it('decides under the newest version that is in force on the day', () => {
    expect(policyInForce('2026-12-31', history).version).toBe('2026-01')
    expect(policyInForce('2027-01-01', history).version).toBe('2027-01')
    expect(policyInForce('2027-07-01', history).version).toBe('2027-02')
    expect(policyInForce('1999-01-01', history).version).toBe('2026-01')
  })

  it('keeps what a change does not name, and the version before it', () => {
    const newest = policyVersion('2027-02', history)
    expect(newest.parameters).toEqual({ ...policy.parameters, doaDays: 30 })
    expect(newest.readings['R-tv-size']).toBe('large')
    expect(newest.effectiveFrom).toBe('2027-07-01')
    expect(policyVersion('2026-01', history)).toEqual(policy)
    expect(withChange(policy, { version: 'x', effectiveFrom: '2028-01-01' })).toEqual({
      ...policy,
      version: 'x',
      effectiveFrom: '2028-01-01',
    })
  })

  it('knows no other version', () => {
    expect(() => policyVersion('2030-01')).toThrow(new RangeError('No policy version 2030-01'))
  })

  it('starts with the numbers of the sources', () => {
    expect(policies[0]?.parameters).toEqual({
      warrantyMonths: 24,
      accessoryMonths: 24,
      doaDays: 15,
      remorseDays: 15,
      miComTermDays: null,
      withdrawalDays: 14,
      backdatingDays: 7,
      smallTvInches: 32,
      scooterDescriptionLength: 20,
      descriptionLength: 1,
      quoteDays: 14,
      quoteReminderDays: [3, 10],
      noShowReminderDays: 10,
      noShowDays: 21,
      paymentReminderDays: 3,
      paymentDays: 14,
      uncollectedDays: 30,
      lostWorkingDays: 10,
      turnaroundDays: 5,
    })
  })

  it('stands in a decision with the day of receipt', () => {
    expect(decided(phone).policy).toEqual({ version: '2026-01', asOf: '2026-11-20' })
  })
})

describe('VAT', () => {
  it('is the standard rate of the country on the day', () => {
    expect([vatRate('NL', '2026-11-20'), vatRate('BE', '2026-11-20'), vatRate('LU', '2026-11-20')]).toEqual([
      21, 21, 17,
    ])
    expect([vatRate('LU', '2022-12-31'), vatRate('LU', '2023-01-01'), vatRate('LU', '2023-12-31')]).toEqual([
      17, 16, 16,
    ])
    expect([vatRate('LU', '2024-01-01'), vatRate('LU', '2015-01-01'), vatRate('NL', '2012-10-01')]).toEqual([
      17, 17, 21,
    ])
    expect(vatRate('BE', '1996-01-01')).toBe(21)
  })

  it('is not guessed for a day before the oldest rate', () => {
    expect(() => vatRate('NL', '2012-09-30')).toThrow(new RangeError('No VAT rate is known for NL on 2012-09-30'))
  })
})

describe('a number that changes', () => {
  it('moves the last covered day, of device and accessory apart', () => {
    expect(decided(phone, {}, renumbered({ warrantyMonths: 36 })).deadlines.warranty).toBe('2029-11-10')
    expect(decided(phone, { item: 'in-box-accessory' }, renumbered({ accessoryMonths: 6 })).deadlines.warranty).toBe(
      '2027-05-10',
    )
  })

  it('moves the days of DOA and remorse apart, and mi.com gives televisions its own when they are more', () => {
    const numbers = renumbered({ doaDays: 20, remorseDays: 16, miComTermDays: 18 })
    expect(decided(doaAtShop, {}, numbers).deadlines.doa).toBe('2026-11-30')
    expect(decided(remorse, {}, numbers).deadlines.doa).toBe('2026-11-28')
    expect(decided(remorse, { 'product.line': 'tv' }, numbers).deadlines.doa).toBe('2026-11-30')
    expect(found(decided(remorse, { 'product.line': 'tv' }, numbers), 'remorse-within-15-days').readings).toEqual([
      'R-remorse-days',
      'R-doa-day-count',
      'R-mi-terms',
    ])
    expect(decided(doaAtShop, { 'product.line': 'tv' }, numbers).deadlines.doa).toBe('2026-11-30')
    expect(found(decided(remorse, {}, numbers), 'remorse-within-15-days').readings).not.toContain('R-mi-terms')
    expect(found(decided(doaAtShop, { 'product.line': 'tv' }, numbers), 'doa-within-15-days').readings).toEqual([
      'R-doa-day-count',
    ])
  })

  it('moves the boundary of a small television and the length of a description', () => {
    expect(decided(largeTv, {}, renumbered({ smallTvInches: 43 })).route?.servicedAt).toBe('depot')
    expect(decided(phone, { 'fault.description': 'dead' }, renumbered({ descriptionLength: 5 })).missing).toEqual([
      'fault.description',
    ])
  })
})

describe('a reading that is overruled', () => {
  it('R-defect-presumed: asks for the origin of the fault', () => {
    const facts = { 'fault.manufacturingFailure': undefined }
    const under = overruled({ 'R-defect-presumed': 'asked' })
    expect(decided(phone, facts, under).missing).toEqual(['fault.manufacturingFailure'])
    expect(decided(phone, {}, under).decision).toBe('eligible')
    expect(decided(phone, { 'fault.manufacturingFailure': false }, under).missing).toEqual([])
  })

  it('R-warranty-start and R-warranty-end: move the last covered day', () => {
    const shipped = { 'purchase.handover': 'shipped', 'purchase.deliveredOn': '2026-11-14' }
    expect(decided(phone, shipped).deadlines.warranty).toBe('2028-11-14')
    expect(decided(phone, shipped, overruled({ 'R-warranty-start': 'purchase' })).deadlines.warranty).toBe('2028-11-10')
    expect(decided(phone, shipped, overruled({ 'R-warranty-end': 'exclusive' })).deadlines.warranty).toBe('2028-11-13')
    const undated = { ...shipped, 'purchase.purchasedOn': undefined }
    expect(decided(phone, undated, overruled({ 'R-warranty-start': 'purchase' })).deadlines.warranty).toBe('2028-11-14')
  })

  it('R-accessory and R-pop-missing: put the repair outside the warranty', () => {
    const accessory = decided(phone, { item: 'separate-accessory' }, overruled({ 'R-accessory': 'not-covered' }))
    expect([accessory.decision, accessory.service]).toEqual(['eligible', 'out-of-warranty-repair'])
    expect(found(accessory, 'covered-item').wouldPassIf).toEqual([{ path: 'item', becomes: 'in-box-accessory' }])
    const unproven = decided(
      phone,
      { 'purchase.proofOfPurchase': undefined },
      overruled({ 'R-pop-missing': 'not-covered' }),
    )
    expect([unproven.decision, unproven.service, unproven.missing]).toEqual(['eligible', 'out-of-warranty-repair', []])
    expect(found(unproven, 'proof-for-warranty').wouldPassIf).toEqual([
      { path: 'purchase.proofOfPurchase.presented', becomes: true },
    ])
  })

  it('R-order-pop: asks for a proof although mi.com reported the order', () => {
    const reported = {
      'purchase.proofOfPurchase': undefined,
      'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-12' },
    }
    expect(decided(doaFromMiCom, reported).decision).toBe('eligible')
    const strict = decided(doaFromMiCom, reported, overruled({ 'R-order-pop': 'needs-proof' }))
    expect(strict.missing).toEqual(['purchase.proofOfPurchase'])
    expect(found(strict, 'proof-for-claim').readings).toEqual(['R-pop-missing'])
  })

  it('R-visible-abuse: visible abuse leaves the warranty alone', () => {
    const abused = { 'condition.visibleAbuse': true }
    expect(decided(phone, abused).service).toBe('out-of-warranty-repair')
    expect(decided(phone, abused, overruled({ 'R-visible-abuse': 'is-not-misuse' })).service).toBe('in-warranty-repair')
  })

  it('R-doa-day-count and R-remorse-days: count from the purchase', () => {
    const bought = { 'purchase.purchasedOn': '2026-11-01' }
    const claim = decided(doaFromMiCom, bought, overruled({ 'R-doa-day-count': 'from-purchase' }))
    expect([claim.decision, claim.deadlines.doa]).toEqual(['refused', '2026-11-16'])
    expect(found(claim, 'doa-within-15-days').facts).toEqual({
      raisedOn: '2026-11-20',
      day: 19,
      days: 15,
      lastDay: '2026-11-16',
      purchasedOn: '2026-11-01',
    })
    expect(decided(remorse, bought, overruled({ 'R-doa-day-count': 'from-purchase' })).decision).toBe('eligible')
    expect(decided(remorse, bought, overruled({ 'R-remorse-days': 'from-purchase' })).decision).toBe('refused')
    const unknown = decided(
      doaFromMiCom,
      { 'purchase.purchasedOn': undefined },
      overruled({ 'R-doa-day-count': 'from-purchase' }),
    )
    expect([unknown.missing, unknown.deadlines.doa]).toEqual([['purchase.purchasedOn'], null])
  })

  it('R-backdating: accepts a request of any date', () => {
    expect(decided(phone, { raisedOn: '2026-11-12' }).decision).toBe('needs-review')
    expect(decided(phone, { raisedOn: '2026-11-12' }, overruled({ 'R-backdating': 'accept' })).decision).toBe(
      'eligible',
    )
  })

  it('R-online-withdrawal and R-withdrawal: close the way online and the review', () => {
    const online = { channel: 'mi.com' }
    expect(decided(remorse, online).decision).toBe('eligible')
    const closed = decided(remorse, online, overruled({ 'R-online-withdrawal': 'call-centre-only' }))
    expect([closed.decision, closed.redirect]).toEqual(['refused', 'call-centre'])
    const spoilt = { 'condition.boxContentsComplete': false }
    expect(decided(remorse, spoilt, overruled({ 'R-withdrawal': 'refuse' })).decision).toBe('refused')
  })

  it('R-doa-seal, R-scooter-doa and R-fault-description: drop the condition', () => {
    const broken = { 'condition.sealIntact': false }
    expect(decided(doaAtShop, broken).decision).toBe('refused')
    expect(decided(doaAtShop, broken, overruled({ 'R-doa-seal': 'is-no-abuse' })).decision).toBe('eligible')
    const loose = { request: 'doa', 'condition.screwsInPlace': false }
    expect(decided(scooterAtShop, loose, overruled({ 'R-scooter-doa': 'advice' })).decision).toBe('eligible')
    const silent = { 'fault.description': undefined }
    expect(decided(phone, silent, overruled({ 'R-fault-description': 'optional' })).decision).toBe('eligible')
  })

  it('R-call-centre-scope and R-pos-seller: open the channels', () => {
    const call = { channel: 'call-centre', country: 'LU' }
    expect(decided(phone, call).decision).toBe('refused')
    expect(decided(phone, call, overruled({ 'R-call-centre-scope': 'benelux' })).decision).toBe('eligible')
    const foreign = { 'purchase.sellerId': 'shop-two' }
    expect(decided(phoneAtShop, foreign, overruled({ 'R-pos-seller': 'any-sale' })).decision).toBe('eligible')
  })

  it('R-tv-size: makes exactly 32 inches large', () => {
    const decision = decided(smallTv, {}, overruled({ 'R-tv-size': 'large' }))
    expect(decision.route?.servicedAt).toBe('on-site')
    expect(found(decision, 'screen-size-known').clauses).toEqual(['T-3.2.1b'])
    expect(
      decided(smallTv, { 'product.screenInches': 31.5 }, overruled({ 'R-tv-size': 'large' })).route?.servicedAt,
    ).toBe('depot')
  })

  it('R-onsite-costs and R-tv-remorse-shipping: move who pays', () => {
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
