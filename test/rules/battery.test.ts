import { describe, expect, it } from 'vitest'
import { asAdmitted, countries, decide, type Facts, nearestOf, withChange } from '../../shared/rules/index.ts'
import { decided, doaAtShop, found, given, phone, policy, remorse, report, scooter, smallTv, today } from './support.ts'

const damaged = { 'condition.batteryDamaged': true }

describe('a device with a damaged battery', () => {
  it.each<[string, Facts]>([
    ['a repair', phone],
    ['a repair of a scooter', scooter],
    ['a repair of a television', smallTv],
    ['a DOA claim', doaAtShop],
    ['a remorse', remorse],
  ])('is looked at by a person before it travels: %s', (_, facts) => {
    const decision = decided(facts, damaged)
    expect([decision.decision, decision.instructions[0]]).toEqual(['needs-review', 'damaged-battery'])
    expect(found(decision, 'battery-safe')).toEqual({
      rule: 'battery-safe',
      kind: 'admission',
      clauses: ['L-battery'],
      readings: [],
      result: 'unknown',
      facts: { batteryDamaged: true },
      wouldPassIf: null,
    })
    expect(decision.service).toBe(decided(facts).service)
  })

  it('is looked at also when the repair shall be paid for', () => {
    expect(decided(phone, { ...damaged, 'wishes.outOfWarranty': true }).decision).toBe('needs-review')
  })

  it.each([false, undefined])('is none when that is stated as %s', (batteryDamaged) => {
    for (const facts of [phone, doaAtShop, remorse]) {
      const decision = decided(facts, { 'condition.batteryDamaged': batteryDamaged })
      expect([decision.decision, found(decision, 'battery-safe').result]).toEqual(['eligible', 'pass'])
      expect(decision.instructions).not.toContain('damaged-battery')
    }
  })

  it('is refused for what refuses it, and still not to be sent by parcel', () => {
    const decision = decided(phone, { ...damaged, channel: 'mi.com' })
    expect([decision.decision, decision.instructions]).toEqual([
      'refused',
      ['damaged-battery', 'statutory-rights', 'second-look'],
    ])
  })

  it('is undetermined or waits for what is missing first', () => {
    expect(decided(phone, { ...damaged, official: null }).decision).toBe('undetermined')
    expect(decided(phone, { ...damaged, 'purchase.proofOfPurchase': undefined }).decision).toBe('needs-information')
  })

  it('is the last of what admits, before the panel and the warranty', () => {
    const rules = report(decided(smallTv, { ...damaged, 'fault.part': 'lcd' })).map((each) => each.split(' ')[0])
    expect(rules.slice(4, 8)).toEqual(['screen-size-known', 'battery-safe', 'panel-served', 'warranty-asked-for'])
    expect(report(decided(doaAtShop, damaged)).at(-1)).toBe(
      'battery-safe admission unknown [L-battery] {"batteryDamaged":true}',
    )
  })

  it('has nothing that would make it eligible', () => {
    for (const changes of [{}, { channel: 'mi.com' }, { 'purchase.proofOfPurchase': { presented: false } }]) {
      expect(nearestOf(given(phone, { ...changes, ...damaged }), policy, today)).toBeNull()
    }
  })

  it('keeps its instruction once a person has let it in', () => {
    for (const facts of [phone, doaAtShop, remorse]) {
      const admitted = asAdmitted(given(facts, damaged), policy, today)
      expect(admitted).toMatchObject({ decision: 'eligible', missing: [] })
      expect(admitted?.instructions).toContain('damaged-battery')
    }
  })

  it('is no question of what is not served at all', () => {
    const decision = decided(phone, { ...damaged, request: 'maintenance' })
    expect(decision.findings.map((each) => each.rule)).not.toContain('battery-safe')
  })
})

describe('the law on batteries', () => {
  it('is followed from its day on', () => {
    const before = decide(given(phone, { ...damaged, raisedOn: '2016-12-31' }), policy, '2016-12-31')
    expect(before.instructions).not.toContain('damaged-battery')
    expect(before.findings.map((each) => each.rule)).not.toContain('battery-safe')
    const from = decide(given(phone, { ...damaged, raisedOn: '2017-01-01' }), policy, '2017-01-01')
    expect([from.decision, from.instructions[0]]).toEqual(['needs-review', 'damaged-battery'])
  })

  it.each(countries)('is followed in %s whatever is switched off elsewhere', (country) => {
    for (const other of countries) {
      const off = { 'L-battery': { [other]: null } }
      const decision = decided(
        phone,
        { ...damaged, country, channel: 'dr-mobile' },
        withChange(policy, { version: 'x', effectiveFrom: '2026-12-01', law: off }),
      )
      expect(decision.decision).toBe(other === country ? 'eligible' : 'needs-review')
      expect(decision.instructions).toEqual(other === country ? [] : ['damaged-battery'])
    }
  })
})
