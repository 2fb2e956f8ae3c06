import { describe, expect, it } from 'vitest'
import { decided, found, largeTv, phone, rulesThat, smallTv, tvAtShop } from './support.ts'

const lcd = { 'fault.part': 'lcd' }

describe('the size of a television', () => {
  it.each([
    [31.5, 'small', 'T-3.2.1a', 'depot'],
    [32, 'small', 'T-3.2.1a', 'depot'],
    [32.1, 'large', 'T-3.2.1b', 'on-site'],
  ])('%s inches is %s', (screenInches, size, clause, servicedAt) => {
    const decision = decided(smallTv, { 'product.screenInches': screenInches })
    expect(found(decision, 'screen-size-known')).toMatchObject({
      kind: 'admission',
      result: 'pass',
      clauses: [clause],
      readings: ['R-tv-size'],
      facts: { screenInches, smallTvInches: 32, size },
    })
    expect(decision.route?.servicedAt).toBe(servicedAt)
  })

  it('is asked for where it matters, and until then there is no way and no bill', () => {
    for (const channel of ['dr-mobile', 'call-centre']) {
      const decision = decided(smallTv, { channel, 'product.screenInches': undefined })
      expect(decision).toMatchObject({
        decision: 'needs-information',
        service: 'in-warranty-repair',
        missing: ['product.screenInches'],
        route: null,
        costs: [],
      })
      expect(found(decision, 'screen-size-known')).toMatchObject({
        result: 'unknown',
        clauses: ['T-3.2.1a', 'T-3.2.1b'],
        facts: { smallTvInches: 32 },
      })
    }
    const atShop = decided(tvAtShop, { 'product.screenInches': undefined })
    expect([atShop.decision, atShop.route?.servicedAt]).toEqual(['eligible', 'depot'])
    expect(atShop.findings.map((each) => each.rule)).not.toContain('screen-size-known')
    expect(decided(phone).findings.map((each) => each.rule)).not.toContain('screen-size-known')
  })
})

describe('the panel of a television', () => {
  it('is not replaced under warranty: the unit is swapped', () => {
    const decision = decided(largeTv, lcd)
    expect([decision.decision, decision.service]).toEqual(['eligible', 'whole-unit-swap'])
    expect(found(decision, 'panel-served')).toEqual({
      rule: 'panel-served',
      kind: 'admission',
      clauses: ['T-3.2.3'],
      readings: [],
      result: 'pass',
      facts: { coverage: 'covered' },
      wouldPassIf: null,
    })
  })

  it('outside the warranty is refused, with the advice to buy', () => {
    const decision = decided(largeTv, { ...lcd, 'purchase.purchasedOn': '2023-05-01', channel: 'mi.com' })
    expect(decision).toMatchObject({ decision: 'refused', redirect: 'new-device', alternatives: [], service: null })
    expect(found(decision, 'panel-served')).toMatchObject({
      result: 'fail',
      facts: { coverage: 'not-covered' },
      wouldPassIf: null,
    })
  })

  it('outside the warranty goes to its seller first when it is not official, and only then to a new device', () => {
    const uncovered = { ...lcd, 'purchase.purchasedOn': '2023-05-01' }
    for (const facts of [smallTv, largeTv, tvAtShop]) {
      const grey = decided(facts, { ...uncovered, official: false })
      expect(rulesThat(grey, 'fail')).toEqual(['official-product', 'panel-served', 'within-warranty'])
      expect([grey.redirect, grey.alternatives]).toEqual(['original-seller', []])
      expect(decided(facts, uncovered).redirect).toBe('new-device')
    }
  })

  it('is no panel of an accessory, whose repair may be paid for', () => {
    const accessory = decided(largeTv, { ...lcd, item: 'in-box-accessory', 'purchase.purchasedOn': '2023-05-01' })
    expect([accessory.decision, accessory.service]).toEqual(['eligible', 'out-of-warranty-repair'])
  })

  it('waits with the warranty, and offers nothing outside it', () => {
    const decision = decided(largeTv, { ...lcd, 'purchase.proofOfPurchase': undefined })
    expect(decision).toMatchObject({ decision: 'needs-information', service: 'whole-unit-swap', alternatives: [] })
    expect(rulesThat(decision, 'unknown')).toEqual(['panel-served', 'proof-for-warranty'])
  })

  it('of a late DOA claim may be swapped, or nothing', () => {
    const late = { ...lcd, request: 'doa', 'purchase.purchasedOn': '2026-10-01' }
    expect(decided(tvAtShop, late).alternatives).toEqual(['whole-unit-swap'])
    expect(decided(tvAtShop, { ...late, 'fault.causes': ['wear'] }).alternatives).toEqual([])
    expect(decided(tvAtShop, late).findings.map((each) => each.rule)).not.toContain('panel-served')
  })

  it('of anything else is no matter of the rule', () => {
    expect(decided(phone, lcd).service).toBe('in-warranty-repair')
    expect(decided(phone, { ...lcd, 'purchase.purchasedOn': '2023-05-01' }).service).toBe('out-of-warranty-repair')
    expect(decided(largeTv, { 'fault.part': undefined }).service).toBe('in-warranty-repair')
  })
})

describe('what is not served', () => {
  it.each([
    ['wall-mounting', 'tv', 'T-3.2.4'],
    ['installation', 'tv', 'T-4.1-scope'],
    ['maintenance', 'tv', 'T-4.1-scope'],
    ['wall-mounting', 'eco', 'P-1.2'],
    ['maintenance', 'scooter', 'P-1.2'],
  ])('%s of a %s is refused by %s', (request, line, clause) => {
    const decision = decided(phone, { request, 'product.line': line, official: null })
    expect(decision).toEqual({
      decision: 'refused',
      service: null,
      alternatives: [],
      redirect: 'provider-of-choice',
      missing: [],
      findings: [
        expect.objectContaining({ rule: 'official-product', result: 'unknown' }),
        {
          rule: 'service-offered',
          kind: 'admission',
          clauses: [clause],
          readings: [],
          result: 'fail',
          facts: { request, line },
          wouldPassIf: null,
        },
      ],
      deadlines: { doa: null, warranty: null },
      route: null,
      costs: [],
      instructions: ['statutory-rights', 'second-look'],
      policy: { version: '2026-01', asOf: '2026-11-20' },
    })
  })
})
