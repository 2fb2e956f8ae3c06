import { describe, expect, it } from 'vitest'
import { decided, found, remorse, report, rulesThat } from './support.ts'

const incomplete = { 'condition.boxContentsComplete': false }

describe('remorse', () => {
  it('needs no fault and no description', () => {
    expect(report(decided(remorse))).toMatchInlineSnapshot(`
      [
        "official-product admission pass [P-1.1 P-3.1] {"official":true,"country":"NL"}",
        "claim-place admission pass [P-2.1 R-online-withdrawal R-call-centre-scope] {"request":"remorse","channel":"call-centre","purchaseChannel":"mi.com"}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "remorse-online-only admission pass [P-2.3] {"purchaseChannel":"mi.com"}",
        "remorse-within-15-days admission pass [P-2.3 R-remorse-days R-doa-day-count] {"raisedOn":"2026-11-20","deliveredOn":"2026-11-12","deliveredOnSource":"stated","day":8,"days":15,"lastDay":"2026-11-27","purchasedOn":"2026-11-10"}",
        "complete-for-inspection admission pass [P-2.4] {"available":true,"boxContentsComplete":true}",
        "proof-for-claim admission pass [P-2.5 R-pop-missing] {"proven":true}",
        "free-of-abuse admission pass [P-2.6] {"visibleAbuse":false}",
        "sealed-for-claim admission pass [P-2.6 R-doa-seal] {"serialLegible":true,"sealIntact":true}",
      ]
    `)
  })

  it('is in time up to day 15', () => {
    expect(decided(remorse, { 'purchase.deliveredOn': '2026-11-05' }).decision).toBe('eligible')
    const late = decided(remorse, { 'purchase.deliveredOn': '2026-11-04' })
    expect([late.decision, rulesThat(late, 'fail')]).toEqual(['refused', ['remorse-within-15-days']])
  })
})

describe('the right of withdrawal', () => {
  it.each([
    ['condition.available', false],
    ['condition.boxContentsComplete', false],
    ['condition.visibleAbuse', true],
    ['condition.sealIntact', false],
  ])('up to day 14 leads %s %s to a person', (path, value) => {
    const decision = decided(remorse, { [path]: value, 'purchase.deliveredOn': '2026-11-06' })
    expect(decision).toMatchObject({
      decision: 'needs-review',
      service: 'remorse-screening',
      redirect: null,
      missing: [],
    })
    expect(found(decision, 'statutory-withdrawal')).toEqual({
      rule: 'statutory-withdrawal',
      kind: 'admission',
      clauses: ['P-2.3'],
      readings: ['R-withdrawal'],
      result: 'unknown',
      facts: { day: 14, days: 14, inTime: true },
      wouldPassIf: null,
    })
    expect(decided(remorse, { [path]: value, 'purchase.deliveredOn': '2026-11-05' }).decision).toBe('refused')
  })

  it('leads a scooter without its carton to a person', () => {
    expect(decided(remorse, { 'product.line': 'scooter', 'condition.originalCarton': false }).decision).toBe(
      'needs-review',
    )
  })

  it('does not outweigh any other failure', () => {
    const elsewhere = decided(remorse, { ...incomplete, channel: 'dr-mobile' })
    expect([elsewhere.decision, elsewhere.findings.map((each) => each.rule).includes('statutory-withdrawal')]).toEqual([
      'refused',
      false,
    ])
    expect(decided(remorse, { ...incomplete, official: false }).decision).toBe('refused')
  })

  it('does not ask for the rest of a state that a person looks at anyway', () => {
    const decision = decided(remorse, { ...incomplete, 'condition.visibleAbuse': undefined })
    expect([decision.decision, decision.missing]).toEqual(['needs-review', []])
  })

  it('still waits for a proof', () => {
    const decision = decided(remorse, { ...incomplete, 'purchase.proofOfPurchase': undefined })
    expect([decision.decision, decision.missing]).toEqual(['needs-information', ['purchase.proofOfPurchase']])
  })

  it('asks for the delivery while that can decide between a person and a refusal', () => {
    const undelivered = { ...incomplete, 'purchase.deliveredOn': undefined }
    const longAgo = decided(remorse, { ...undelivered, 'purchase.purchasedOn': '2026-10-01' })
    expect([longAgo.decision, longAgo.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
    const dayFifteen = decided(remorse, { ...undelivered, 'purchase.purchasedOn': '2026-11-05' })
    expect([dayFifteen.decision, dayFifteen.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
    expect(found(dayFifteen, 'statutory-withdrawal').facts).toEqual({ day: 15, days: 14 })
    expect(decided(remorse, { ...undelivered, 'purchase.purchasedOn': '2026-11-06' }).decision).toBe('needs-review')
    const undated = decided(remorse, { ...undelivered, 'purchase.purchasedOn': undefined })
    expect([undated.decision, undated.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
    expect(found(undated, 'statutory-withdrawal').facts).toEqual({ days: 14 })
  })

  it('is no matter of a shop purchase or of a DOA claim', () => {
    expect(decided(remorse, { ...incomplete, 'purchase.channel': 'retail' }).decision).toBe('refused')
    const doa = { ...incomplete, request: 'doa', fault: { description: 'dead', manufacturingFailure: true } }
    expect(decided(remorse, doa).decision).toBe('refused')
  })
})
