import { describe, expect, it } from 'vitest'
import type { BodyContract } from '../../shared/contracts/body.ts'
import { intakeRequest } from '../../shared/contracts/intake.ts'
import { orderCallback } from '../../shared/contracts/order.ts'
import { quoteBody } from '../../shared/contracts/quote.ts'
import { reportBody } from '../../shared/contracts/report.ts'
import { consumer, intake } from '../support/requests.ts'
import { delivered, inspected, quote } from './messages-of-partners.ts'
import { badFields, now } from './named.ts'

const x = (length: number) => 'x'.repeat(length)
const anyway = <T>(contract: BodyContract<T>) => contract as BodyContract<unknown>
const at = now.toISOString()

type Field = readonly [
  path: string,
  min: number,
  max: number,
  contract: BodyContract<unknown>,
  body: (value: string) => object,
]

const person = (field: string) => (value: string) => intake({ consumer: { ...consumer, [field]: value } })
const lives = (field: string) => (value: string) =>
  intake({ consumer: { ...consumer, address: { ...consumer.address, [field]: value } } })
const booked = (field: string) => (value: string) => ({
  type: 'transport-booked',
  occurredAt: at,
  carrier: 'DHL',
  [field]: value,
})

/** Texts by the numbers of characters that they may have. */
const texts: readonly Field[] = [
  ['consumer.name', 1, 120, anyway(intakeRequest), person('name')],
  ['consumer.address.street', 1, 120, anyway(intakeRequest), lives('street')],
  ['consumer.address.houseNumber', 1, 20, anyway(intakeRequest), lives('houseNumber')],
  ['consumer.address.postalCode', 1, 12, anyway(intakeRequest), lives('postalCode')],
  ['consumer.address.city', 1, 80, anyway(intakeRequest), lives('city')],
  ['product.model', 1, 80, anyway(intakeRequest), (model) => intake({ product: { model } })],
  ['product.serial', 4, 40, anyway(intakeRequest), (serial) => intake({ product: { serial } })],
  ['purchase.sellerId', 1, 64, anyway(intakeRequest), (sellerId) => intake({ purchase: { sellerId } })],
  ['purchase.orderId', 1, 64, anyway(intakeRequest), (orderId) => intake({ purchase: { orderId } })],
  ['partnerReference', 1, 64, anyway(intakeRequest), (partnerReference) => intake({ partnerReference })],
  ['orderId', 1, 64, anyway(orderCallback), (orderId) => ({ ...delivered, orderId })],
  ['carrier', 1, 40, anyway(reportBody), booked('carrier')],
  ['slot', 1, 80, anyway(reportBody), booked('slot')],
  ['note', 1, 2000, anyway(reportBody), (note) => ({ ...inspected, note })],
  [
    'lines.0.description',
    1,
    200,
    anyway(quoteBody),
    (description) => ({ ...quote, lines: [{ ...quote.lines[0], description }] }),
  ],
]

describe('The number of characters', () => {
  it.each(texts)('of %s is %i to %i', (path, min, max, contract, body) => {
    expect(badFields(contract, body(x(min)))).toEqual([])
    expect(badFields(contract, body(x(min - 1)))).toEqual([path])
    expect(badFields(contract, body(x(max)))).toEqual([])
    expect(badFields(contract, body(x(max + 1)))).toEqual([path])
  })

  it('of a link is up to 500, of an e-mail address up to 254, of a telephone number 6 to 24', () => {
    const linked = (length: number) =>
      badFields(reportBody, booked('labelUrl')('https://t.example/'.padEnd(length, 'x')))
    expect([linked(500), linked(501)]).toEqual([[], ['labelUrl']])
    const mailed = (length: number) =>
      badFields(intakeRequest, person('email')(`${x(60)}@${'b.'.repeat(60)}`.padEnd(length, 'c')))
    expect([mailed(254), mailed(255)]).toEqual([[], ['consumer.email']])
    const called = (digits: number) => badFields(intakeRequest, person('phone')('0'.repeat(digits)))
    expect([called(5), called(6), called(24), called(25)]).toEqual([['consumer.phone'], [], [], ['consumer.phone']])
  })
})

describe('The number of entries', () => {
  it('of an order is 1 to 20 lines', () => {
    const ordered = (count: number) =>
      badFields(orderCallback, {
        ...delivered,
        lines: Array.from({ length: count }, (_, index) => ({ ...delivered.lines[0], serial: `SN-${1000 + index}` })),
      })
    expect([ordered(0), ordered(1), ordered(20), ordered(21)]).toEqual([['lines'], [], [], ['lines']])
  })

  it('of causes is up to as many as there are', () => {
    const caused = (count: number) =>
      badFields(reportBody, { ...inspected, warrantable: false, causes: Array(count).fill('wear') })
    expect([caused(0), caused(9), caused(10)]).toEqual([[], [], ['causes']])
  })
})

describe('A quote', () => {
  const rejected = (transportCents: number, handlingCents: number) =>
    badFields(quoteBody, { ...quote, reject: { transportCents, handlingCents } })
  const priced = (...amounts: readonly number[]) =>
    badFields(quoteBody, { ...quote, lines: amounts.map((amountCents) => ({ ...quote.lines[0], amountCents })) })

  it('costs at most 10,000 euros net to reject, down to nothing', () => {
    expect([rejected(0, 0), rejected(1_000_000, 0), rejected(400_000, 600_000)]).toEqual([[], [], []])
    expect([rejected(1_000_000, 1), rejected(0, 1_000_001)]).toEqual([['reject'], ['reject']])
  })

  it('comes to one cent to 10,000 euros net', () => {
    expect([priced(1), priced(1_000_000), priced(400_000, 600_000)]).toEqual([[], [], []])
    expect([priced(0), priced(1_000_001), priced(1_000_000, 1)]).toEqual([['lines'], ['lines'], ['lines']])
  })
})

describe('A screen', () => {
  it('has 5 to 200 inches, of a television', () => {
    const sized = (screenInches: number) => badFields(intakeRequest, intake({ product: { line: 'tv', screenInches } }))
    expect([sized(4.9), sized(5), sized(43.5), sized(200), sized(200.1)]).toEqual([
      ['product.screenInches'],
      [],
      [],
      [],
      ['product.screenInches'],
    ])
  })
})
