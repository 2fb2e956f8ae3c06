import { describe, expect, it } from 'vitest'
import { asAdmitted, asCovered, asInspected, decide, type Facts, type Inspection } from '../../shared/rules/index.ts'
import {
  bill,
  decided,
  doaAtShop,
  given,
  largeTv,
  phone,
  phoneAtShop,
  policy,
  remorse,
  smallTv,
  today,
  tvAtShop,
} from './support.ts'

const lcd = { 'fault.part': 'lcd' }
const over = { 'purchase.purchasedOn': '2023-05-01' }
const admitted = (facts: Facts, changes: object = {}) => asAdmitted(given(facts, { ...changes }), policy, today)

describe('a request that a person lets in', () => {
  it.each<[string, Facts, object, string]>([
    ['a late DOA claim', doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }, 'doa-screening'],
    ['a spoilt remorse', remorse, { 'condition.visibleAbuse': true }, 'remorse-screening'],
    ['a repair in the wrong place', phone, { channel: 'mi.com' }, 'in-warranty-repair'],
    ['a repair that lacks its proof', phone, { 'purchase.proofOfPurchase': undefined }, 'in-warranty-repair'],
    ['a repair outside the warranty', phone, over, 'out-of-warranty-repair'],
    ['a repair of an accessory', phone, { item: 'separate-accessory' }, 'in-warranty-repair'],
    ['an unofficial device', phone, { official: false }, 'in-warranty-repair'],
    ['a panel outside the warranty', largeTv, { ...lcd, ...over }, 'whole-unit-swap'],
    ['a panel under a wish for a paid repair', tvAtShop, { ...lcd, 'wishes.outOfWarranty': true }, 'whole-unit-swap'],
    ['a panel of an accessory', largeTv, { ...lcd, ...over, item: 'in-box-accessory' }, 'out-of-warranty-repair'],
    ['a DOA claim of a panel', tvAtShop, { ...lcd, ...over, request: 'doa' }, 'doa-screening'],
  ])('%s is eligible, with its findings as they were', (_, facts, changes, service) => {
    const decision = admitted(facts, changes)
    expect(decision).toMatchObject({ decision: 'eligible', service, redirect: null, missing: [], alternatives: [] })
    expect(decision?.findings).toEqual(decided(facts, { ...changes }).findings)
    expect([decision?.route === null, decision?.costs.length === 0]).toEqual([false, false])
  })

  it('travels and is paid for as what it is let in for', () => {
    const swap = admitted(smallTv, { ...lcd, ...over })
    expect(swap?.route).toEqual(decided(smallTv, lcd).route)
    expect(bill(swap?.costs ?? [])).toEqual(bill(decided(smallTv, lcd).costs))
    expect(admitted(doaAtShop, { 'condition.available': false })?.costs).toEqual(decided(doaAtShop).costs)
  })

  it('is told what one that is taken is told', () => {
    expect(admitted(doaAtShop, { 'condition.available': false })?.instructions).toEqual(['keep-proof-copy'])
    expect(admitted(remorse, { channel: 'pos' })?.instructions).toEqual(['keep-proof-copy'])
    expect(admitted(phone, { channel: 'mi.com' })?.instructions).toEqual([])
    expect(admitted(phone, over)?.instructions).toEqual(['statutory-rights', 'second-look'])
  })

  it('cannot be what is not offered at all', () => {
    for (const request of ['wall-mounting', 'installation', 'maintenance']) {
      expect(admitted(largeTv, { ...lcd, request })).toBeNull()
    }
  })

  it('cannot be one whose way depends on a size that is not known', () => {
    expect(admitted(largeTv, { 'product.screenInches': undefined })).toBeNull()
    expect(admitted(tvAtShop, { 'product.screenInches': undefined })).not.toBeNull()
  })
})

describe('a rule that a person has judged otherwise', () => {
  const judged = (facts: Facts, changes: object, ...rules: string[]) =>
    decide(given(facts, { ...changes }), policy, today, rules)

  it('decides nothing, and is reported as ever', () => {
    const late = { 'purchase.purchasedOn': '2026-11-04' }
    const decision = judged(doaAtShop, late, 'doa-within-15-days')
    expect(decision).toMatchObject({ decision: 'eligible', service: 'doa-screening', redirect: null })
    expect(decision.findings).toEqual(decided(doaAtShop, late).findings)
  })

  it('leaves every other one its say', () => {
    const both = { 'purchase.purchasedOn': '2026-11-04', 'condition.available': false }
    expect(judged(doaAtShop, both, 'doa-within-15-days').decision).toBe('refused')
    expect(judged(doaAtShop, both, 'doa-within-15-days', 'complete-for-inspection').decision).toBe('eligible')
    expect(judged(doaAtShop, both, 'claim-place').decision).toBe('refused')
  })

  it('makes no withdrawal from mi.com of what a shop sold', () => {
    const retail = { 'purchase.channel': 'retail', 'condition.visibleAbuse': true }
    expect(judged(remorse, retail, 'remorse-online-only').decision).toBe('refused')
    expect(judged(remorse, retail, 'remorse-online-only', 'free-of-abuse').decision).toBe('eligible')
  })

  it('asks for nothing and waits for nobody', () => {
    expect(judged(phone, { 'fault.description': undefined }, 'fault-described').decision).toBe('eligible')
    expect(judged(phone, { item: 'separate-accessory' }, 'covered-item').decision).toBe('eligible')
    expect(judged(phone, { 'condition.batteryDamaged': true }, 'battery-safe').decision).toBe('eligible')
    expect(judged(phone, { 'purchase.proofOfPurchase': undefined }, 'proof-for-warranty').missing).toEqual([])
  })
})

describe('a device that a person says the warranty bears after all', () => {
  const worn: Inspection = { official: true, warrantable: false, causes: ['wear'], part: 'other' }
  const sound: Inspection = { official: true, warrantable: true, causes: [], part: 'other' }

  it.each<[string, Facts, Partial<Inspection>]>([
    ['a repair', phone, {}],
    ['a repair through a shop', given(phoneAtShop, { 'wishes.returnTo': 'consumer' }), {}],
    ['a visited television', largeTv, {}],
    ['a panel', smallTv, { part: 'lcd' }],
    ['a panel of an accessory', given(smallTv, { item: 'in-box-accessory' }), { part: 'lcd' }],
    ['a repair after a screening', doaAtShop, {}],
  ])('goes on as when the inspection had said so: %s', (_, facts, seen) => {
    const borne = asCovered(facts, { ...worn, ...seen }, policy, today)
    expect(borne).toEqual({ ...asInspected(facts, { ...sound, ...seen }, policy, today), findings: [] })
    expect(borne.coverage).toBe('covered')
    expect(borne.costs.every((each) => each.payer === 'vendor')).toBe(true)
  })
})
