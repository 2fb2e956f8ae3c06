import { fc, it } from '@fast-check/vitest'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, vi } from 'vitest'
import { type Attempt, type RetryLimits, signedFetch } from '../index.ts'
import { secretOf } from './keys.ts'
import { answer, broken, problem, type Sent, type Step, scripted } from './scripted.ts'

const secret = secretOf('live')
const url = 'https://service.example/v1/rmas'
const quick: Partial<RetryLimits> = { firstPauseMs: 1, pauseMsMax: 2 }

afterEach(() => {
  vi.useRealTimers()
})

/** Sends one request to a scripted service. */
async function sending(steps: (() => Step)[], retries: Partial<RetryLimits> | false = quick, init: RequestInit = {}) {
  const { fetch, sent } = scripted(...steps)
  const attempts: Attempt[] = []
  const send = signedFetch({ partnerId: 'shop', secret, fetch, retries, onAttempt: (each) => attempts.push(each) })
  const outcome = await send(new Request(url, { method: 'POST', body: '{"a":"é"}', ...init })).catch((error) => error)
  return { outcome, sent, attempts }
}

const isSigned = ({ headers, body }: Sent) => {
  new Webhook(secret).verify(body, headers, { jsonParse: false })
  return true
}

describe('a signed request', () => {
  it('is sent as it is, with the four headers', async () => {
    const { outcome, sent } = await sending([answer(201, { rmaNumber: 'NL-1' })], quick, {
      headers: { 'x-own': 'kept' },
    })
    expect(outcome.status).toBe(201)
    expect(await outcome.json()).toEqual({ rmaNumber: 'NL-1' })
    expect(sent).toMatchObject([
      { method: 'POST', url, body: '{"a":"é"}', headers: { 'partner-id': 'shop', 'x-own': 'kept' } },
    ])
    expect(sent.every(isSigned)).toBe(true)
  })

  it('signs the empty body as a GET, and bytes that are text with a byte order mark', async () => {
    const { fetch, sent } = scripted(answer(200))
    const send = signedFetch({ partnerId: 'shop', secret, fetch })
    await send(new Request(url))
    await send(new Request(url, { method: 'POST', body: Buffer.from('\uFEFF{}') }))
    new Webhook(secret).verify('', sent[0]?.headers ?? {})
    new Webhook(secret).verify('\uFEFF{}', sent[1]?.headers ?? {}, { jsonParse: false })
    expect(sent).toHaveLength(2)
  })

  it('is not sent under an id that the service would take for a bad signature', async () => {
    const { outcome, sent } = await sending([answer(200)], quick, { headers: { 'webhook-id': 'order 4711' } })
    expect(outcome).toBeInstanceOf(TypeError)
    expect(sent).toEqual([])
  })

  const passing = fc.constantFrom<() => Step>(
    broken,
    answer(500),
    answer(502),
    answer(503),
    answer(504),
    answer(429, {}, { 'retry-after': '0' }),
    problem(409, 'in-progress'),
  )

  it.prop([fc.array(passing, { maxLength: 5 }), fc.option(fc.uuid())], { numRuns: 50 })(
    'is tried again, each attempt signed under the same id, until there is an answer',
    async (failures, id) => {
      const headers: Record<string, string> = id === null ? {} : { 'webhook-id': id }
      const { outcome, sent, attempts } = await sending([...failures, answer(201)], quick, { headers })
      expect(outcome.status).toBe(201)
      expect(sent).toHaveLength(failures.length + 1)
      expect(sent.every(isSigned)).toBe(true)
      expect(new Set(sent.map((each) => each.headers['webhook-id'])).size).toBe(1)
      if (id !== null) expect(sent[0]?.headers['webhook-id']).toBe(id)
      expect(attempts.map(({ attempt, nextInMs }) => [attempt, nextInMs === null])).toEqual(
        sent.map((_, index) => [index + 1, index === failures.length]),
      )
    },
  )

  it('carries a new timestamp with each attempt', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
    const later = () => {
      vi.setSystemTime(new Date('2026-11-24T12:00:20Z'))
      return broken()
    }
    const { sent } = await sending([later, answer(200)])
    const [first, second] = sent.map((each) => Number(each.headers['webhook-timestamp']))
    expect((second ?? 0) - (first ?? 0)).toBe(20)
    expect(sent[1] && isSigned(sent[1])).toBe(true)
  })

  it.each([
    [400, 'malformed-json'],
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'rma-not-found'],
    [409, 'idempotency-conflict'],
    [409, 'wrong-state'],
    [410, 'cursor-expired'],
    [422, 'not-eligible'],
  ])('is not tried again after %i %s, which is answered with its body', async (status, code) => {
    const { outcome, sent } = await sending([problem(status, code), answer(200)])
    expect([outcome.status, (await outcome.json()).code, sent.length]).toEqual([status, code, 1])
  })

  it('is not tried again after a 409 without a problem document, nor after a redirect', async () => {
    for (const step of [() => new Response('no', { status: 409 }), () => new Response(null, { status: 307 })]) {
      expect((await sending([step, answer(200)])).sent).toHaveLength(1)
    }
  })

  it('is tried once where retries are off', async () => {
    expect((await sending([answer(503), answer(200)], false)).outcome.status).toBe(503)
  })

  it('ends with the last answer when its attempts are used up', async () => {
    const { outcome, attempts } = await sending([answer(503)], { ...quick, attemptsMax: 3 })
    expect([outcome.status, attempts.length]).toEqual([503, 3])
  })

  it('ends at once when retry-after lies beyond its time', async () => {
    const { outcome, sent } = await sending([answer(429, {}, { 'retry-after': '61' })], { totalMsMax: 60_000 })
    expect([outcome.status, sent.length]).toEqual([429, 1])
  })

  it('ends without an answer under an id by which it can be sent again', async () => {
    const { outcome, sent } = await sending([broken], { ...quick, attemptsMax: 2 })
    expect(outcome).toMatchObject({
      name: 'NoAnswerError',
      attempts: 2,
      retryable: true,
      cause: { message: 'fetch failed' },
    })
    expect(outcome.webhookId).toBe(sent[0]?.headers['webhook-id'])
  })

  it('counts a body that breaks half-way as no answer', async () => {
    const half = () => {
      const body = new ReadableStream({
        pull: (controller) => controller.error(new TypeError('terminated')),
      })
      return new Response(body)
    }
    const { outcome, sent } = await sending([half, answer(200)])
    expect([outcome.status, sent.length]).toEqual([200, 2])
  })

  it('gives up an attempt that hangs, and tries again', async () => {
    const hang = vi.fn<(request: Request) => Promise<Response>>()
    hang.mockImplementationOnce(
      ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    hang.mockImplementation(async () => new Response('{}'))
    const send = signedFetch({ partnerId: 'shop', secret, fetch: hang, retries: { ...quick, attemptMsMax: 20 } })
    expect((await send(new Request(url))).status).toBe(200)
    expect(hang).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['while it waits for its next attempt', answer(503, {}, { 'retry-after': '30' })],
    ['before it is sent', null],
  ])('ends with the caller’s reason when the caller gives up %s', async (_, step) => {
    const giveUp = new AbortController()
    if (!step) giveUp.abort(new Error('changed my mind'))
    const { fetch } = scripted(() => {
      setTimeout(() => giveUp.abort(new Error('changed my mind')))
      return step?.() ?? broken()
    })
    const send = signedFetch({ partnerId: 'shop', secret, fetch })
    await expect(send(new Request(url, { signal: giveUp.signal }))).rejects.toThrow('changed my mind')
  })
})
