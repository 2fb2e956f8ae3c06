import { describe, expect, it, vi } from 'vitest'
import { AlreadyAnswered } from '../../shared/http/idempotency.ts'
import { Problem } from '../../shared/http/problem.ts'
import { counted, now, secrets, stubPorts, thingRoute } from './route.ts'

describe('A signed request of a known partner', () => {
  it('reaches the use case with caller, body, business time and language', async () => {
    const { calls, handle } = counted()
    const { send } = thingRoute(handle)
    const answer = await send({ headers: { 'accept-language': 'nl-BE' } })
    expect(answer).toMatchObject({ status: 201, body: { text: 'hello' }, headers: { 'content-language': 'nl' } })
    expect(calls).toMatchObject([
      { caller: { partnerId: 'shop', role: 'retailer' }, body: { text: 'hello' }, now, language: 'nl' },
    ])
  })

  it('is verified over the bytes that were sent, however API Gateway hands them on', async () => {
    const { send } = thingRoute(counted().handle)
    const body = '{ "text" : "één\u2028twee" }\r\n'
    expect((await send({ body, base64: true })).status).toBe(201)
    expect((await send({ body })).status).toBe(201)
  })

  it('may be signed with either of two live secrets, for rotation', async () => {
    const { send } = thingRoute(counted().handle)
    expect((await send({ secret: secrets.live })).status).toBe(201)
    expect((await send({ secret: secrets.older })).status).toBe(201)
  })

  it('may be 300 seconds old or ahead', async () => {
    const { send } = thingRoute(counted().handle)
    vi.useFakeTimers({ toFake: ['Date'], now })
    const statuses = await Promise.all([-301, -300, 300, 301].map(async (ahead) => (await send({ ahead })).status))
    vi.useRealTimers()
    expect(statuses).toEqual([401, 201, 201, 401])
  })
})

describe('One and the same 401', () => {
  it.each([
    ['an unknown partner', { partnerId: 'nobody' }],
    ['a disabled partner', { partnerId: 'former' }],
    ['a revoked secret', { secret: secrets.revoked }],
    ['another body than was signed', { signed: '{"text":"hullo"}' }],
    ['the same JSON in other bytes', { signed: '{"text": "hello"}' }],
    ['a timestamp too old', { ahead: -302 }],
    ['a timestamp too far ahead', { ahead: 302 }],
    ['a second partner-id', { multiValueHeaders: { 'Partner-Id': ['rival', 'shop'] } }],
    ['a second webhook-id in other letters', { headers: { 'Webhook-Id': 'msg_other' } }],
    ['no signature', { headers: { 'webhook-signature': '' } }],
    ['a signature that is none', { headers: { 'webhook-signature': 'v1,AAAA' } }],
    ['no timestamp', { headers: { 'Webhook-Timestamp': '' } }],
    ['a timestamp that is none', { headers: { 'Webhook-Timestamp': 'now' } }],
    ['another webhook-id than was signed', { headers: { 'webhook-id': 'msg_other' } }],
    ['a webhook-id of strange characters', { id: 'msg 1#' }],
    ['a webhook-id of 65 characters', { id: 'x'.repeat(65) }],
    ['no partner-id', { headers: { 'Partner-Id': '' } }],
    ['a partner-id that is a path', { partnerId: '../shop' }],
  ])('answers %s', async (_, request) => {
    const { calls, handle } = counted()
    const { send, kept } = thingRoute(handle)
    const answer = await send(request)
    expect(answer.status).toBe(401)
    expect(answer.headers).toEqual({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    expect(answer.body).toEqual({
      type: '/docs/problems/unauthorised',
      title: expect.any(String),
      status: 401,
      detail: 'Check partner-id, webhook-id, webhook-timestamp and webhook-signature',
      code: 'unauthorised',
      requestId: expect.stringMatching(/^request-/),
    })
    expect(calls).toEqual([])
    expect(kept.size).toBe(0)
  })

  it('comes before the body is looked at', async () => {
    const { send } = thingRoute(counted().handle)
    expect((await send({ body: 'no json', secret: secrets.revoked })).status).toBe(401)
  })
})

describe('A verified request is refused', () => {
  it('with 403 when its role has no business there, whatever it sends', async () => {
    const { calls, handle } = counted()
    const { send, kept } = thingRoute(handle)
    const answer = await send({ partnerId: 'depot', body: 'no json' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(calls).toEqual([])
    expect(kept.size).toBe(0)
  })

  it.each(['', '{', 'text', '{"text":"hello"} {}', '\uFEFFx'])(
    'with 400 when its body is no JSON: %j',
    async (body) => {
      const { send } = thingRoute(counted().handle)
      expect(await send({ body })).toMatchObject({ status: 400, body: { code: 'malformed-json' } })
    },
  )

  it('with 422 that names every bad field', async () => {
    const { send } = thingRoute(counted().handle)
    const answer = await send({ body: '{"text":7,"extra":true}' })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-content' } })
    expect(answer.body.errors).toEqual([
      { path: 'text', message: expect.any(String) },
      { path: 'extra', message: expect.any(String) },
    ])
  })

  it('with 413 over 256 KB, counted in bytes as sent', async () => {
    const { send } = thingRoute(counted().handle)
    const sized = (bytes: number) => `{"text":"${'é'.repeat((bytes - 12) / 2)}"} `
    expect(Buffer.byteLength(sized(256 * 1024))).toBe(256 * 1024)
    expect((await send({ body: sized(256 * 1024), base64: true })).status).toBe(201)
    expect(await send({ body: sized(256 * 1024 + 2), base64: true })).toMatchObject({
      status: 413,
      body: { code: 'body-too-large' },
    })
  })
})

describe('An exception', () => {
  const secretive = () => {
    throw new Error('connect ECONNREFUSED dynamodb at /var/task/index.mjs of Sanne')
  }

  it('is a 500 problem with the request’s id and nothing of what went wrong', async () => {
    const { send } = thingRoute(counted(secretive).handle)
    const answer = await send()
    expect(answer).toMatchObject({ status: 500, headers: { 'content-type': 'application/problem+json' } })
    expect(answer.body).toEqual({
      type: '/docs/problems/internal-error',
      title: 'Something went wrong on our side',
      status: 500,
      detail: 'Send the same request again in a moment',
      code: 'internal-error',
      requestId: expect.stringMatching(/^request-/),
    })
  })

  it('is not stored: the same request then succeeds', async () => {
    let broken = true
    const { send, kept } = thingRoute(async ({ body }) => (broken ? secretive() : { status: 201, body }))
    expect((await send({ id: 'msg_a' })).status).toBe(500)
    expect(kept.size).toBe(0)
    broken = false
    const again = await send({ id: 'msg_a' })
    expect(again.status).toBe(201)
    expect(again.headers).not.toHaveProperty('idempotency-replayed')
  })

  it.each(['partners', 'answers'] as const)('of a port is one as well: %s', async (port) => {
    const ports = stubPorts()
    const throwing = { find: secretive, keep: secretive, ofRole: secretive }
    const { send } = thingRoute(counted().handle, stubPorts({ ...ports.stubs, [port]: throwing }))
    const answer = await send()
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('ECONNREFUSED')
  })

  it('while the answer is being kept is a 500 too, although the use case was done', async () => {
    const { stubs } = stubPorts()
    const answers = { find: stubs.answers.find, keep: async () => secretive() }
    const { send } = thingRoute(counted().handle, stubPorts({ answers }))
    expect((await send()).status).toBe(500)
  })

  it.each(['find', 'keep'] as const)('while a refusal is being answered is a 500 problem too: %s', async (method) => {
    const { stubs } = stubPorts()
    let calls = 0
    const failing = { ...stubs.answers, [method]: async () => (calls++ > 0 || method === 'keep' ? secretive() : null) }
    const refused = async () => {
      throw method === 'keep' ? new Problem('wrong-state', 'Not now') : new AlreadyAnswered()
    }
    const answer = await thingRoute(refused, stubPorts({ answers: failing })).send()
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal-error' } })
  })
})
