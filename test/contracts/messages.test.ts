import { describe, expect, it } from 'vitest'
import type { BodyContract } from '../../shared/contracts/body.ts'
import { doaResultBody } from '../../shared/contracts/doa-result.ts'
import { intakeRequest } from '../../shared/contracts/intake.ts'
import { orderCallback } from '../../shared/contracts/order.ts'
import { paymentCallback } from '../../shared/contracts/payment.ts'
import { quoteBody, quoteResponseBody } from '../../shared/contracts/quote.ts'
import { reportBody } from '../../shared/contracts/report.ts'
import { consumer, intake } from '../support/requests.ts'
import { badFields, issues, now, valuesIn } from './named.ts'

const at = now.toISOString()
const findings = { boxContentsComplete: true, visibleAbuse: false, sealIntact: true, serialLegible: true }
const quote = {
  lines: [{ kind: 'labour', description: 'Work', amountCents: 100 }],
  reject: { transportCents: 0, handlingCents: 0 },
}
const payment = { paymentId: `pay_${'a'.repeat(22)}`, status: 'paid', amountCents: 12_100, currency: 'EUR' }
const delivered = {
  type: 'order.delivered',
  occurredAt: at,
  orderId: 'O-1',
  deliveredOn: '2026-11-18',
  country: 'NL',
  lines: [{ serial: 'SN-1234', model: 'Xiaomi 15', line: 'phone' }],
  consumer,
}
const inspected = { type: 'inspected', occurredAt: at, official: true, warrantable: true, causes: [], part: 'other' }
const anyway = <T>(contract: BodyContract<T>) => contract as BodyContract<unknown>

/** One good body of every message that partners send. */
const good: [string, BodyContract<unknown>, Record<string, unknown>][] = [
  ['an intake', anyway(intakeRequest), intake()],
  ['a quote', anyway(quoteBody), quote],
  ['a quote’s answer', anyway(quoteResponseBody), { revision: 1, answer: 'accept' }],
  ['a screening’s result', anyway(doaResultBody), { result: 'accepted', findings, screenedAt: at }],
  ['a payment’s result', anyway(paymentCallback), payment],
  ['an order’s delivery', anyway(orderCallback), delivered],
  ['an order’s cancellation', anyway(orderCallback), { type: 'order.cancelled', orderId: 'O-1', occurredAt: at }],
  ...[
    { type: 'transport-booked', occurredAt: at, carrier: 'PostNL', trackingUrl: 'https://t.example/1', slot: '9-12' },
    { type: 'remote-repair', occurredAt: at, fixed: false },
    { type: 'visit-scheduled', occurredAt: at, from: '2026-11-23T08:00:00Z', to: '2026-11-23T10:00:00Z' },
    { type: 'received', occurredAt: at, serial: 'SN-1234' },
    { ...inspected, note: 'Fine' },
    { type: 'repaired', occurredAt: at },
    { type: 'swapped', occurredAt: at, newSerial: 'SN-5678' },
    { type: 'shipped', occurredAt: at, carrier: 'bpost' },
    { type: 'delivered', occurredAt: at },
    { type: 'collected', occurredAt: at },
  ].map((each): [string, BodyContract<unknown>, Record<string, unknown>] => [each.type, anyway(reportBody), each]),
]

describe.each(good)('%s', (_, contract, body) => {
  it('is taken as the contract shows it', () => {
    expect(issues(contract, body)).toEqual([])
  })

  it('may not hold an unknown field', () => {
    expect(badFields(contract, { ...body, extra: 1 })).toEqual(['extra'])
  })

  it('has every bad field named at once, and no message repeats what was sent', () => {
    const wrong = Object.fromEntries(
      Object.entries(body).map(([key, value]) => [key, key === 'type' ? value : { secret: 'Sanne-0612345678' }]),
    )
    const named = issues(contract, wrong)
    for (const key of Object.keys(wrong).filter((each) => each !== 'type')) {
      expect(named.some(({ path }) => path === key || path.startsWith(`${key}.`))).toBe(true)
    }
    for (const { message } of named) expect(message).not.toContain('Sanne')
  })
})

describe('An intake', () => {
  it('is for a consumer in the country of the request', () => {
    const elsewhere = { ...consumer, address: { ...consumer.address, country: 'BE' } }
    expect(badFields(intakeRequest, intake({ consumer: elsewhere }))).toEqual(['consumer.address.country'])
  })

  it('names what is wrong with the consumer without repeating it', () => {
    const body = intake({
      consumer: {
        name: 'Sanne\u0000de Vries',
        email: 'sanne-at-example.com',
        phone: 'call me at six',
        language: 'frisian',
        address: { street: '   ', houseNumber: 'x'.repeat(21), postalCode: '1'.repeat(13), city: '', country: 'FR' },
      },
      partnerReference: 'for Sanne de Vries',
    })
    const named = issues(intakeRequest, body)
    expect(named.map(({ path }) => path).toSorted()).toEqual([
      'consumer.address.city',
      'consumer.address.country',
      'consumer.address.houseNumber',
      'consumer.address.postalCode',
      'consumer.address.street',
      'consumer.email',
      'consumer.language',
      'consumer.name',
      'consumer.phone',
      'partnerReference',
    ])
    const values = valuesIn(body).filter((each) => each.trim() !== '')
    for (const { message } of named) for (const value of values) expect(message.split(' ')).not.toContain(value)
  })
})

describe('What contradicts itself', () => {
  it.each([
    ['a warrantable fault with an excluded cause', reportBody, { ...inspected, causes: ['wear'] }, 'causes'],
    ['a report from the future', reportBody, { type: 'delivered', occurredAt: '2026-11-21T10:01:00Z' }, 'occurredAt'],
    [
      'a visit that ends before it begins',
      reportBody,
      { type: 'visit-scheduled', occurredAt: at, from: '2026-11-23T10:00:00Z', to: '2026-11-23T08:00:00Z' },
      'to',
    ],
    [
      'a screening in the future',
      doaResultBody,
      { result: 'accepted', findings, screenedAt: '2026-11-22T00:00:00Z' },
      'screenedAt',
    ],
    [
      'an order delivered before it was purchased',
      orderCallback,
      { ...delivered, purchasedOn: '2026-11-19' },
      'deliveredOn',
    ],
    ['an order delivered in the future', orderCallback, { ...delivered, deliveredOn: '2026-11-21' }, 'deliveredOn'],
  ] as [string, BodyContract<unknown>, object, string][])('is refused: %s', (_, contract, body, path) => {
    expect(badFields(contract, body)).toEqual([path])
  })

  it('is not a clock, or a time zone, that is off by a day', () => {
    expect(issues(reportBody, { type: 'delivered', occurredAt: '2026-11-21T09:59:00Z' })).toEqual([])
  })
})

describe('An amount of money', () => {
  it.each([-1, 0.5, 100_000_001, '100', null])('is not %j', (amountCents) => {
    expect(badFields(paymentCallback, { ...payment, amountCents })).toEqual(['amountCents'])
  })

  it('is in euros', () => {
    expect(badFields(paymentCallback, { ...payment, currency: 'USD' })).toEqual(['currency'])
  })
})

describe('A link in a report', () => {
  it.each(['http://t.example/1', 'javascript:alert(1)', 'ftp://t.example', 'track me'])('is not %s', (trackingUrl) => {
    expect(badFields(reportBody, { type: 'shipped', occurredAt: at, carrier: 'DHL', trackingUrl })).toEqual([
      'trackingUrl',
    ])
  })
})
