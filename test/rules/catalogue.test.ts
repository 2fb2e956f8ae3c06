import { describe, expect, it } from 'vitest'
import { catalogue, instructionCodes } from '../../shared/rules/index.ts'
import { instructions } from '../../shared/rules/instructions.ts'
import { exampleDecisions, exampleInspections } from './examples.ts'
import { decided, doaAtShop, largeTv, phone, phoneAtShop, remorse, scooterAtShop, tvAtShop } from './support.ts'

/** Every id that one of the examples' decisions and inspections cites; collected by the first test that asks. */
const cited = (() => {
  const ids = new Set<string>()
  return () => {
    if (ids.size > 0) return ids
    for (const { findings, costs } of [...exampleDecisions(), ...exampleInspections()]) {
      for (const { clauses, readings } of findings) for (const id of [...clauses, ...readings]) ids.add(id)
      for (const { clauses } of costs) for (const id of clauses) ids.add(id)
    }
    return ids
  }
})()

const late = { 'purchase.purchasedOn': '2026-10-01' }
const outside = { 'wishes.outOfWarranty': true }
const toConsumer = { 'wishes.returnTo': 'consumer' }

/** Of what acts in the way or in the alternatives, where a decision names no ids: what shows it. */
const shown: Readonly<Record<string, readonly [seen: () => unknown, is: unknown]>> = {
  'P-2-end': [() => decided(doaAtShop, late).alternatives, ['in-warranty-repair']],
  'T-2-end': [() => decided(tvAtShop, { ...late, request: 'doa' }).alternatives, ['in-warranty-repair']],
  'P-3.2a': [() => decided(phone).route?.returnTo, 'consumer'],
  'P-3.2b': [() => decided(phone, outside).route?.quoteTo, 'consumer'],
  'P-3.2c': [() => decided(remorse).route?.resultTo, ['consumer', 'xms']],
  'P-3.3a': [() => decided(phoneAtShop, toConsumer).route?.returnTo, 'consumer'],
  'P-3.3b': [() => decided(phoneAtShop, outside).route?.quoteTo, 'retailer'],
  'P-3.3c': [() => decided(doaAtShop).route?.resultTo, ['retailer']],
  'T-3.2.1-note': [() => decided(largeTv).route?.firstStep, 'remote-repair'],
}

const actingIn = (...places: readonly unknown[]): string[] =>
  catalogue.filter((each) => places.includes(each.actsIn)).map((each) => each.id)

describe('the catalogue', () => {
  it.each(actingIn('findings', 'costs', 'inspection'))('%s is cited by a decision or an inspection', (id) => {
    expect(cited()).toContain(id)
  })

  it.each(actingIn('route', 'alternatives'))('%s shows in a decision', (id) => {
    const [seen, is] = shown[id] ?? []
    expect(seen?.()).toEqual(is ?? `something that shows ${id}`)
  })

  it('cites for its instructions whatever acts in them, and besides only what is found as well', () => {
    const ids = new Set<string>(instructions.flatMap((each) => [phone, tvAtShop].flatMap(each.clauses)))
    const found = new Set(actingIn('findings'))
    expect([...ids].filter((id) => !found.has(id)).sort()).toEqual(actingIn('instructions').sort())
    expect([...ids].filter((id) => found.has(id)).sort()).toEqual(['L-battery', 'P-1.4j', 'P-2.5', 'T-1.4j', 'T-2.5'])
  })

  it('has each instruction told by a decision, but for the one that answers a complaint', () => {
    const bare = {
      'purchase.proofOfPurchase.serialMarked': false,
      'condition.originalCarton': false,
      'condition.batteryDamaged': true,
      'fault.causes': ['software-or-third-party'],
    }
    const told = [decided(scooterAtShop, bare), decided(doaAtShop)].flatMap((each) => each.instructions)
    expect([...new Set(told), 'dispute-body'].sort()).toEqual([...instructionCodes].sort())
  })

  it('cites nothing that it does not have, and nothing that it says to act only later', () => {
    const ids = new Set<string>(catalogue.map((each) => each.id))
    expect([...cited()].filter((id) => !ids.has(id))).toEqual([])
    const later = catalogue.filter((each) => typeof each.actsIn !== 'string').map((each) => each.id)
    expect(later.filter((id) => cited().has(id))).toEqual([])
  })

  it('has each id once, and says something of its own about each', () => {
    expect(new Set(catalogue.map((each) => each.id)).size).toBe(catalogue.length)
    for (const { id, says } of catalogue) expect(says, id).toMatch(/^\p{Lu}?.{15,}\.$/u)
  })
})
