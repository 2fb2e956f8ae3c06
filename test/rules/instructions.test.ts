import { describe, expect, it } from 'vitest'
import { addDays, complaintInstructions, countries, decide, type Facts, withChange } from '../../shared/rules/index.ts'
import {
  decided,
  doaAtShop,
  doaFromMiCom,
  given,
  phone,
  phoneAtShop,
  policy,
  remorse,
  scooter,
  smallTv,
  today,
  tvAtShop,
} from './support.ts'

const byLaw = ['statutory-rights', 'second-look']
const software = { 'fault.causes': ['wear', 'software-or-third-party'] }
/** A policy under which one law is not yet followed in one country. */
const without = (id: string, country: string) =>
  withChange(policy, { version: 'x', effectiveFrom: '2026-12-01', law: { [id]: { [country]: null } } })

describe('keep-proof-copy', () => {
  it('is told to the shop that claims a DOA', () => {
    expect(decided(doaAtShop).instructions).toEqual(['keep-proof-copy'])
    expect(decided(tvAtShop, { request: 'doa' }).instructions).toEqual(['keep-proof-copy'])
    expect(decided(doaAtShop, { 'purchase.proofOfPurchase': undefined }).instructions).toEqual(['keep-proof-copy'])
  })

  it('is told to nobody else', () => {
    for (const facts of [doaFromMiCom, remorse, phone, phoneAtShop]) expect(decided(facts).instructions).toEqual([])
    expect(decided(doaAtShop, { 'condition.available': false }).instructions).toEqual(byLaw)
  })
})

describe('separate-warranty', () => {
  it('is told where software or another maker’s equipment is the cause', () => {
    expect(decided(phone, software).instructions).toEqual(['separate-warranty', ...byLaw])
    expect(decided(smallTv, software).instructions).toEqual(['separate-warranty', ...byLaw])
    expect(decided(doaFromMiCom, software).instructions).toEqual(['separate-warranty', ...byLaw])
  })

  it('is told in no other case', () => {
    expect(decided(phone, { 'fault.causes': ['wear'] }).instructions).toEqual(byLaw)
    expect(decided(phone, { fault: { description: 'It is dead' } }).instructions).toEqual([])
    expect(decided(doaAtShop, { fault: undefined }).instructions).toEqual(['keep-proof-copy'])
    expect(decided(remorse, software).instructions).toEqual([])
    expect(decided(phone, { ...software, request: 'maintenance' }).instructions).toEqual(byLaw)
  })
})

describe('statutory-rights', () => {
  it.each<[string, Facts, object]>([
    ['a refused repair', phone, { channel: 'mi.com' }],
    ['a refused DOA', doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }],
    ['a refused remorse', remorse, { 'purchase.deliveredOn': '2026-11-04' }],
    ['what is not offered', phone, { request: 'wall-mounting' }],
    ['an unofficial device', phone, { official: false }],
    ['a repair outside the warranty', phone, { 'fault.causes': ['wear'] }],
    ['such a repair that is not certain yet', phone, { 'fault.causes': ['wear'], official: null }],
    ['a panel outside the warranty', smallTv, { 'fault.part': 'lcd', 'purchase.purchasedOn': '2023-01-05' }],
  ])('are told with %s, and that a person can look again', (_, facts, changes) => {
    expect(decided(facts, { ...changes }).instructions).toEqual(byLaw)
  })

  it('are told alone to who asked for a repair outside the warranty', () => {
    expect(decided(phone, { 'wishes.outOfWarranty': true }).instructions).toEqual(['statutory-rights'])
    const refused = { 'wishes.outOfWarranty': true, channel: 'mi.com' }
    expect(decided(phone, refused).instructions).toEqual(byLaw)
  })

  it.each<[string, Facts, object]>([
    ['a repair under warranty', phone, {}],
    ['a swap', smallTv, { 'fault.part': 'lcd' }],
    ['a screening', remorse, {}],
    ['a repair that waits for its proof', phone, { 'purchase.proofOfPurchase': undefined }],
    ['a repair while XMS is silent', phone, { official: null }],
    ['a repair that a person looks at', phone, { item: 'separate-accessory' }],
    ['a remorse that the law saves', remorse, { 'condition.visibleAbuse': true }],
  ])('are not told with %s', (_, facts, changes) => {
    expect(decided(facts, { ...changes }).instructions).toEqual([])
  })
})

describe('what the law asks is told', () => {
  const refused = given(phone, { channel: 'mi.com' })
  const toldOn = (day: string) => decide(refused, policy, day).instructions

  it('from the day on on which it is followed', () => {
    expect(toldOn('2018-05-24')).toEqual([])
    expect(toldOn('2018-05-25')).toEqual(['second-look'])
    expect(toldOn('2021-12-31')).toEqual(['second-look'])
    expect(toldOn('2022-01-01')).toEqual(byLaw)
  })

  it.each(countries)('in %s, where no other country’s dates count', (country) => {
    for (const other of countries) {
      const told = (law: string) => decided(refused, { country }, without(law, other)).instructions
      expect(told('L-statutory')).toEqual(other === country ? ['second-look'] : byLaw)
      expect(told('L-second-look')).toEqual(other === country ? ['statutory-rights'] : byLaw)
    }
  })

  it('after what a scooter needs, the battery before everything', () => {
    const spoilt = { 'condition.batteryDamaged': true, 'wishes.outOfWarranty': true }
    expect(decided(scooter, spoilt).instructions).toEqual([
      'damaged-battery',
      'self-help',
      'take-photo',
      'pack-scooter',
      'statutory-rights',
    ])
  })
})

describe('a complaint that is upheld', () => {
  it.each(countries)('names the dispute body in %s from the day on on which the law is followed', (country) => {
    expect(complaintInstructions(policy, country, '2015-07-08')).toEqual([])
    expect(complaintInstructions(policy, country, '2015-07-09')).toEqual(['dispute-body'])
    const later = { 'L-dispute': { [country]: addDays(today, 1) } }
    const changed = withChange(policy, { version: 'x', effectiveFrom: '2026-12-01', law: later })
    expect(complaintInstructions(changed, country, today)).toEqual([])
    expect(complaintInstructions(changed, country, addDays(today, 1))).toEqual(['dispute-body'])
    for (const other of countries.filter((each) => each !== country)) {
      expect(complaintInstructions(changed, other, today)).toEqual(['dispute-body'])
    }
  })
})
