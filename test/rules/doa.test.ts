import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../shared/rules/index.ts'
import { decided, doaAtShop, doaFromMiCom, found, report, rulesThat, scooterAtShop, today } from './support.ts'

describe('the findings of a DOA claim', () => {
  it('are all reported when all is well', () => {
    expect(report(decided(doaAtShop))).toMatchInlineSnapshot(`
      [
        "official-product admission pass [P-1.1 P-3.1] {"official":true,"country":"NL"}",
        "claim-place admission pass [P-2.1 R-pos-seller] {"request":"doa","channel":"pos","purchaseChannel":"retail","sellerId":"shop-one"}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "fault-described admission pass [R-fault-description] {"characters":37,"needed":1}",
        "doa-within-15-days admission pass [P-2.2 R-doa-day-count] {"raisedOn":"2026-11-20","deliveredOn":"2026-11-10","deliveredOnSource":"handed-over","day":10,"days":15,"lastDay":"2026-11-25","purchasedOn":"2026-11-10"}",
        "raised-after-delivery admission pass [R-doa-before-delivery] {"raisedOn":"2026-11-20","deliveredOn":"2026-11-10"}",
        "claimed-item admission pass [R-accessory] {"item":"main-device"}",
        "claimed-failure admission pass [P-2.3] {"manufacturingFailure":true}",
        "claim-free-of-causes admission pass [P-2.3] {"causes":[]}",
        "complete-for-inspection admission pass [P-2.4] {"available":true,"boxContentsComplete":true}",
        "proof-for-claim admission pass [P-2.5 R-pop-missing] {"proven":true}",
        "free-of-abuse admission pass [P-2.6] {"visibleAbuse":false}",
        "sealed-for-claim admission pass [P-2.6 R-doa-seal] {"serialLegible":true,"sealIntact":true}",
        "battery-safe admission pass [L-battery] {}",
      ]
    `)
  })

  it('of a scooter and of a television cite their own clauses', () => {
    expect(report(decided(scooterAtShop, { request: 'doa' })).slice(-4)).toMatchInlineSnapshot(`
      [
        "free-of-abuse admission pass [P-2.6] {"visibleAbuse":false}",
        "sealed-for-claim admission pass [P-2.6 R-doa-seal] {"serialLegible":true,"sealIntact":true}",
        "scooter-packed admission pass [P-2.4 S-DOA R-scooter-doa] {"originalCarton":true,"screwsInPlace":true}",
        "battery-safe admission pass [L-battery] {}",
      ]
    `)
    expect(report(decided(doaFromMiCom, { 'product.line': 'tv' }))).toMatchInlineSnapshot(`
      [
        "official-product admission pass [T-1.1 T-3.1] {"official":true,"country":"NL"}",
        "claim-place admission pass [T-2.1 T-3.2.5 R-call-centre-scope] {"request":"doa","channel":"call-centre","purchaseChannel":"mi.com"}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "fault-described admission pass [R-fault-description] {"characters":37,"needed":1}",
        "doa-within-15-days admission pass [T-2.2 R-doa-day-count] {"raisedOn":"2026-11-20","deliveredOn":"2026-11-12","deliveredOnSource":"stated","day":8,"days":15,"lastDay":"2026-11-27","purchasedOn":"2026-11-10"}",
        "raised-after-delivery admission pass [R-doa-before-delivery] {"raisedOn":"2026-11-20","deliveredOn":"2026-11-12"}",
        "claimed-item admission pass [R-accessory] {"item":"main-device"}",
        "claimed-failure admission pass [T-2.3] {"manufacturingFailure":true}",
        "claim-free-of-causes admission pass [T-2.3] {"causes":[]}",
        "complete-for-inspection admission pass [T-2.4] {"available":true,"boxContentsComplete":true}",
        "proof-for-claim admission pass [T-2.5 R-pop-missing] {"proven":true}",
        "free-of-abuse admission pass [T-2.6] {"visibleAbuse":false}",
        "sealed-for-claim admission pass [T-2.6 R-doa-seal] {"serialLegible":true,"sealIntact":true}",
        "battery-safe admission pass [L-battery] {}",
      ]
    `)
  })
})

describe('the 15 days', () => {
  it('run from the delivery, day 15 included', () => {
    expect(decided(doaAtShop, { 'purchase.purchasedOn': '2026-11-05' })).toMatchObject({
      decision: 'eligible',
      deadlines: { doa: '2026-11-20', warranty: '2028-11-05' },
    })
    const late = decided(doaAtShop, { 'purchase.purchasedOn': '2026-11-04' })
    expect(late).toMatchObject({
      decision: 'refused',
      service: null,
      alternatives: ['in-warranty-repair'],
      redirect: null,
      route: null,
      costs: [],
    })
    expect(found(late, 'doa-within-15-days')).toMatchObject({
      clauses: ['P-2.2'],
      readings: ['R-doa-day-count'],
      facts: { deliveredOn: '2026-11-04', deliveredOnSource: 'handed-over', day: 16, days: 15, lastDay: '2026-11-19' },
      wouldPassIf: null,
    })
  })

  it('count when the claim was raised, not when it reached us', () => {
    expect(decided(doaAtShop, { 'purchase.purchasedOn': '2026-10-30', raisedOn: '2026-11-14' }).decision).toBe(
      'eligible',
    )
  })

  it('run from the order system’s delivery date, whatever is stated', () => {
    const decision = decided(doaFromMiCom, {
      'purchase.deliveredOn': '2026-11-15',
      'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-01' },
    })
    expect(decision.decision).toBe('refused')
    expect(found(decision, 'doa-within-15-days').facts).toMatchObject({
      deliveredOn: '2026-11-01',
      deliveredOnSource: 'order-system',
      day: 19,
    })
  })

  it('ask for the delivery of what was shipped, unless even the purchase lies within them', () => {
    const unknown = { 'purchase.deliveredOn': undefined }
    const decision = decided(doaFromMiCom, { ...unknown, 'purchase.purchasedOn': '2026-11-04' })
    expect(decision).toMatchObject({
      decision: 'needs-information',
      service: 'doa-screening',
      missing: ['purchase.deliveredOn'],
    })
    expect(decision.deadlines.doa).toBeNull()
    const within = decided(doaFromMiCom, { ...unknown, 'purchase.purchasedOn': '2026-11-05' })
    expect([within.decision, found(within, 'doa-within-15-days').result]).toEqual(['eligible', 'pass'])
    expect(found(within, 'doa-within-15-days').facts).toEqual({ raisedOn: today, days: 15, purchasedOn: '2026-11-05' })
    expect(decided(doaFromMiCom, { ...unknown, 'purchase.purchasedOn': undefined }).missing).toEqual([
      'purchase.deliveredOn',
    ])
  })

  it('ask for the purchase of what was handed over in a shop', () => {
    expect(decided(doaAtShop, { 'purchase.purchasedOn': undefined }).missing).toEqual(['purchase.purchasedOn'])
  })

  test.prop([fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })])(
    'never take a late claim that is raised later still',
    (age, later) => {
      const purchasedOn = addDays(today, -age)
      const isInTime = (raisedOn: string) =>
        found(decided(doaAtShop, { 'purchase.purchasedOn': purchasedOn, raisedOn }), 'doa-within-15-days').result ===
        'pass'
      expect(isInTime(today)).toBe(daysBetween(purchasedOn, today) <= 15)
      if (!isInTime(today)) expect(isInTime(addDays(today, later))).toBe(false)
    },
  )
})

describe('a DOA claim', () => {
  it.each([
    ['fault.manufacturingFailure', false, 'claimed-failure', 'P-2.3', false],
    ['condition.available', false, 'complete-for-inspection', 'P-2.4', true],
    ['condition.boxContentsComplete', false, 'complete-for-inspection', 'P-2.4', true],
    ['condition.visibleAbuse', true, 'free-of-abuse', 'P-2.6', false],
  ])(
    'with %s %s is refused by %s (%s), and asks for it when it is not known',
    (path, wrong, rule, clause, canChange) => {
      const refused = decided(doaAtShop, { [path]: wrong })
      expect(refused.decision).toBe('refused')
      const fact = path.split('.').at(-1) ?? ''
      expect(found(refused, rule)).toMatchObject({
        kind: 'admission',
        result: 'fail',
        clauses: [clause],
        facts: { [fact]: wrong },
        wouldPassIf: canChange ? [{ path, becomes: !wrong }] : null,
      })
      const unknown = decided(doaAtShop, { [path]: undefined })
      expect([unknown.decision, unknown.missing]).toEqual(['needs-information', [path]])
      expect(found(unknown, rule).facts).not.toHaveProperty(fact)
    },
  )

  it('that fails and is incomplete is refused without asking, and says all that would have to be true', () => {
    const decision = decided(doaAtShop, { 'condition.available': undefined, 'condition.boxContentsComplete': false })
    expect([decision.decision, decision.missing]).toEqual(['refused', []])
    expect(found(decision, 'complete-for-inspection').wouldPassIf).toEqual([
      { path: 'condition.available', becomes: true },
      { path: 'condition.boxContentsComplete', becomes: true },
    ])
  })

  it('of whose condition nothing is known asks for what it needs of it', () => {
    expect(decided(doaAtShop, { condition: undefined }).missing).toEqual([
      'condition.available',
      'condition.boxContentsComplete',
      'condition.visibleAbuse',
    ])
  })

  it('with a cause that the warranty excludes is refused, each cause cited', () => {
    const decision = decided(doaAtShop, { 'fault.causes': ['wear', 'liquid-or-voltage'] })
    expect([decision.decision, decision.alternatives]).toEqual(['refused', ['out-of-warranty-repair']])
    expect(found(decision, 'claim-free-of-causes')).toMatchObject({
      clauses: ['P-2.3', 'P-1.4a', 'P-1.4f'],
      facts: { causes: ['wear', 'liquid-or-voltage'] },
      wouldPassIf: null,
    })
    expect(found(decided(doaAtShop, { 'fault.causes': undefined }), 'claim-free-of-causes').result).toBe('pass')
  })

  it.each(['serialLegible', 'sealIntact'])('with %s false shows abuse', (mark) => {
    expect(found(decided(doaAtShop, { [`condition.${mark}`]: false }), 'sealed-for-claim')).toMatchObject({
      result: 'fail',
      clauses: ['P-2.6'],
      readings: ['R-doa-seal'],
      wouldPassIf: null,
    })
    expect(decided(doaAtShop, { [`condition.${mark}`]: undefined }).decision).toBe('eligible')
  })

  it('without its proof waits for it, and may be repaired outside the warranty meanwhile', () => {
    expect(decided(doaAtShop, { 'purchase.proofOfPurchase.presented': false })).toMatchObject({
      decision: 'needs-information',
      missing: ['purchase.proofOfPurchase'],
      alternatives: ['out-of-warranty-repair'],
    })
  })

  it('of a scooter needs carton and screws', () => {
    for (const part of ['originalCarton', 'screwsInPlace']) {
      const claim = { request: 'doa', [`condition.${part}`]: false }
      const decision = decided(scooterAtShop, claim)
      expect(rulesThat(decision, 'fail')).toEqual(['scooter-packed'])
      expect(found(decision, 'scooter-packed').wouldPassIf).toEqual([{ path: `condition.${part}`, becomes: true }])
      const unknown = decided(scooterAtShop, { request: 'doa', [`condition.${part}`]: undefined })
      expect(unknown.missing).toEqual([`condition.${part}`])
    }
    expect(decided(scooterAtShop, { 'condition.screwsInPlace': false }).decision).toBe('eligible')
  })

  it.each([
    ['phone', '', false],
    ['phone', '   ', false],
    ['phone', 'x', true],
    ['eco', '😀', true],
    ['scooter', 'a'.repeat(19), false],
    ['scooter', ` ${'a'.repeat(19)} `, false],
    ['scooter', 'a'.repeat(20), true],
    ['scooter', '😀'.repeat(19), false],
  ])('of a %s described as %j is described: %s', (line, description, isEnough) => {
    for (const request of ['doa', 'repair']) {
      const decision = decided(scooterAtShop, { request, 'product.line': line, 'fault.description': description })
      expect(decision.missing).toEqual(isEnough ? [] : ['fault.description'])
    }
  })
})
