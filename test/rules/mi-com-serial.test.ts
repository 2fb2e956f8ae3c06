import { describe, expect, it } from 'vitest'
import { decided, doaAtShop, doaFromMiCom, found, overruled, phone, phoneAtShop, remorse, smallTv } from './support.ts'

const reported = (deliveredOn: string, purchasedOn?: string) => ({
  'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn, purchasedOn },
})
const recent = reported('2026-11-12')
const old = reported('2024-06-01')

describe('a serial that mi.com’s order system reported', () => {
  it('presented by a shop as its own sale is looked at by a person', () => {
    for (const facts of [phoneAtShop, doaAtShop]) {
      const decision = decided(facts, recent)
      expect([decision.decision, decision.missing]).toEqual(['needs-review', []])
      expect(found(decision, 'mi-com-serial')).toEqual({
        rule: 'mi-com-serial',
        kind: 'admission',
        clauses: [],
        readings: ['R-mi-com-serial'],
        result: 'unknown',
        facts: { purchaseChannel: 'retail', ownSale: true, otherOrder: false },
        wouldPassIf: null,
      })
    }
  })

  it('named under another order is looked at by a person, at every channel', () => {
    for (const facts of [phone, phoneAtShop, smallTv, doaFromMiCom, remorse]) {
      const other = decided(facts, { ...recent, 'purchase.orderId': 'MI-2' })
      expect([other.decision, found(other, 'mi-com-serial').facts.otherOrder]).toEqual(['needs-review', true])
    }
  })

  it('named under its own order, or under none, elsewhere than at a shop is no matter for a person', () => {
    for (const facts of [phone, doaFromMiCom, remorse]) {
      for (const orderId of [undefined, 'MI-1']) {
        const decision = decided(facts, { ...recent, 'purchase.orderId': orderId })
        expect([decision.decision, found(decision, 'mi-com-serial').result]).toEqual(['eligible', 'pass'])
      }
    }
  })

  it('is still refused for what refuses it', () => {
    expect(decided(phoneAtShop, { ...recent, official: false }).decision).toBe('refused')
    expect(decided(doaAtShop, { ...recent, 'fault.manufacturingFailure': false }).decision).toBe('refused')
    const late = decided(doaFromMiCom, { ...reported('2026-11-01'), 'purchase.orderId': 'MI-2' })
    expect([late.decision, late.redirect]).toEqual(['refused', null])
  })

  it('decides by its reported dates, whatever order, seller or date is stated', () => {
    const claims = { 'purchase.purchasedOn': '2026-11-19', 'purchase.deliveredOn': '2026-11-19' }
    for (const request of [
      { ...claims, 'purchase.orderId': 'MI-2' },
      { ...claims, 'purchase.channel': 'retail' },
      { ...claims, 'purchase.handover': 'in-store' },
    ]) {
      const repair = decided(phone, { ...request, ...old })
      expect([repair.service, repair.deadlines.warranty]).toEqual(['out-of-warranty-repair', '2026-06-01'])
      expect(found(repair, 'within-warranty').facts.deliveredOnSource).toBe('order-system')
      const claim = decided(doaFromMiCom, { ...request, ...reported('2026-11-04') })
      expect(claim.deadlines.doa).toBe('2026-11-19')
    }
  })

  it('counts from its reported purchase where a reading counts from the purchase', () => {
    const fromPurchase = overruled({ 'R-doa-day-count': 'from-purchase' })
    const bought = reported('2026-11-12', '2026-11-01')
    const claim = decided(doaFromMiCom, { ...bought, 'purchase.purchasedOn': '2026-11-11' }, fromPurchase)
    expect([claim.decision, claim.deadlines.doa]).toEqual(['refused', '2026-11-16'])
    expect(found(claim, 'doa-within-15-days').facts).toMatchObject({ purchasedOn: '2026-11-01', day: 19 })
  })

  it('is its own proof, also while a person looks at whose sale it was', () => {
    const unproven = { ...recent, 'purchase.proofOfPurchase': undefined }
    expect(found(decided(phone, unproven), 'proof-for-warranty')).toMatchObject({
      result: 'pass',
      readings: ['R-order-pop'],
      facts: { proven: true },
    })
    expect(decided(phoneAtShop, unproven)).toMatchObject({ decision: 'needs-review', missing: [], alternatives: [] })
    expect(found(decided(phoneAtShop, unproven), 'proof-for-warranty').readings).toEqual(['R-order-pop'])
    expect(decided(phoneAtShop, unproven, overruled({ 'R-order-pop': 'needs-proof' })).missing).toEqual([
      'purchase.proofOfPurchase',
    ])
  })

  it('does not tell its order to whoever asks', () => {
    expect(JSON.stringify(decided(phoneAtShop, recent))).not.toContain('MI-1')
  })

  it('concerns nothing that is not served, and no serial that was not reported', () => {
    const rules = (changes: object) => decided(phone, { ...changes }).findings.map((each) => each.rule)
    expect(rules({ ...recent, request: 'maintenance' })).not.toContain('mi-com-serial')
    expect(rules({ 'purchase.orderId': 'MI-2' })).not.toContain('mi-com-serial')
  })
})
