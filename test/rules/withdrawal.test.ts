import { describe, expect, it } from 'vitest'
import { decided, found, overruled, remorse, rulesThat } from './support.ts'

const incomplete = { 'condition.boxContentsComplete': false }
const undelivered = { 'purchase.deliveredOn': undefined }
const hasRight = (decision: ReturnType<typeof decided>) =>
  decision.findings.some((each) => each.rule === 'statutory-withdrawal')

describe('the right of withdrawal', () => {
  it.each([
    ['condition.available', false],
    ['condition.boxContentsComplete', false],
    ['condition.visibleAbuse', true],
    ['condition.sealIntact', false],
    ['condition.serialLegible', false],
  ])('up to day 14 leads %s %s to a person', (path, value) => {
    const decision = decided(remorse, { [path]: value, 'purchase.deliveredOn': '2026-11-06' })
    expect(decision).toMatchObject({
      decision: 'needs-review',
      service: 'remorse-screening',
      redirect: null,
      alternatives: [],
      missing: [],
      instructions: [],
    })
    expect(found(decision, 'statutory-withdrawal')).toEqual({
      rule: 'statutory-withdrawal',
      kind: 'admission',
      clauses: ['P-2.3'],
      readings: ['R-withdrawal'],
      result: 'unknown',
      facts: { day: 14, days: 14, lastDay: '2026-11-20', inTime: true },
      wouldPassIf: null,
    })
    const later = decided(remorse, { [path]: value, 'purchase.deliveredOn': '2026-11-05' })
    expect([later.decision, hasRight(later)]).toEqual(['refused', false])
  })

  it.each(['originalCarton', 'screwsInPlace'])('leads a scooter without its %s to a person (S-DOA)', (part) => {
    const scooter = { 'product.line': 'scooter', [`condition.${part}`]: false }
    expect(decided(remorse, scooter).decision).toBe('needs-review')
    expect(decided(remorse, { ...scooter, 'purchase.deliveredOn': '2026-11-05' }).decision).toBe('refused')
  })

  it('leads to a person whatever of it fails, all together', () => {
    const spoilt = { ...incomplete, 'condition.available': false, 'condition.visibleAbuse': true }
    const decision = decided(remorse, { ...spoilt, 'condition.sealIntact': false })
    expect(rulesThat(decision, 'fail')).toEqual(['complete-for-inspection', 'free-of-abuse', 'sealed-for-claim'])
    expect(decision.decision).toBe('needs-review')
  })

  it('cites T-2.3 for a television', () => {
    const decision = decided(remorse, { ...incomplete, 'product.line': 'tv' })
    expect(found(decision, 'statutory-withdrawal').clauses).toEqual(['T-2.3'])
  })

  it('is not mentioned where nothing fails', () => {
    expect(hasRight(decided(remorse))).toBe(false)
    expect(hasRight(decided(remorse, { 'condition.visibleAbuse': undefined }))).toBe(false)
  })

  it('does not outweigh any other failure', () => {
    const grey = decided(remorse, { ...incomplete, official: false })
    expect([grey.decision, grey.redirect, hasRight(grey)]).toEqual(['refused', 'original-seller', false])
  })

  it('is told at the wrong place, with the right one', () => {
    for (const channel of ['dr-mobile', 'pos', 'service-centre'] as const) {
      const decision = decided(remorse, { ...incomplete, channel })
      expect([decision.decision, decision.redirect, hasRight(decision)]).toEqual(['refused', 'call-centre', true])
    }
    expect(decided(remorse, { ...incomplete, channel: 'call-centre' }).decision).toBe('needs-review')
    const late = decided(remorse, { ...incomplete, channel: 'dr-mobile', 'purchase.deliveredOn': '2026-11-01' })
    expect([late.decision, late.redirect, hasRight(late)]).toEqual(['refused', null, false])
  })

  it('asks for no state of the device when a person looks anyway', () => {
    for (const reviewed of [
      { item: 'separate-accessory' },
      { 'condition.batteryDamaged': true },
      { raisedOn: '2026-11-12' },
    ]) {
      for (const path of ['available', 'boxContentsComplete', 'visibleAbuse']) {
        const decision = decided(remorse, { ...reviewed, [`condition.${path}`]: undefined })
        expect([decision.decision, decision.missing]).toEqual(['needs-review', []])
      }
    }
    const late = { 'purchase.deliveredOn': '2026-11-05', item: 'separate-accessory' }
    expect(decided(remorse, { ...late, 'condition.available': undefined }).missing).toEqual(['condition.available'])
  })

  it('asks for the day of purchase of what was handed over in a shop', () => {
    const undated = {
      'purchase.handover': 'in-store',
      'purchase.deliveredOn': undefined,
      'purchase.purchasedOn': undefined,
    }
    expect(decided(remorse, { ...incomplete, ...undated }).missing).toEqual(['purchase.purchasedOn'])
  })

  it('does not hide that XMS is silent', () => {
    expect(decided(remorse, { ...incomplete, official: null }).decision).toBe('undetermined')
  })

  it('does not ask for the rest of a state that a person looks at anyway', () => {
    const decision = decided(remorse, { ...incomplete, 'condition.visibleAbuse': undefined })
    expect([decision.decision, decision.missing]).toEqual(['needs-review', []])
  })

  it('still waits for a proof', () => {
    const decision = decided(remorse, { ...incomplete, 'purchase.proofOfPurchase': undefined })
    expect([decision.decision, decision.missing]).toEqual(['needs-information', ['purchase.proofOfPurchase']])
  })

  it('is no matter of a shop purchase or of a DOA claim', () => {
    expect(decided(remorse, { ...incomplete, 'purchase.channel': 'retail' }).decision).toBe('refused')
    const doa = { ...incomplete, request: 'doa', fault: { description: 'dead', manufacturingFailure: true } }
    expect(decided(remorse, doa).decision).toBe('refused')
  })

  it('saves nothing where the reading is overruled', () => {
    const decision = decided(remorse, incomplete, overruled({ 'R-withdrawal': 'refuse' }))
    expect([decision.decision, hasRight(decision)]).toEqual(['refused', false])
  })
})

describe('while the delivery is not known', () => {
  it('it is asked for when it can decide between a person and a refusal', () => {
    const longAgo = decided(remorse, { ...incomplete, ...undelivered, 'purchase.purchasedOn': '2026-10-01' })
    expect([longAgo.decision, longAgo.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
    const dayFifteen = decided(remorse, { ...incomplete, ...undelivered, 'purchase.purchasedOn': '2026-11-05' })
    expect([dayFifteen.decision, dayFifteen.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
    expect(found(dayFifteen, 'statutory-withdrawal').facts).toEqual({ days: 14 })
    const undated = decided(remorse, { ...incomplete, ...undelivered, 'purchase.purchasedOn': undefined })
    expect([undated.decision, undated.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
    expect(found(undated, 'statutory-withdrawal').facts).toEqual({ days: 14 })
  })

  it('a purchase within the days is enough, whenever it came', () => {
    const decision = decided(remorse, { ...incomplete, ...undelivered, 'purchase.purchasedOn': '2026-11-06' })
    expect([decision.decision, decision.missing]).toEqual(['needs-review', []])
    expect(found(decision, 'statutory-withdrawal').facts).toEqual({ days: 14, inTime: true })
  })
})

describe('the days of the policy, when they are fewer than those of the law', () => {
  const fromPurchase = overruled({ 'R-remorse-days': 'from-purchase' })
  const longOrdered = { 'purchase.purchasedOn': '2026-10-01' }

  it('refuse nothing that the law still allows', () => {
    const decision = decided(remorse, { ...longOrdered, 'purchase.deliveredOn': '2026-11-06' }, fromPurchase)
    expect(rulesThat(decision, 'fail')).toEqual(['remorse-within-15-days'])
    expect(decision.decision).toBe('needs-review')
  })

  it('refuse what the law no longer allows', () => {
    const decision = decided(remorse, { ...longOrdered, 'purchase.deliveredOn': '2026-11-05' }, fromPurchase)
    expect(decision.decision).toBe('refused')
  })

  it('wait for a delivery that can still decide', () => {
    const decision = decided(remorse, { ...longOrdered, ...undelivered }, fromPurchase)
    expect([decision.decision, decision.missing]).toEqual(['needs-information', ['purchase.deliveredOn']])
  })
})
