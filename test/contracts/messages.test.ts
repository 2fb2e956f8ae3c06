import { describe, expect, it } from 'vitest'
import type { BodyContract } from '../../shared/contracts/body.ts'
import { doaResultBody } from '../../shared/contracts/doa-result.ts'
import { disputeRequest, intakeRequest } from '../../shared/contracts/intake.ts'
import { orderCallback } from '../../shared/contracts/order.ts'
import { paymentCallback } from '../../shared/contracts/payment.ts'
import { reportBody } from '../../shared/contracts/report.ts'
import { consumer, intake } from '../support/requests.ts'
import { delivered, findings, good, inspected, payment, remorse, variants, visit } from './messages-of-partners.ts'
import { badFields, issues, valuesIn } from './named.ts'

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

describe('What is said of a bad field', () => {
  const wrong = [
    undefined,
    null,
    7,
    -1,
    1.5,
    1e300,
    true,
    '',
    ' ',
    'x'.repeat(3000),
    'no such word',
    [],
    {},
    Array(50).fill(7),
  ]

  it.each(good)('is a sentence of ours, whatever was sent: %s', (_, contract, body) => {
    const messages = variants(body, (value) => wrong.filter((each) => each !== value)).flatMap((each) =>
      issues(contract, each.body),
    )
    expect(messages.length).toBeGreaterThan(10)
    for (const { code, message } of messages) {
      expect(code).not.toBe('invalid')
      expect(message).toMatch(/^[A-Z][^{}]+$/)
      expect(message).not.toMatch(/undefined|NaN|Infinity|object Object|e\+/)
    }
  })

  it('tells what is missing from what is wrong', () => {
    const said = (body: object) =>
      Object.fromEntries(issues(intakeRequest, body).map(({ path, message }) => [path, message]))
    const { country: _, ...rest } = intake()
    expect(said(rest)).toEqual({ country: 'Is missing' })
    expect(said({ ...rest, country: 'FR' })).toMatchObject({ country: 'Must be NL, BE or LU' })
    expect(said({ ...rest, country: 'NL', raisedOn: '20-11-2026' })).toEqual({ raisedOn: 'Must be a date, YYYY-MM-DD' })
    expect(
      said({ ...rest, country: 'NL', product: { line: 'tv', model: '', serial: 'x', screenInches: '43' } }),
    ).toEqual({
      'product.model': 'Must not be empty',
      'product.serial': 'Must have at least 4 characters',
      'product.screenInches': 'Must be a number',
    })
  })

  it('of a message of unknown type names the types that are known', () => {
    expect(issues(orderCallback, { type: 'order.lost' })).toMatchObject([
      { path: 'type', message: 'Must be order.delivered, order.cancelled or remorse.requested' },
    ])
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
    ['a visit that ends before it begins', reportBody, { ...visit, from: visit.to, to: visit.from }, 'to'],
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
    [
      'an order of a consumer who lives in another country',
      orderCallback,
      { ...delivered, country: 'BE' },
      'consumer.address.country',
    ],
    [
      'an order of a phone with the screen size of a television',
      orderCallback,
      { ...delivered, lines: [...delivered.lines, { ...delivered.lines[0], screenInches: 43 }] },
      'lines.1.screenInches',
    ],
    ['an order delivered in the future', orderCallback, { ...delivered, deliveredOn: '2026-11-21' }, 'deliveredOn'],
  ] as [string, BodyContract<unknown>, object, string][])('is refused: %s', (_, contract, body, path) => {
    expect(badFields(contract, body)).toEqual([path])
  })

  it('is not a clock, or a time zone, that is off by a day', () => {
    expect(issues(reportBody, { type: 'delivered', occurredAt: '2026-11-21T09:59:00Z' })).toEqual([])
  })
})

describe('A request that was refused', () => {
  it('is disputed with its own fields and a reason: nothing is missing of it that could be held', () => {
    const disputed = { ...intake(), reason: 'The box was in the car' }
    expect(issues(disputeRequest, disputed)).toEqual([])
    expect(badFields(disputeRequest, { ...disputed, onMissing: 'hold' })).toEqual(['onMissing'])
    expect(badFields(disputeRequest, intake())).toEqual(['reason'])
  })
})

describe('A remorse of the order system', () => {
  it('says in what condition the device is, of which each fact may be unknown', () => {
    expect(badFields(orderCallback, { ...remorse, condition: undefined })).toEqual(['condition'])
    expect(badFields(orderCallback, { ...remorse, condition: {} })).toEqual([])
    expect(badFields(orderCallback, { ...remorse, condition: { batteryDamaged: true } })).toEqual([])
  })

  it('was raised today at the latest, by the day in its country', () => {
    const raised = (raisedOn: string, at: string) => badFields(orderCallback, { ...remorse, raisedOn }, new Date(at))
    expect(raised('2026-11-21', '2026-11-20T22:59:59Z')).toEqual(['raisedOn'])
    expect(raised('2026-11-21', '2026-11-20T23:00:00Z')).toEqual([])
    expect(raised('2025-01-01', '2026-11-20T23:00:00Z')).toEqual([])
  })

  it('is refused from an instant further ahead than any clock', () => {
    expect(badFields(orderCallback, { ...remorse, occurredAt: '2026-11-21T10:00:00.001Z' })).toEqual(['occurredAt'])
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
