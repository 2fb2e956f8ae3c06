import { describe, expect, it } from 'vitest'
import { createClient, NoAnswerError, ProblemError } from '../index.ts'
import { secretOf } from './keys.ts'
import { answer, broken, problem, scripted } from './scripted.ts'

const rmaNumber = 'NL-7K3M-9QWX-Q'
const params = { path: { rmaNumber } }

/** A client of a service that answers as a script says. */
function calling(...steps: Parameters<typeof scripted>) {
  const { fetch, sent } = scripted(...steps)
  const retries = { attemptsMax: 2, firstPauseMs: 1 }
  const secret = secretOf('live')
  return {
    sent,
    client: createClient({ baseUrl: 'https://s.example/', partnerId: 'shop', secret, language: 'nl', fetch, retries }),
  }
}

describe('a call', () => {
  it('puts path, query, body and language where the service looks for them', async () => {
    const { client, sent } = calling(answer(200, { rmas: [], next: null }), answer(200, { rmaNumber }))
    await client.GET('/v1/rmas', { params: { query: { partnerReference: 'a/b & c' } } })
    await client.POST('/v1/rmas/{rmaNumber}/cancellation', { params, body: { reason: 'é' }, webhookId: 'case-1' })
    const [list, cancellation] = sent
    expect(list).toMatchObject({
      method: 'GET',
      body: '',
      headers: { 'accept-language': 'nl', accept: 'application/json' },
    })
    expect(new URL(list?.url ?? '').searchParams.get('partnerReference')).toBe('a/b & c')
    expect(cancellation).toMatchObject({
      method: 'POST',
      url: `https://s.example/v1/rmas/${rmaNumber}/cancellation`,
      body: '{"reason":"é"}',
      headers: { 'webhook-id': 'case-1', 'content-type': 'application/json' },
    })
  })

  it('resolves with data and the answer’s status and headers', async () => {
    const { client } = calling(answer(200, { rmaNumber }, { 'idempotency-replayed': 'true' }))
    const { data, response } = await client.GET('/v1/rmas/{rmaNumber}', { params })
    expect(data.rmaNumber).toBe(rmaNumber)
    expect([response.status, response.headers.get('idempotency-replayed')]).toEqual([200, 'true'])
  })

  it('has an answer in another form as text', async () => {
    const { client, sent } = calling(() => new Response('a,b\n', { headers: { 'content-type': 'text/csv' } }))
    const asked = { params: { path: { month: '2026-11' } }, accept: 'text/csv' } as const
    const table: string = (await client.GET('/v1/ledger/{month}/entries', asked)).data
    expect([table, sent[0]?.headers.accept]).toEqual(['a,b\n', 'text/csv'])
  })

  it('throws what is refused, with all that the problem says', async () => {
    const errors = [{ path: 'reason', message: 'Too long' }]
    const decision = { decision: 'refused' }
    const { client } = calling(problem(422, 'not-eligible', { errors, decision }))
    const error = await client.GET('/v1/rmas/{rmaNumber}', { params, webhookId: 'one' }).catch((each) => each)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({
      ...{
        code: 'not-eligible',
        status: 422,
        detail: 'Detail',
        errors,
        decision,
        requestId: 'request-1',
        webhookId: 'one',
      },
      ...{ retryable: false, retryAfterSeconds: null, message: '422 not-eligible: Title: Detail' },
    })
  })

  it.each([
    [503, 'unavailable', true],
    [429, 'too-many-requests', true],
    [409, 'in-progress', true],
    [409, 'wrong-state', false],
    [401, 'unauthorised', false],
  ])('says of %i %s whether it may be answered otherwise later: %s', async (status, code, retryable) => {
    const { client } = calling(problem(status, code, {}, { 'retry-after': '0' }))
    const error = await client.GET('/v1/events').catch((each) => each)
    expect(error).toMatchObject({ code, retryable, retryAfterSeconds: 0, errors: [], decision: null })
  })

  it.each(['<html>', '"text"', 'null', '{"message":"Forbidden"}'])(
    'throws for an error that is none of ours: %s',
    async (body) => {
      const { client } = calling(() => new Response(body, { status: 403, statusText: 'Forbidden' }))
      const error = await client.GET('/v1/events').catch((each) => each)
      expect(error).toBeInstanceOf(ProblemError)
      expect(error).toMatchObject({ code: null, status: 403, problem: null, requestId: null, message: '403 Forbidden' })
    },
  )

  it('throws when there is no answer, under the id that was sent', async () => {
    const { client, sent } = calling(broken)
    const error = await client.GET('/v1/events').catch((each) => each)
    expect(error).toBeInstanceOf(NoAnswerError)
    expect(new Set(sent.map((each) => each.headers['webhook-id']))).toEqual(new Set([error.webhookId]))
  })
})

it('a client is not made with a malformed secret or key', () => {
  const about = { baseUrl: 'https://s.example', partnerId: 'shop' }
  expect(() => createClient({ ...about, secret: 'secret!' })).toThrow(TypeError)
  expect(() => createClient({ ...about, privateKey: 'whsk_' })).toThrow(TypeError)
})
