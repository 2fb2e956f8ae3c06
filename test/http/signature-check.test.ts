import { createHash, createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { problemAnswerOf } from '../../shared/contracts/answers/problem.ts'
import { counted, keys, now, type Request, secrets, stubPorts, thingRoute } from './route.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
})
afterEach(() => {
  vi.useRealTimers()
})

const id = 'msg_1'
const body = '{"text":"hello","also":[1,2]}'
const seconds = String(now.getTime() / 1000)
const encoded = secrets.live.slice('whsec_'.length)
const key = Buffer.from(encoded, 'base64')
const content = `${id}.${seconds}.${body}`
const digest = (signed: string, by: string | Buffer = key) => createHmac('sha256', by).update(signed).digest()
const v1 = (signed: string, by?: string | Buffer) => `v1,${digest(signed, by).toString('base64')}`

/** The answer to a refused request, in the sandbox unless said otherwise. */
async function refusal(request: Request, isSandbox = true) {
  const { send } = thingRoute(counted().handle, stubPorts({ isSandbox: () => isSandbox }))
  const answer = await send({ id, body, ...request })
  expect(answer.status).toBe(401)
  expect(problemAnswerOf('unauthorised').safeParse(answer.body).error).toBeUndefined()
  return answer.body
}
const signedSo = (signature: string, request: Request = {}) => ({
  ...request,
  headers: { ...request.headers, 'webhook-signature': signature },
})
// biome-ignore lint/suspicious/noExplicitAny: an answer is looked into as its readers do, without types
const checkOf = async (request: Request) => (await refusal(request)).signatureCheck as any

describe('A refused signature in the sandbox', () => {
  it('is explained: what was expected, by which secrets, at which time', async () => {
    const request = signedSo('v1,AAAA v9,BBBB', {
      partnerId: 'signer',
      headers: { 'Webhook-Timestamp': String(Number(seconds) - 40) },
    })
    const older = `${id}.${Number(seconds) - 40}.${body}`
    expect(await checkOf(request)).toMatchObject({
      partner: 'known',
      timestamp: { sent: String(Number(seconds) - 40), now: Number(seconds), skewSeconds: -40, fresh: true },
      signedContent: {
        form: `${id}.${Number(seconds) - 40}.<body>`,
        bodyBytes: body.length,
        bodySha256: createHash('sha256').update(body).digest('hex'),
      },
      schemesSent: ['v1', 'v9'],
      expected: [
        { scheme: 'v1', secret: 'newest', endsWith: secrets.live.slice(-4), signature: v1(older) },
        { scheme: 'v1', secret: 'older', endsWith: secrets.older.slice(-4) },
        { scheme: 'v1a', key: 'newest', endsWith: keys.live.whpk.slice(-4) },
        { scheme: 'v1a' },
        { scheme: 'v1a' },
      ],
    })
  })

  it('is taken once it is sent as expected', async () => {
    const { expected } = await checkOf(signedSo('v1,AAAA'))
    const { send } = thingRoute(counted().handle)
    expect((await send({ id, body, ...signedSo(expected[0].signature) })).status).not.toBe(401)
  })

  it.each([
    ['its scheme is not said', digest(content).toString('base64')],
    ['hexadecimal', `v1,${digest(content).toString('hex')}`],
    ['hexadecimal', digest(content).toString('hex')],
    ['base64url', v1(content).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')],
    ['The secret was not decoded', v1(content, encoded)],
    ['used as text, with its whsec_', v1(content, secrets.live)],
    ['whsec_ was decoded', v1(content, Buffer.from(secrets.live, 'base64'))],
    ['has a line break at its end that was not sent', v1(`${content}\n`)],
    ['same JSON written otherwise', v1(`${id}.${seconds}.${JSON.stringify(JSON.parse(body), null, 2)}`)],
    ['same JSON written otherwise', v1(`${id}.${seconds}.{"text": "hello", "also": [1, 2]}`)],
    ['The body alone was signed', v1(body)],
    ['without the id', v1(`${seconds}.${body}`)],
    ['Nothing was signed as the body', v1(`${id}.${seconds}.`)],
    ['begins with its scheme', 'sha256=abc'],
    ['the very bytes of the body', v1(`msg_other.${seconds}.${body}`)],
  ])('names the likeliest mistake: %s', async (words, signature) => {
    expect((await checkOf(signedSo(signature))).hint).toContain(words)
  })

  it.each([
    ['There is no partner', { partnerId: 'nobody' }, 'unknown'],
    ['disabled', { partnerId: 'former' }, 'disabled'],
    ['Send partner-id, once', { headers: { 'Partner-Id': '' } }, 'unknown'],
    ['Send webhook-signature, once', { headers: { 'webhook-signature': '' } }, 'known'],
    ['Send webhook-id, once', { multiValueHeaders: { 'webhook-id': ['a', 'b'] } }, 'known'],
    ['in milliseconds', { headers: { 'Webhook-Timestamp': `${seconds}000` } }, 'known'],
    ['in digits alone', { headers: { 'Webhook-Timestamp': now.toISOString() } }, 'known'],
    ['more than 300 seconds off', { ahead: 301 }, 'known'],
    ['webhook-id has 1 to 64', { id: 'msg 1' }, 'known'],
    ['at most 8 signatures', { headers: { 'webhook-signature': 'v1,a '.repeat(9) } }, 'known'],
    ['not UTF-8', { body: Buffer.from('\xff', 'latin1') }, 'known'],
    ['line break at its end that was not signed', { body: `${body}\n`, signed: body }, 'known'],
    ['{} was signed', { body: '', signed: '{}' }, 'known'],
  ])('names what is wrong before that: %s', async (words, request, partner) => {
    const check = await checkOf(request)
    expect(check.hint).toContain(words)
    expect(check.partner).toBe(partner)
  })

  it('never shows a secret or the body', async () => {
    const shown = JSON.stringify(await refusal({ secret: secrets.revoked }))
    expect(new Webhook(secrets.live)).toBeDefined()
    for (const hidden of [encoded, secrets.older.slice('whsec_'.length), 'hello']) expect(shown).not.toContain(hidden)
  })
})

it('Outside the sandbox a refused signature is the plain 401', async () => {
  expect(await refusal({ secret: secrets.revoked }, false)).toEqual({
    type: '/docs/problems/unauthorised',
    title: 'The request is not signed by a known partner',
    status: 401,
    code: 'unauthorised',
    detail: 'Check partner-id, webhook-id, webhook-timestamp and webhook-signature',
    requestId: expect.any(String),
  })
})
