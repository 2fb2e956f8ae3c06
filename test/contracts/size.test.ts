import { describe, expect, it } from 'vitest'
import { intakeRequest } from '../../shared/contracts/intake.ts'
import { quoteBody } from '../../shared/contracts/quote.ts'
import { reportBody } from '../../shared/contracts/report.ts'
import { intake } from '../support/requests.ts'
import { good, inspected, quote } from './messages-of-partners.ts'
import { badFields, issues } from './named.ts'

const unknownKeys = (count: number, length = 8) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`.padEnd(length, 'x'), index]))

describe('Of the errors in a body', () => {
  it.each(good)('at most 50 are named: %s', (_, contract, body) => {
    expect(issues(contract, { ...body, ...unknownKeys(50) })).toHaveLength(50)
    expect(issues(contract, { ...body, ...unknownKeys(8_000) })).toHaveLength(50)
  })

  it('each is named by at most 200 characters', () => {
    const lengthNamed = (length: number) =>
      issues(intakeRequest, { ...intake(), ...unknownKeys(1, length) })[0]?.path.length
    expect(lengthNamed(200)).toBe(200)
    expect(lengthNamed(201)).toBe(200)
    expect(lengthNamed(100_000)).toBe(200)
  })

  it('those of fields that the contract knows come before unknown fields', () => {
    expect(badFields(intakeRequest, { ...unknownKeys(8_000), ...intake(), request: 'refund' })).toContain('request')
  })

  it('one path is named once', () => {
    const named = badFields(intakeRequest, intake({ raisedOn: '2026-11-05', purchase: { purchasedOn: '2026-12-24' } }))
    expect(named).toEqual(['purchase.purchasedOn'])
  })

  it('a list that is too long is one, whatever it holds', () => {
    expect(
      issues(reportBody, { ...inspected, warrantable: false, causes: Array(30_000).fill('bad luck') }),
    ).toHaveLength(1)
    expect(issues(quoteBody, { ...quote, lines: Array(30_000).fill(null) })).toHaveLength(1)
  })
})

describe('A quote', () => {
  const line = (amountCents: unknown) => ({ kind: 'labour', description: 'Work', amountCents })
  const quoting = (...amounts: unknown[]) => badFields(quoteBody, { ...quote, lines: amounts.map(line) })

  it('has 1 to 40 lines', () => {
    expect(quoting()).toEqual(['lines'])
    expect(quoting(1)).toEqual([])
    expect(quoting(...Array(40).fill(1))).toEqual([])
    expect(quoting(...Array(41).fill(1))).toEqual(['lines'])
  })

  it('comes to 1 to 1,000,000 cents, net', () => {
    expect(quoting(0, 0)).toEqual(['lines'])
    expect(quoting(0, 1)).toEqual([])
    expect(quoting(400_000, 600_000)).toEqual([])
    expect(quoting(400_000, 600_001)).toEqual(['lines'])
  })

  it('has whole amounts that are not negative', () => {
    for (const bad of [-1, 0.5, '1', null, 1e300]) expect(quoting(100, bad)).toEqual(['lines.1.amountCents'])
    const reject = { transportCents: -1, handlingCents: 0.5 }
    expect(badFields(quoteBody, { ...quote, reject })).toEqual(['reject.handlingCents', 'reject.transportCents'])
  })
})

describe('An inspection', () => {
  it('may say what became of seal and serial', () => {
    const seen = { serialLegible: false, sealIntact: false }
    expect(badFields(reportBody, { ...inspected, warrantable: false, ...seen })).toEqual([])
    expect(badFields(reportBody, { ...inspected, serialLegible: true, sealIntact: true })).toEqual([])
  })

  it('is not warrantable with causes, a broken seal or an illegible serial', () => {
    const bad = { causes: ['wear'], serialLegible: false, sealIntact: false }
    expect(badFields(reportBody, { ...inspected, ...bad })).toEqual(['causes', 'sealIntact', 'serialLegible'])
  })
})
