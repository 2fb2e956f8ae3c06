import { describe, expect, it } from 'vitest'
import type { Facts } from '../../shared/rules/index.ts'
import { decided, doaAtShop, doaFromMiCom, found, overruled, phone, remorse, rulesThat, smallTv } from './support.ts'

const separate = { item: 'separate-accessory' }
const outside = overruled({ 'R-accessory': 'not-covered' })

describe('an accessory that was bought separately is looked at by a person', () => {
  it.each<[string, Facts, object, string]>([
    ['a repair', phone, {}, 'in-warranty-repair'],
    ['a repair that a cause excludes', phone, { 'fault.causes': ['wear'] }, 'out-of-warranty-repair'],
    ['a repair that shall be paid for', phone, { 'wishes.outOfWarranty': true }, 'out-of-warranty-repair'],
    ['a repair of what belongs to a television', smallTv, {}, 'in-warranty-repair'],
    ['a DOA claim', doaAtShop, {}, 'doa-screening'],
    ['a DOA claim of a mi.com purchase', doaFromMiCom, {}, 'doa-screening'],
    ['a remorse', remorse, {}, 'remorse-screening'],
  ])('for %s', (_, facts, changes, service) => {
    const decision = decided(facts, { ...changes, ...separate })
    expect([decision.decision, decision.service, decision.missing]).toEqual(['needs-review', service, []])
    expect(decided(facts, { ...changes, item: 'in-box-accessory' }).decision).toBe('eligible')
    expect(decided(facts, { ...changes, item: 'main-device' }).decision).toBe('eligible')
  })

  it('and has no period of warranty of its own', () => {
    const decision = decided(phone, separate)
    expect(decision.deadlines.warranty).toBeNull()
    expect(decision.findings.map((each) => each.rule)).not.toContain('within-warranty')
  })

  it.each<[string, Facts, object]>([
    ['a repair in the wrong place', phone, { channel: 'mi.com' }],
    ['a repair of an unofficial device', phone, { official: false }],
    ['a late DOA claim', doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }],
    ['a late remorse', remorse, { 'purchase.deliveredOn': '2026-11-04' }],
    ['wall mounting', phone, { request: 'wall-mounting' }],
    ['maintenance', phone, { request: 'maintenance' }],
  ])('but %s is refused all the same', (_, facts, changes) => {
    expect(decided(facts, { ...changes, ...separate }).decision).toBe('refused')
  })

  it('once everything that is missing is told', () => {
    const unproven = { ...separate, 'purchase.proofOfPurchase': undefined }
    for (const facts of [phone, doaAtShop, remorse]) {
      const decision = decided(facts, unproven)
      expect([decision.decision, decision.missing]).toEqual(['needs-information', ['purchase.proofOfPurchase']])
    }
    const worn = decided(phone, { ...unproven, 'fault.causes': ['wear'] })
    expect([worn.decision, worn.missing]).toEqual(['needs-review', []])
  })

  it('and the person’s look stays a finding where the warranty is out of the question', () => {
    const worn = decided(phone, { ...separate, 'fault.causes': ['wear'], 'purchase.proofOfPurchase': undefined })
    expect(rulesThat(worn, 'unknown')).toEqual(['covered-item'])
    expect(rulesThat(worn, 'not-applicable')).toEqual(['proof-for-warranty'])
  })

  it('with a finding of its own for a claim', () => {
    expect(found(decided(doaAtShop, separate), 'claimed-item')).toEqual({
      rule: 'claimed-item',
      kind: 'admission',
      clauses: [],
      readings: ['R-accessory'],
      result: 'unknown',
      facts: { item: 'separate-accessory' },
      wouldPassIf: null,
    })
    expect(found(decided(phone, separate), 'covered-item')).toMatchObject({ result: 'unknown', wouldPassIf: null })
    expect(decided(phone, separate).findings.map((each) => each.rule)).not.toContain('claimed-item')
    expect(decided(doaAtShop, separate).findings.map((each) => each.rule)).not.toContain('covered-item')
  })

  it('instead of a refused claim it is offered a repair that is not certain to be covered', () => {
    const late = { ...separate, 'purchase.purchasedOn': '2026-11-04' }
    expect(decided(doaAtShop, late).alternatives).toEqual(['out-of-warranty-repair'])
  })
})

describe('where the reading is overruled', () => {
  it('such an accessory is outside the warranty, and its claims are nobody’s question', () => {
    const repair = decided(phone, separate, outside)
    expect([repair.decision, repair.service]).toEqual(['eligible', 'out-of-warranty-repair'])
    for (const facts of [doaAtShop, remorse]) {
      const claim = decided(facts, separate, outside)
      expect([claim.decision, claim.findings.some(({ rule }) => rule === 'claimed-item')]).toEqual(['eligible', false])
    }
  })
})
