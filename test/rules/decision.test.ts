import { describe, expect, it } from 'vitest'
import { decide } from '../../shared/rules/index.ts'
import { decided, doaAtShop, found, phone, policy, remorse, scooterAtShop, today } from './support.ts'

describe('the strongest finding decides', () => {
  const unproven = { 'purchase.proofOfPurchase': undefined }
  const backdated = { raisedOn: '2026-11-12' }

  it('a refusal before everything', () => {
    const all = { ...unproven, ...backdated, official: null, channel: 'mi.com' }
    expect(decided(phone, all)).toMatchObject({
      decision: 'refused',
      missing: [],
      redirect: 'dr-mobile',
      alternatives: [],
    })
  })

  it('a silent XMS before a missing fact, which is told all the same', () => {
    const decision = decided(phone, { ...unproven, ...backdated, official: null })
    expect(decision).toMatchObject({
      decision: 'undetermined',
      service: 'in-warranty-repair',
      alternatives: [],
      missing: ['purchase.proofOfPurchase'],
    })
    expect(found(decision, 'official-product')).toMatchObject({
      result: 'unknown',
      clauses: ['P-1.1', 'P-3.1'],
      readings: ['R-xms-down'],
      facts: { official: null, country: 'NL' },
    })
  })

  it('a missing fact before a review, a review before nothing', () => {
    expect(decided(phone, { ...unproven, ...backdated }).decision).toBe('needs-information')
    expect(decided(phone, backdated).decision).toBe('needs-review')
    expect(decided(phone).decision).toBe('eligible')
  })
})

describe('an unofficial device', () => {
  it('is offered nothing but its seller', () => {
    for (const facts of [phone, doaAtShop, remorse]) {
      const decision = decided(facts, { official: false, channel: 'service-centre' })
      expect(decision).toMatchObject({
        decision: 'refused',
        service: null,
        alternatives: [],
        redirect: 'original-seller',
        deadlines: { doa: null, warranty: null },
      })
      expect(found(decision, 'official-product').wouldPassIf).toBeNull()
    }
  })

  it.each(['wall-mounting', 'installation', 'maintenance'])('is sent to another provider for %s', (request) => {
    expect(decided(phone, { official: false, request }).redirect).toBe('provider-of-choice')
    expect(decided(phone, { official: false, request, 'product.line': 'tv' }).redirect).toBe('provider-of-choice')
  })
})

describe('a request that is dated back', () => {
  it('by a week is taken, by more is looked at', () => {
    expect(decided(phone, { raisedOn: '2026-11-13' }).decision).toBe('eligible')
    const decision = decided(phone, { raisedOn: '2026-11-12' })
    expect(found(decision, 'received-in-time')).toMatchObject({
      kind: 'admission',
      result: 'unknown',
      clauses: [],
      readings: ['R-backdating'],
      facts: { raisedOn: '2026-11-12', receivedOn: today, daysEarlier: 8, daysMax: 7 },
    })
  })
})

describe('the repair instead of a refused claim', () => {
  it('is under warranty only when that is certain', () => {
    const late = { 'purchase.purchasedOn': '2026-10-01' }
    expect(decided(doaAtShop, late).alternatives).toEqual(['in-warranty-repair'])
    expect(decided(doaAtShop, { ...late, 'purchase.proofOfPurchase': undefined }).alternatives).toEqual([
      'out-of-warranty-repair',
    ])
    expect(decided(doaAtShop, { ...late, 'purchase.purchasedOn': '2023-10-01' }).alternatives).toEqual([
      'out-of-warranty-repair',
    ])
    expect(decided(remorse, { 'purchase.deliveredOn': '2026-10-01' }).alternatives).toEqual(['in-warranty-repair'])
  })
})

describe('what is told with a scooter', () => {
  it('is packing and a photograph always, self-help for a repair', () => {
    expect(decided(scooterAtShop).instructions).toEqual(['self-help', 'take-photo', 'pack-scooter'])
    expect(decided(scooterAtShop, { request: 'doa' }).instructions).toEqual([
      'take-photo',
      'pack-scooter',
      'keep-proof-copy',
    ])
  })

  it('is to mark the serial number and to use the carton when they are known to be missing', () => {
    const bare = { 'purchase.proofOfPurchase.serialMarked': false, 'condition.originalCarton': false }
    expect(decided(scooterAtShop, bare).instructions).toEqual([
      'self-help',
      'mark-serial',
      'take-photo',
      'use-original-carton',
      'pack-scooter',
    ])
    const unknown = { 'purchase.proofOfPurchase.serialMarked': undefined, 'condition.originalCarton': undefined }
    expect(decided(scooterAtShop, unknown).instructions).toEqual(['self-help', 'take-photo', 'pack-scooter'])
    expect(decided(scooterAtShop, { condition: undefined }).instructions).toEqual([
      'self-help',
      'take-photo',
      'pack-scooter',
    ])
    const claim = { ...bare, request: 'remorse', 'purchase.channel': 'mi.com', channel: 'call-centre' }
    expect(decided(scooterAtShop, claim).instructions).toEqual(['mark-serial', 'take-photo', 'pack-scooter'])
  })

  it('is no advice when it is refused, and none for other lines', () => {
    expect(decided(scooterAtShop, { channel: 'mi.com' }).instructions).toEqual(['statutory-rights', 'second-look'])
    expect(decided(phone, { 'condition.originalCarton': false }).instructions).toEqual([])
  })
})

it('a decision rests on its arguments alone: the facts stay as they are and the answer can be stored', () => {
  const facts = structuredClone(phone)
  const decision = decide(facts, policy, today)
  expect(facts).toEqual(phone)
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  expect(decide(facts, policy, today)).toEqual(decision)
  expect(JSON.stringify(decision)).not.toContain(phone.fault?.description ?? '')
})

it('a date that is none is an error, not a guess', () => {
  expect(() => decided(phone, { 'purchase.purchasedOn': '2026-02-30' })).toThrow(RangeError)
})
