import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, asInspected, type Inspection } from '../../shared/rules/index.ts'
import { decided, doaFromMiCom, found, given, overruled, phone, phoneAtShop, policy, today } from './support.ts'

/** Shipped on a day that nobody told. */
const shipped = { 'purchase.handover': 'shipped', 'purchase.deliveredOn': undefined }
/** Bought so that the warranty, counted from the purchase, is over by some days. */
const overBy = (days: number) => ({ ...shipped, 'purchase.purchasedOn': addDays('2024-11-20', -days) })

describe('the warranty starts', () => {
  it('at delivery when that is known, else at the purchase', () => {
    const bought = { 'purchase.handover': 'shipped', 'purchase.purchasedOn': '2024-11-25' }
    expect(found(decided(phone, bought), 'within-warranty').facts).toMatchObject({
      startsFrom: 'purchase',
      endsOn: '2026-11-25',
    })
    const known = decided(phone, { ...bought, 'purchase.deliveredOn': '2024-11-28' })
    expect(found(known, 'within-warranty').facts).toMatchObject({
      startsFrom: 'delivery',
      deliveredOnSource: 'stated',
      endsOn: '2026-11-28',
    })
  })
})

describe('a warranty that is over only when counted from the purchase', () => {
  it.each([0, -1])('by %i days is not over: nothing is asked', (days) => {
    const decision = decided(phone, overBy(days))
    expect([decision.decision, decision.service, decision.missing]).toEqual(['eligible', 'in-warranty-repair', []])
  })

  it('and not yet, is covered until the day that counts from the purchase', () => {
    const decision = decided(phone, overBy(0))
    expect([decision.decision, decision.deadlines.warranty]).toEqual(['eligible', today])
    expect(decided(phone, overBy(-300)).deadlines.warranty).toBe(addDays(today, 300))
  })

  it.each([1, 30])('by %i days waits for the delivery', (days) => {
    const decision = decided(phone, overBy(days))
    expect(decision).toMatchObject({
      decision: 'needs-information',
      service: 'in-warranty-repair',
      missing: ['purchase.deliveredOn'],
      alternatives: [],
    })
    expect(decision.deadlines.warranty).toBeNull()
    expect(found(decision, 'within-warranty')).toMatchObject({
      result: 'unknown',
      readings: ['R-warranty-start', 'R-warranty-end'],
      facts: { startsFrom: 'purchase', endsOn: addDays(today, -days) },
      wouldPassIf: null,
    })
  })

  it.each([31, 400])('by %i days is over, whenever it came', (days) => {
    const decision = decided(phone, overBy(days))
    expect([decision.decision, decision.service, decision.missing]).toEqual(['eligible', 'out-of-warranty-repair', []])
    expect(found(decision, 'within-warranty')).toMatchObject({ result: 'fail', wouldPassIf: null })
  })

  it.each([1, 30])('by %i days is over when it was handed over in the shop', (days) => {
    const inStore = { ...overBy(days), 'purchase.handover': 'in-store' }
    for (const facts of [phone, phoneAtShop]) {
      expect(decided(facts, inStore)).toMatchObject({ decision: 'eligible', service: 'out-of-warranty-repair' })
    }
  })

  it('is judged by the delivery once that is known', () => {
    const covered = decided(phone, { ...overBy(20), 'purchase.deliveredOn': '2024-11-20' })
    expect([covered.decision, covered.service]).toEqual(['eligible', 'in-warranty-repair'])
    const over = decided(phone, { ...overBy(20), 'purchase.deliveredOn': '2024-11-19' })
    expect([over.decision, over.service, over.missing]).toEqual(['eligible', 'out-of-warranty-repair', []])
  })

  it('is judged by the delivery that the order system reported', () => {
    const reported = { 'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2024-11-19' } }
    expect(decided(phone, { ...overBy(20), ...reported }).missing).toEqual([])
  })

  it('is of no matter where something else puts the repair outside it', () => {
    for (const outside of [{ 'wishes.outOfWarranty': true }, { 'fault.causes': ['wear'] }]) {
      const decision = decided(phone, { ...overBy(10), ...outside })
      expect([decision.decision, decision.missing]).toEqual(['eligible', []])
      expect(found(decision, 'within-warranty').result).toBe('not-applicable')
    }
  })

  it('is asked about beside a proof that is missing, too', () => {
    const decision = decided(phone, { ...overBy(10), 'purchase.proofOfPurchase': undefined })
    expect(decision.missing).toEqual(['purchase.proofOfPurchase', 'purchase.deliveredOn'])
  })

  it('holds the same for an accessory from the box', () => {
    expect(decided(phone, { ...overBy(10), item: 'in-box-accessory' }).missing).toEqual(['purchase.deliveredOn'])
    expect(decided(phone, { ...overBy(31), item: 'in-box-accessory' }).missing).toEqual([])
  })

  it('is over where the reading counts from the purchase', () => {
    const decision = decided(phone, overBy(1), overruled({ 'R-warranty-start': 'purchase' }))
    expect([decision.service, decision.missing]).toEqual(['out-of-warranty-repair', []])
  })

  it('gives no more days to a DOA claim', () => {
    const claim = decided(doaFromMiCom, { ...shipped, 'purchase.purchasedOn': '2024-11-10' })
    expect(claim.missing).toEqual(['purchase.deliveredOn'])
    const late = decided(doaFromMiCom, { 'purchase.purchasedOn': '2026-11-01', 'purchase.deliveredOn': '2026-11-04' })
    expect(late.decision).toBe('refused')
  })

  it('is not certain to bear the repair instead of a refused claim', () => {
    const spoilt = { 'condition.visibleAbuse': undefined, 'fault.manufacturingFailure': true }
    const refused = { ...spoilt, 'condition.boxContentsComplete': false }
    expect(decided(doaFromMiCom, { ...refused, ...overBy(10) }).alternatives).toEqual(['out-of-warranty-repair'])
    expect(decided(doaFromMiCom, { ...refused, ...overBy(0) }).alternatives).toEqual(['in-warranty-repair'])
  })

  test.prop([fc.integer({ min: -60, max: 90 })])('is asked about from one day over to the last of the 30', (days) => {
    const isOver = today > addMonths(addDays('2024-11-20', -days), 24)
    expect(decided(phone, overBy(days)).missing.length > 0).toBe(isOver && days <= 30)
  })
})

describe('at inspection', () => {
  const good: Inspection = { official: true, warrantable: true, causes: [], part: 'other' }
  const inspected = (changes: object) => asInspected(given(phone, { ...changes }), good, policy, today)

  it.each([1, 30])('a delivery that was never shown counts as not shown, %i days over', (days) => {
    const found = inspected(overBy(days))
    expect([found.coverage, found.next]).toEqual(['not-covered', 'quote'])
    expect(found.findings.find((each) => each.rule === 'within-warranty')?.result).toBe('unknown')
  })

  it('one that was shown, or cannot matter, decides', () => {
    expect(inspected({ ...overBy(20), 'purchase.deliveredOn': '2024-11-20' }).next).toBe('repair')
    expect(inspected(overBy(0)).next).toBe('repair')
    expect(inspected(overBy(31)).findings.find((each) => each.rule === 'within-warranty')?.result).toBe('fail')
  })
})
