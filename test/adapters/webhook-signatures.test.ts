import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { signatureHeaders } from '../../shared/adapters/webhook-signatures.ts'
import type { RouteEvent } from '../../shared/http/call.ts'
import { signedPartner } from '../../shared/http/signed-partner.ts'
import { eventOf, secrets, stubPorts } from '../http/route.ts'
import { keysOf, patientFor, receivers } from './webhook-world.ts'

type Headers = ReturnType<typeof signatureHeaders>
const keys = keysOf('the text of now', 'the text of before')

/** Ed25519 as a receiver has it that knows nothing of this service: WebCrypto, and the form of the Standard Webhooks. */
async function verifies(publicKey: string, headers: Headers, body: string): Promise<boolean> {
  const key = await imported(publicKey)
  const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
  for (const signature of headers['webhook-signature'].split(' ')) {
    if (!signature.startsWith('v1a,')) continue
    if (await crypto.subtle.verify('Ed25519', key, Buffer.from(signature.slice(4), 'base64'), content)) return true
  }
  return false
}

const known = new Map<string, CryptoKey>()
async function imported(publicKey: string): Promise<CryptoKey> {
  const bytes = Buffer.from(publicKey.replace(/^whpk_/, ''), 'base64')
  const key = known.get(publicKey) ?? (await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']))
  known.set(publicKey, key)
  return key
}

function isVerified(secret: string, headers: Headers, body: string): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return true
  } catch {
    return false
  }
}

/** A generator of numbers below one, the same in every run. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
const random = seeded(10)
const below = (count: number) => Math.floor(random() * count)
const characters = [...'abcXYZ019 .,:{}"\\\n\u00e9\u20ac\ud83d\ude00\u202e']
const text = (length: number) => Array.from({ length }, () => characters[below(characters.length)]).join('')

/** The same text with one character of it another one. */
function changed(given: string): string {
  const at = below(given.length)
  return `${given.slice(0, at)}${given[at] === 'A' ? 'B' : 'A'}${given.slice(at + 1)}`
}

const messages = Array.from({ length: 10_000 }, (_, index) => ({ id: `evt_${index}`, body: text(1 + below(60)) }))

describe('10,000 signed messages and a mutation of each', () => {
  let signers: { secrets: string[]; keys: Awaited<ReturnType<typeof keys.list>> }
  beforeAll(async () => {
    signers = { secrets: [secrets.live, secrets.older], keys: await keys.list() }
  })

  it('of ours: standardwebhooks and another HMAC verify each by either secret, and no mutation', () => {
    const wrong: unknown[] = []
    for (const { id, body } of messages) {
      const headers = signatureHeaders(id, body, new Date(), { ...signers, keys: [] })
      const secret = below(2) ? secrets.live : secrets.older
      const content = `${id}.${headers['webhook-timestamp']}.${body}`
      const hmac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(content)
      if (!headers['webhook-signature'].split(' ').includes(`v1,${hmac.digest('base64')}`)) wrong.push(headers)
      if (!isVerified(secret, headers, body) || isVerified(secrets.revoked, headers, body)) wrong.push(headers)
      if (isVerified(secret, headers, changed(body))) wrong.push(body)
    }
    expect(wrong).toEqual([])
  })

  it('of ours: WebCrypto verifies each by its key, and no mutation of body, id, time, key or signature', async () => {
    const [stranger] = await keysOf('somebody else’s').list()
    const wrong: unknown[] = []
    for (const [index, { id, body }] of messages.entries()) {
      const key = signers.keys[index % 2]
      if (!key || !stranger) throw new Error('A key is missing')
      const headers = signatureHeaders(id, body, new Date(), { secrets: [], keys: [key] })
      if (!(await verifies(key.key, headers, body))) wrong.push(headers)
      const mutations = [
        () => verifies(key.key, headers, changed(body)),
        () => verifies(key.key, { ...headers, 'webhook-id': changed(id) }, body),
        () => verifies(key.key, { ...headers, 'webhook-timestamp': changed(headers['webhook-timestamp']) }, body),
        () => verifies(stranger.key, headers, body),
        () => verifies(key.key, { ...headers, 'webhook-signature': withAnotherSignature(headers) }, body),
      ]
      if (await mutations[index % mutations.length]?.()) wrong.push(headers)
    }
    expect(wrong).toEqual([])
  })

  /** Not changed at its very end, where a character of base64 may carry no bit. */
  const withAnotherSignature = ({ 'webhook-signature': signature }: Headers) =>
    `v1a,${changed(signature.slice('v1a,'.length, -3))}${signature.slice(-3)}`

  it('of standardwebhooks’: we verify each by either secret, and no mutation', async () => {
    const { before } = signedPartner(stubPorts().stubs.partners)
    const isTaken = async (event: RouteEvent) => {
      const request = { event: { ...event, rawBody: Buffer.from(event.body ?? ''), call: {} } }
      return Promise.resolve(before?.(request as never)).then(
        () => true,
        () => false,
      )
    }
    const wrong: unknown[] = []
    for (const { id, body } of messages) {
      const secret = below(2) ? secrets.live : secrets.older
      if (!(await isTaken(eventOf({ id, body, secret })))) wrong.push(body)
      if (await isTaken(eventOf({ id, body: changed(body), signed: body, secret }))) wrong.push(body)
    }
    expect(wrong).toEqual([])
  })
})

describe('The time of a signature', () => {
  afterEach(() => vi.useRealTimers())

  it.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])('that is %i seconds from the receiver’s is verified: %s', async (seconds, is) => {
    const at = new Date('2026-11-20T10:00:00.999Z')
    const headers = signatureHeaders('evt_1', '{}', at, { secrets: [secrets.live], keys: [] })
    vi.useFakeTimers({ now: at.getTime() + seconds * 1000 })
    expect(isVerified(secrets.live, headers, '{}')).toBe(is)
  })

  it('is that of the attempt: each is signed anew', async () => {
    const seen: Headers[] = []
    const { http, stop } = receivers()
    const url = await http((request, response) => {
      seen.push(request.headers as unknown as Headers)
      response.end()
    })
    const sender = patientFor(5000, keys)
    for (const at of ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z']) {
      vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] })
      await sender.post(url, [secrets.live], 'evt_1', '{"price":"€ 1"}')
      const headers = seen.at(-1)
      if (!headers) throw new Error('Nothing came')
      expect(headers['webhook-timestamp']).toBe(String(Date.parse(at) / 1000))
      expect(isVerified(secrets.live, headers, '{"price":"€ 1"}')).toBe(true)
      for (const { key } of await keys.list()) expect(await verifies(key, headers, '{"price":"€ 1"}')).toBe(true)
    }
    await stop()
  })
})

describe('The service’s keys', () => {
  it('are written as Standard Webhooks do, current before previous, each under a stable id', async () => {
    const [current, previous, ...others] = await keys.list()
    expect(others).toEqual([])
    expect([current?.status, previous?.status]).toEqual(['current', 'previous'])
    for (const each of [current, previous]) {
      expect(each?.key).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
      expect(each?.id).toMatch(/^[0-9a-f]{16}$/)
    }
    const [later] = await keysOf('the text of before').list()
    expect(later).toMatchObject({ id: previous?.id, key: previous?.key, status: 'current' })
    expect(current?.id).not.toBe(previous?.id)
  })
})
