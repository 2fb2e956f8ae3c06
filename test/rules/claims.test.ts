import { describe, expect, it } from 'vitest'
import type { Facts } from '../../shared/rules/index.ts'
import { decided, doaAtShop, doaFromMiCom, found, given, overruled, phone, remorse, rulesThat } from './support.ts'

const early = { 'purchase.deliveredOn': '2026-11-21' }
const sameDay = { 'purchase.deliveredOn': '2026-11-20' }
const reported = (deliveredOn: string) => ({
  'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn },
})

describe('a DOA claim that is raised before the device came', () => {
  it('is looked at by a person, from the day before on', () => {
    const decision = decided(doaFromMiCom, early)
    expect([decision.decision, decision.service, decision.missing]).toEqual(['needs-review', 'doa-screening', []])
    expect(found(decision, 'raised-after-delivery')).toEqual({
      rule: 'raised-after-delivery',
      kind: 'admission',
      clauses: [],
      readings: ['R-doa-before-delivery'],
      result: 'unknown',
      facts: { raisedOn: '2026-11-20', deliveredOn: '2026-11-21' },
      wouldPassIf: null,
    })
  })

  it('on the day itself is taken', () => {
    const decision = decided(doaFromMiCom, sameDay)
    expect([decision.decision, found(decision, 'raised-after-delivery').result]).toEqual(['eligible', 'pass'])
  })

  it('is judged by the delivery that the order system reported', () => {
    expect(decided(doaFromMiCom, { ...sameDay, ...reported('2026-11-21') }).decision).toBe('needs-review')
    expect(decided(doaFromMiCom, { ...early, ...reported('2026-11-20') }).decision).toBe('eligible')
  })

  it('is judged in a shop by the purchase', () => {
    expect(decided(doaAtShop, { 'purchase.purchasedOn': '2026-11-21' }).decision).toBe('needs-review')
    expect(decided(doaAtShop, { 'purchase.purchasedOn': '2026-11-20' }).decision).toBe('eligible')
  })

  it('is no question while the delivery is not known, nor for another request', () => {
    const undelivered = decided(doaFromMiCom, { 'purchase.deliveredOn': undefined })
    expect(undelivered.findings.map((each) => each.rule)).not.toContain('raised-after-delivery')
    expect(decided(phone, early).findings.map((each) => each.rule)).not.toContain('raised-after-delivery')
  })

  it('is refused for what refuses it', () => {
    expect(decided(doaFromMiCom, { ...early, 'condition.visibleAbuse': true }).decision).toBe('refused')
  })

  it('is taken where the reading is overruled', () => {
    const decision = decided(doaFromMiCom, early, overruled({ 'R-doa-before-delivery': 'accept' }))
    const isFound = decision.findings.some(({ rule }) => rule === 'raised-after-delivery')
    expect([decision.decision, isFound]).toEqual(['eligible', false])
  })
})

it('a remorse before the device came is lawful', () => {
  for (const early of [{ 'purchase.deliveredOn': '2026-12-24' }, reported('2026-11-21')]) {
    const decision = decided(remorse, { ...early })
    expect([decision.decision, rulesThat(decision, 'unknown')]).toEqual(['eligible', []])
  }
})

describe('a remorse of what a shop sold', () => {
  const retail = given(remorse, { 'purchase.channel': 'retail', 'purchase.sellerId': 'shop-one' })

  it.each([
    ['pos', null],
    ['call-centre', 'point-of-sale'],
    ['dr-mobile', 'point-of-sale'],
    ['mi.com', 'point-of-sale'],
    ['service-centre', 'point-of-sale'],
  ])('through %s is refused and sent to %s', (channel, redirect) => {
    const decision = decided(retail, { channel })
    expect([decision.decision, decision.redirect]).toEqual(['refused', redirect])
    expect(rulesThat(decision, 'fail')).toEqual(['remorse-online-only'])
    expect(found(decision, 'remorse-online-only')).toEqual({
      rule: 'remorse-online-only',
      kind: 'admission',
      clauses: ['P-2.3'],
      readings: ['R-retail-refund'],
      result: 'fail',
      facts: { purchaseChannel: 'retail' },
      wouldPassIf: null,
    })
  })

  it('of a television cites where its document says so', () => {
    const clausesOf = (facts: Facts) => found(decided(facts, { 'product.line': 'tv' }), 'remorse-online-only').clauses
    expect(clausesOf(retail)).toEqual(['T-2.3', 'T-3.2.5'])
    expect(clausesOf(remorse)).toEqual(['T-2.3'])
  })

  it('is sent to the shop whatever else fails, for whether that takes it back is its own affair', () => {
    for (const failure of [{ 'purchase.deliveredOn': '2026-09-01' }, { 'condition.visibleAbuse': true }]) {
      expect(decided(retail, { ...failure }).redirect).toBe('point-of-sale')
    }
  })

  it('that is not official goes to its seller', () => {
    for (const channel of ['pos', 'call-centre']) {
      const decision = decided(retail, { channel, official: false })
      expect([decision.redirect, decision.alternatives]).toEqual(['original-seller', []])
    }
  })

  it('may be repaired instead', () => {
    expect(decided(retail).alternatives).toEqual(['in-warranty-repair'])
    expect(decided(retail, { 'purchase.proofOfPurchase': undefined }).alternatives).toEqual(['out-of-warranty-repair'])
  })

  it('is no longer sent anywhere where the reading is overruled, but refused as before', () => {
    const decision = decided(retail, {}, overruled({ 'R-retail-refund': 'nowhere' }))
    expect([decision.decision, decision.redirect]).toEqual(['refused', null])
  })

  it('is another matter for a purchase at mi.com', () => {
    expect(found(decided(remorse), 'remorse-online-only')).toMatchObject({ result: 'pass', readings: [] })
  })
})
