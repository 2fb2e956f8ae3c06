import { describe, expect, it } from 'vitest'
import { decided, found, largeTv, overruled, phone, remorse, rulesThat, smallTv, tvAtShop } from './support.ts'

const lcd = { 'fault.part': 'lcd' }
const wish = { 'wishes.outOfWarranty': true }
const unproven = { 'purchase.proofOfPurchase': undefined }
const over = { 'purchase.purchasedOn': '2023-05-01' }

describe('the panel of a television', () => {
  it('is not replaced under warranty: the unit is swapped', () => {
    const decision = decided(largeTv, lcd)
    expect(decision).toMatchObject({ decision: 'eligible', service: 'whole-unit-swap', alternatives: [] })
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

describe('a panel under a wish for a paid repair', () => {
  const wished = { ...lcd, ...wish }

  it('that is covered for certain is refused, with a new device or the swap instead', () => {
    for (const facts of [smallTv, largeTv, tvAtShop]) {
      const decision = decided(facts, wished)
      expect(decision).toMatchObject({
        decision: 'refused',
        service: null,
        redirect: 'new-device',
        alternatives: ['whole-unit-swap'],
        missing: [],
        route: null,
        costs: [],
      })
      expect(rulesThat(decision, 'fail')).toEqual(['panel-served', 'warranty-asked-for'])
    }
  })

  it('needs nothing but that the wish is dropped, and says so', () => {
    expect(found(decided(largeTv, wished), 'panel-served')).toEqual({
      rule: 'panel-served',
      kind: 'admission',
      clauses: ['T-3.2.3'],
      readings: [],
      result: 'fail',
      facts: { coverage: 'not-covered', wished: true },
      wouldPassIf: [{ path: 'wishes.outOfWarranty', becomes: false }],
    })
    expect(decided(largeTv, { ...wished, 'wishes.outOfWarranty': false }).service).toBe('whole-unit-swap')
  })

  it.each<[string, object]>([
    ['whose proof is not known', unproven],
    ['whose date is not known', { 'purchase.purchasedOn': undefined }],
    [
      'that was shipped a little too long ago',
      { ...over, 'purchase.purchasedOn': '2024-11-10', 'purchase.handover': 'shipped' },
    ],
  ])('under a warranty %s is refused without the swap, for the wish alone', (_, changes) => {
    const decision = decided(largeTv, { ...wished, ...changes })
    expect(decision).toMatchObject({ decision: 'refused', redirect: 'new-device', alternatives: [], missing: [] })
    expect(found(decision, 'panel-served')).toMatchObject({
      facts: { coverage: 'not-covered', wished: true },
      wouldPassIf: null,
    })
  })

  it('under a warranty whose proof was not shown would be swapped with the proof, and without the wish', () => {
    const decision = decided(largeTv, { ...wished, 'purchase.proofOfPurchase': { presented: false } })
    expect(found(decision, 'panel-served')).toMatchObject({
      facts: { wished: true },
      wouldPassIf: [
        { path: 'wishes.outOfWarranty', becomes: false },
        { path: 'purchase.proofOfPurchase.presented', becomes: true },
      ],
    })
  })

  it.each<[string, object]>([
    ['that is over', over],
    ['that wear excludes', { 'fault.causes': ['wear'] }],
    ['that visible abuse excludes', { 'condition.visibleAbuse': true }],
  ])('under a warranty %s is refused without the swap', (_, changes) => {
    const decision = decided(largeTv, { ...wished, ...changes })
    expect(decision).toMatchObject({ decision: 'refused', redirect: 'new-device', alternatives: [], missing: [] })
    expect(found(decision, 'panel-served')).toMatchObject({ facts: { coverage: 'not-covered' }, wouldPassIf: null })
    expect(found(decision, 'panel-served').facts).not.toHaveProperty('wished')
  })

  it('while XMS is silent has no swap that is certain', () => {
    const silent = decided(largeTv, { ...wished, official: null })
    expect([silent.decision, silent.alternatives]).toEqual(['refused', []])
  })

  it('of an unofficial television is sent to its seller, with nothing instead', () => {
    const grey = decided(largeTv, { ...wished, official: false })
    expect([grey.redirect, grey.alternatives]).toEqual(['original-seller', []])
  })

  it('needs the proof besides, where a missing one counts as none', () => {
    const strict = overruled({ 'R-pop-missing': 'not-covered' })
    const decision = decided(largeTv, { ...wished, ...unproven }, strict)
    expect(decision.alternatives).toEqual([])
    expect(found(decision, 'panel-served')).toMatchObject({
      facts: { coverage: 'not-covered' },
      wouldPassIf: [
        { path: 'wishes.outOfWarranty', becomes: false },
        { path: 'purchase.proofOfPurchase.presented', becomes: true },
      ],
    })
    expect(found(decision, 'panel-served').facts).not.toHaveProperty('wished')
  })

  it('is no question of an accessory or of another line: it is repaired for money', () => {
    expect(decided(largeTv, { ...wished, item: 'in-box-accessory' })).toMatchObject({
      decision: 'eligible',
      service: 'out-of-warranty-repair',
    })
    expect(decided(phone, wished)).toMatchObject({ decision: 'eligible', service: 'out-of-warranty-repair' })
  })
})

it('a covered panel for whose maintenance somebody asks is not swapped instead', () => {
  expect(decided(largeTv, { ...lcd, request: 'maintenance' }).alternatives).toEqual([])
})

describe('a panel of an accessory', () => {
  it.each(['in-box-accessory', 'separate-accessory'])('(%s) is judged as any other part', (item) => {
    const decision = decided(largeTv, { ...lcd, item })
    expect(decision.service).toBe('in-warranty-repair')
    expect(decision.findings.map((each) => each.rule)).not.toContain('panel-served')
    expect(decided(largeTv, { ...lcd, item, ...unproven }).alternatives).toEqual(['out-of-warranty-repair'])
  })

  it('is repaired, not swapped, instead of a refused claim', () => {
    const late = { ...lcd, request: 'doa', item: 'in-box-accessory', 'purchase.purchasedOn': '2026-10-01' }
    expect(decided(tvAtShop, late).alternatives).toEqual(['in-warranty-repair'])
    expect(decided(tvAtShop, { ...late, 'fault.causes': ['wear'] }).alternatives).toEqual(['out-of-warranty-repair'])
  })
})

it('a refused remorse of a television with a broken panel may be swapped, when that is certain', () => {
  const late = { 'product.line': 'tv', fault: { part: 'lcd' }, 'purchase.deliveredOn': '2026-10-01' }
  expect(decided(remorse, late).alternatives).toEqual(['whole-unit-swap'])
  expect(decided(remorse, { ...late, ...unproven }).alternatives).toEqual([])
})
