import { describe, expect, it } from 'vitest'
import { asAdmitted, asScreened, decide, type Facts, repairInstead } from '../../shared/rules/index.ts'
import {
  decided,
  doaAtShop,
  found,
  given,
  largeTv,
  overruled,
  phone,
  policy,
  remorse,
  today,
  tvAtShop,
} from './support.ts'

const panel = { 'fault.part': 'lcd' }
const over = { 'purchase.purchasedOn': '2024-01-01' }

describe('a panel that a person let in', () => {
  it.each([
    ['outside the warranty', over],
    ['under a wish for a paid repair', { 'wishes.outOfWarranty': true }],
  ])('%s stays a swap when it is decided again', (_, changes) => {
    const facts = given(largeTv, { ...panel, ...changes })
    const admitted = asAdmitted(facts, policy, today)
    const again = decide(facts, policy, today, ['panel-served'])
    expect([again.decision, again.service, again.costs]).toEqual(['eligible', 'whole-unit-swap', admitted?.costs])
    expect([again.redirect, again.instructions]).toEqual([null, []])
  })
})

describe('the repair after a rejected screening', () => {
  it('of a covered panel is a swap, whatever was wished for', () => {
    const claim = given(tvAtShop, { ...panel, request: 'doa', 'wishes.outOfWarranty': true })
    expect(repairInstead(claim, policy, today).service).toBe('whole-unit-swap')
    expect(repairInstead(given(claim, over), policy, today).service).toBe('out-of-warranty-repair')
  })

  it('of anything else is what was wished for', () => {
    const claim = given(doaAtShop, { 'wishes.outOfWarranty': true })
    expect(repairInstead(claim, policy, today).service).toBe('out-of-warranty-repair')
    expect(repairInstead(doaAtShop, policy, today).service).toBe('in-warranty-repair')
  })
})

describe('the screening of a withdrawal that a person let in', () => {
  const seen = { boxContentsComplete: true, visibleAbuse: false, sealIntact: true, serialLegible: true }
  const accepts = (facts: Facts, changes: Partial<typeof seen>, setAside: readonly string[]) =>
    asScreened(facts, { ...seen, manufacturingFailure: true, ...changes }, policy, today, setAside).accepted

  it('does not reject it for what the person has judged already, but for anything else', () => {
    const incomplete = { boxContentsComplete: false }
    expect(accepts(remorse, incomplete, [])).toBe(false)
    expect(accepts(remorse, incomplete, ['complete-for-inspection'])).toBe(true)
    expect(accepts(remorse, incomplete, ['scooter-packed'])).toBe(true)
    expect(accepts(remorse, { visibleAbuse: true }, ['complete-for-inspection'])).toBe(false)
    expect(accepts(remorse, { sealIntact: false }, ['sealed-for-claim'])).toBe(true)
  })

  it('is no rule for a DOA, whose failure the screening judges', () => {
    expect(accepts(doaAtShop, { boxContentsComplete: false }, ['complete-for-inspection'])).toBe(false)
  })
})

describe('while XMS is silent', () => {
  it('no repair under warranty is certain', () => {
    const refused = { request: 'remorse', official: null }
    expect(decided(doaAtShop, refused).alternatives).toEqual(['out-of-warranty-repair'])
    expect(decided(doaAtShop, { ...refused, official: true }).alternatives).toEqual(['in-warranty-repair'])
  })
})

describe('a return without a fault of what a shop sold', () => {
  it('is sent to that shop from any other place, another shop included', () => {
    const asked = (changes: Readonly<Record<string, unknown>>) =>
      decided(doaAtShop, { request: 'remorse', ...changes }).redirect
    expect(asked({ callerId: 'shop-two' })).toBe('point-of-sale')
    expect(asked({})).toBeNull()
    expect(asked({ callerId: undefined })).toBeNull()
  })
})

describe('a rule that a reading takes out', () => {
  const isFound = (facts: Facts, rule: string, readings: Parameters<typeof overruled>[0]) =>
    decided(facts, {}, overruled(readings)).findings.some((each) => each.rule === rule)

  it.each([
    ['R-doa-seal', 'is-no-abuse', doaAtShop, 'sealed-for-claim'],
    ['R-backdating', 'accept', phone, 'received-in-time'],
    ['R-pos-seller', 'any-sale', tvAtShop, 'registered-by-seller'],
    ['R-fault-description', 'optional', phone, 'fault-described'],
  ] as const)('%s: %s finds nothing, so that nothing untrue is said', (reading, choice, facts, rule) => {
    expect(isFound(facts, rule, {})).toBe(true)
    expect(isFound(facts, rule, { [reading]: choice })).toBe(false)
  })

  it('R-visible-abuse: is-not-misuse says nothing of misuse that is seen, but of what is named', () => {
    const lenient = overruled({ 'R-visible-abuse': 'is-not-misuse' })
    const abused = { 'condition.visibleAbuse': true }
    const rules = (changes: Readonly<Record<string, unknown>>) =>
      decided(phone, changes, lenient).findings.map(({ rule }) => rule)
    expect(rules(abused)).not.toContain('not-misuse-or-accident')
    expect(rules({})).toContain('not-misuse-or-accident')
    const named = decided(phone, { ...abused, 'fault.causes': ['misuse-or-accident'] }, lenient)
    expect(found(named, 'not-misuse-or-accident').result).toBe('fail')
  })
})
