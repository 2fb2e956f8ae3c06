import { describe, expect, it } from 'vitest'
import { decided, doaAtShop, doaFromMiCom, found, phone, phoneAtShop, remorse, rulesThat, smallTv } from './support.ts'

describe('a repair', () => {
  it.each([
    ['phone', 'dr-mobile', 'NL', 'pass', ['P-3.2']],
    ['eco', 'dr-mobile', 'BE', 'pass', ['P-3.2']],
    ['scooter', 'call-centre', 'NL', 'pass', ['P-3.2-note']],
    ['phone', 'call-centre', 'BE', 'fail', ['P-3.2-note']],
    ['eco', 'call-centre', 'LU', 'fail', ['P-3.2-note']],
    ['phone', 'pos', 'BE', 'pass', ['P-3.3']],
    ['phone', 'mi.com', 'NL', 'fail', ['P-3.2']],
    ['scooter', 'service-centre', 'NL', 'fail', ['P-3.2']],
    ['tv', 'call-centre', 'LU', 'pass', ['T-3.2.2']],
    ['tv', 'dr-mobile', 'NL', 'pass', ['T-3.2.2']],
    ['tv', 'pos', 'BE', 'pass', ['T-3.2.2']],
    ['tv', 'mi.com', 'NL', 'fail', ['T-3.2.2']],
    ['tv', 'service-centre', 'NL', 'fail', ['T-3.2.2']],
  ])('of a %s through %s from %s: %s', (line, channel, country, result, clauses) => {
    const decision = decided(smallTv, { 'product.line': line, channel, country })
    const finding = found(decision, 'repair-channel')
    expect(finding).toMatchObject({ kind: 'admission', result, clauses, facts: { channel, country, line } })
    expect(finding.readings).toEqual(channel === 'call-centre' ? ['R-call-centre-scope'] : [])
    expect(decision.redirect).toBe(result === 'fail' ? 'dr-mobile' : null)
    expect(finding.wouldPassIf).toEqual(result === 'fail' ? [{ path: 'channel', becomes: 'dr-mobile' }] : null)
  })

  it('is registered by a shop only when it sold the device', () => {
    expect(found(decided(phoneAtShop), 'registered-by-seller')).toMatchObject({
      result: 'pass',
      kind: 'admission',
      clauses: ['P-3.3'],
      readings: ['R-pos-seller'],
      facts: { purchaseChannel: 'retail', sellerId: 'shop-one' },
    })
    const other = decided(phoneAtShop, { 'purchase.sellerId': 'shop-two' })
    expect([other.decision, other.redirect, other.alternatives]).toEqual(['refused', 'dr-mobile', []])
    expect(found(other, 'registered-by-seller').wouldPassIf).toBeNull()
    expect(found(decided(smallTv, { channel: 'pos' }), 'registered-by-seller').clauses).toEqual(['T-3.2.2'])
  })

  it('is not doubted when the shop names no seller, or when the desk calls for a shop', () => {
    expect(decided(phoneAtShop, { 'purchase.sellerId': undefined }).decision).toBe('eligible')
    expect(decided(phoneAtShop, { callerId: undefined }).decision).toBe('eligible')
  })

  it('of a mi.com purchase is no business of a shop, and nothing can change where it was bought', () => {
    const decision = decided(phoneAtShop, { 'purchase.channel': 'mi.com', 'purchase.sellerId': undefined })
    expect([decision.decision, decision.redirect]).toEqual(['refused', 'dr-mobile'])
    expect(found(decision, 'registered-by-seller').wouldPassIf).toBeNull()
  })

  it('elsewhere than in a shop is not asked who sold it', () => {
    expect(decided(phone).findings.map((each) => each.rule)).not.toContain('registered-by-seller')
  })
})

describe('a DOA claim', () => {
  it('is taken by the shop that sold the device', () => {
    expect(found(decided(doaAtShop), 'claim-place')).toMatchObject({
      result: 'pass',
      kind: 'admission',
      clauses: ['P-2.1'],
      readings: ['R-pos-seller'],
      facts: { request: 'doa', channel: 'pos', purchaseChannel: 'retail', sellerId: 'shop-one' },
    })
  })

  it('at another shop goes to the one that sold it, and nobody can change who that is', () => {
    for (const channel of ['pos', 'dr-mobile']) {
      const decision = decided(doaAtShop, { channel, 'purchase.sellerId': 'shop-two' })
      expect([decision.decision, decision.redirect]).toEqual(['refused', 'point-of-sale'])
      expect(found(decision, 'claim-place').wouldPassIf).toBeNull()
    }
  })

  it.each(['dr-mobile', 'call-centre', 'service-centre', 'mi.com'])(
    'of a shop purchase through %s goes to the shop',
    (channel) => {
      const decision = decided(doaAtShop, { channel })
      expect([decision.decision, decision.redirect]).toEqual(['refused', 'point-of-sale'])
      expect(found(decision, 'claim-place').wouldPassIf).toEqual([{ path: 'channel', becomes: 'pos' }])
    },
  )

  it.each(['NL', 'BE', 'LU'])('of a mi.com purchase in %s is taken by the call centre', (country) => {
    const finding = found(decided(doaFromMiCom, { country }), 'claim-place')
    expect(finding).toMatchObject({ result: 'pass', readings: ['R-call-centre-scope'] })
  })

  it.each([
    ['pos', ['R-pos-seller']],
    ['dr-mobile', []],
    ['service-centre', []],
    ['mi.com', ['R-online-withdrawal']],
  ])('of a mi.com purchase through %s goes to the call centre', (channel, readings) => {
    const decision = decided(doaFromMiCom, { channel, callerId: 'shop-one' })
    expect([decision.decision, decision.redirect]).toEqual(['refused', 'call-centre'])
    expect(found(decision, 'claim-place')).toMatchObject({
      readings,
      wouldPassIf: [{ path: 'channel', becomes: 'call-centre' }],
    })
  })

  it('of a television cites the depot, too', () => {
    expect(found(decided(doaFromMiCom, { 'product.line': 'tv' }), 'claim-place').clauses).toEqual(['T-2.1', 'T-3.2.5'])
  })

  it('that is late as well is sent nowhere', () => {
    const decision = decided(doaAtShop, { channel: 'dr-mobile', 'purchase.purchasedOn': '2026-11-04' })
    expect(rulesThat(decision, 'fail')).toEqual(['claim-place', 'doa-within-15-days'])
    expect(decision.redirect).toBeNull()
  })
})

describe('remorse', () => {
  it('is taken by the call centre and through the order system', () => {
    expect(found(decided(remorse), 'claim-place')).toMatchObject({
      result: 'pass',
      readings: ['R-online-withdrawal', 'R-call-centre-scope'],
    })
    expect(found(decided(remorse, { channel: 'mi.com' }), 'claim-place')).toMatchObject({
      result: 'pass',
      readings: ['R-online-withdrawal'],
    })
  })

  it.each(['pos', 'dr-mobile', 'service-centre'])('through %s goes to the call centre', (channel) => {
    const decision = decided(remorse, { channel })
    expect([decision.decision, decision.redirect]).toEqual(['refused', 'call-centre'])
  })

  it('of a shop purchase is refused the shop itself, and sent nowhere', () => {
    const decision = decided(doaAtShop, { request: 'remorse' })
    expect(rulesThat(decision, 'fail')).toEqual(['remorse-online-only'])
    expect([decision.decision, decision.redirect, decision.alternatives]).toEqual([
      'refused',
      null,
      ['in-warranty-repair'],
    ])
    expect(found(decision, 'remorse-online-only')).toMatchObject({
      kind: 'admission',
      clauses: ['P-2.3'],
      facts: { purchaseChannel: 'retail' },
      wouldPassIf: null,
    })
  })
})
