import { describe, expect, it } from 'vitest'
import { decided, found, phone, smallTv, tvAtShop } from './support.ts'

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
