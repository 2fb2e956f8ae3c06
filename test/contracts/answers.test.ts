import { describe, expect, it } from 'vitest'
import { eventAnswer, eventTypes } from '../../shared/contracts/answers/event.ts'
import { eventBody } from '../../shared/contracts/event-body.ts'
import { readEvent } from '../../shared/contracts/events/stored-event.ts'
import { partnerEventBody } from '../../shared/contracts/partner-event.ts'
import { holdToContract } from '../support/declared-answers.ts'
import recorded from './recorded/events-3.json' with { type: 'json' }

const json = 'application/json'
const receipt = { id: 'desk_1' }
const problem = {
  type: '/docs/problems/rma-not-found',
  title: 'There is no such RMA',
  status: 404,
  code: 'rma-not-found',
  detail: 'Check the number',
  requestId: '1',
}
const asProblem = 'application/problem+json'

describe('An answer by its contract', () => {
  it('is what it names, in its media type, or nothing where it has no body', () => {
    holdToContract('requestSecondLook', { status: 201, contentType: json, body: receipt })
    holdToContract('requestSecondLook', { status: 404, contentType: asProblem, body: problem })
    holdToContract('listLedgerEntries', { status: 200, contentType: 'text/csv; charset=utf-8', body: 'rmaNumber\r\n' })
    holdToContract('takeMollieHook', { status: 200, contentType: null, body: null })
    holdToContract('peekQuotePage', { status: 404, contentType: 'text/html; charset=utf-8', body: null })
  })

  it.each([
    ['a field that it does not name', { status: 201, contentType: json, body: { ...receipt, more: true } }],
    ['a field that is missing', { status: 201, contentType: json, body: {} }],
    ['another status', { status: 200, contentType: json, body: receipt }],
    ['another media type', { status: 201, contentType: 'text/csv', body: 'id' }],
    ['no body', { status: 201, contentType: json, body: null }],
    ['a problem with another member', { status: 404, contentType: asProblem, body: { ...problem, decision: {} } }],
    ['a problem under another status', { status: 409, contentType: asProblem, body: problem }],
    [
      'a problem that its route does not declare',
      { status: 409, contentType: asProblem, body: { ...problem, code: 'quote-answered', status: 409 } },
    ],
  ])('is not %s', (_, answer) => {
    expect(() => holdToContract('requestSecondLook', answer)).toThrow('requestSecondLook answers')
  })
})

describe('An event as partners see it', () => {
  const its = { partnerId: 'shop-1', sequence: 1, at: '2026-11-20T10:00:00.000Z' }
  const shown = [
    ...recorded.map((event) => eventBody(readEvent(event), 'SHOP-1')),
    partnerEventBody({ ...its, type: 'endpoint.test', data: {} }),
    partnerEventBody({ ...its, type: 'endpoint.disabled', data: { reason: 'gone', failingSince: null } }),
  ]

  it('is of its type’s contract, for every type', () => {
    for (const event of shown) expect(eventAnswer.safeParse(JSON.parse(JSON.stringify(event))).error).toBeUndefined()
    expect([...new Set(shown.map(({ type }) => type))].toSorted()).toEqual(eventTypes.toSorted())
  })

  it('says no provider’s id of money, and no receipts', () => {
    for (const { data, ...event } of shown) {
      expect(eventAnswer.safeParse({ ...event, data: { ...data, providerId: 'tr_1' } }).success).toBe(false)
    }
    expect(JSON.stringify(shown)).not.toMatch(/providerId|receipts/)
  })
})
