import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { signedHeaders, type VerifyOptions, verifyWebhook, type WebhookHeaders } from '../index.ts'
import { keyPair, secretOf } from './keys.ts'

const [newer, older] = [secretOf('newer'), secretOf('older')]
const key = keyPair()
const body = '{"id":"evt_1","type":"rma.closed","data":{"note":"é"}}'
const now = new Date('2026-11-24T12:00:00.000Z')

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const signedBy = (credentials: { secret: string } | { privateKey: string }, seconds = 0, sent = body) =>
  signedHeaders({ partnerId: 'service', ...credentials }, sent, { at: new Date(now.getTime() + seconds * 1000) })

const reasonOf = (sent: Parameters<typeof verifyWebhook>[0], headers: WebhookHeaders, options: VerifyOptions) =>
  verifyWebhook(sent, headers, options).then(
    () => 'accepted',
    (error) => error.reason ?? error,
  )

describe.each([
  ['v1', { secret: older }, { secrets: [newer, older] }],
  ['v1a', { privateKey: key.privateKey }, { publicKeys: [keyPair().publicKey, key.publicKey] }],
] as const)('a webhook signed by %s', (_, credentials, by) => {
  it('is an event, whichever of several secrets or keys has signed it', async () => {
    expect(await verifyWebhook(body, await signedBy(credentials), by)).toEqual(JSON.parse(body))
  })

  it.each([-300, 300])('counts when its timestamp is %i seconds off', async (seconds) => {
    expect(await reasonOf(body, await signedBy(credentials, seconds), by)).toBe('accepted')
  })

  it.each([-301, 301])('is stale when its timestamp is %i seconds off', async (seconds) => {
    expect(await reasonOf(body, await signedBy(credentials, seconds), by)).toBe('stale')
  })

  it('is stale sooner for who tolerates less', async () => {
    const headers = await signedBy(credentials, -31)
    expect(await reasonOf(body, headers, { ...by, toleranceSeconds: 30 })).toBe('stale')
    expect(await reasonOf(body, headers, { ...by, toleranceSeconds: 31 })).toBe('accepted')
  })

  it.each(['webhook-id', 'webhook-timestamp'])('does not count under another %s', async (name) => {
    const headers = await signedBy(credentials)
    const other = { ...headers, [name]: name === 'webhook-id' ? 'other' : String(Number(headers[name]) + 1) }
    expect(await reasonOf(body, other, by)).toBe('no-matching-signature')
  })

  it('does not count for others’ secrets and keys', async () => {
    const others = { secrets: [secretOf('other')], publicKeys: [keyPair().publicKey] }
    expect(await reasonOf(body, await signedBy(credentials), others)).toBe('no-matching-signature')
  })
})

describe('a webhook', () => {
  const by = { secrets: [newer] }

  it('counts by one of several signatures, in headers of fetch, of Node and in capitals', async () => {
    const signed = await signedBy({ secret: newer })
    const { 'webhook-signature': signature = '', ...rest } = signed
    const foreign = (await signedBy({ privateKey: key.privateKey }))['webhook-signature']
    const headers = { ...rest, 'webhook-signature': `v1,bm90aGluZw== v2,x v1 ${foreign} ${signature}` }
    const capitals = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
    for (const each of [
      headers,
      new Headers(headers),
      capitals,
      { ...headers, 'webhook-id': [signed['webhook-id'] ?? ''] },
    ]) {
      expect(await reasonOf(body, each, by)).toBe('accepted')
    }
  })

  it('is taken as bytes in any of their types', async () => {
    const bytes = new TextEncoder().encode(body)
    for (const each of [body, bytes, bytes.buffer, Buffer.from(body)]) {
      expect(await reasonOf(each, await signedBy({ secret: newer }), by)).toBe('accepted')
    }
  })

  it('counts byte by byte: not what merely reads alike', async () => {
    const headers = await signedBy({ secret: newer }, 0, '{"type":"\uFFFD"}')
    const broken = Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xff]), Buffer.from('"}')])
    expect(await reasonOf(broken, headers, by)).toBe('malformed')
    expect(await reasonOf(Buffer.from(`\uFEFF${body}`), await signedBy({ secret: newer }), by)).toBe(
      'no-matching-signature',
    )
  })

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('is malformed without %s', async (name) => {
    const { [name]: _, ...rest } = await signedBy({ secret: newer })
    expect(await reasonOf(body, rest, by)).toBe('malformed')
  })

  it.each(['', 'now', '1e9', '-1', '17.5', '9'.repeat(13)])(
    'is malformed with the timestamp “%s”',
    async (timestamp) => {
      const headers = { ...(await signedBy({ secret: newer })), 'webhook-timestamp': timestamp }
      expect(await reasonOf(body, headers, by)).toBe('malformed')
    },
  )

  it.each(['', 'text', '7', 'null', '{}', '{"type":7}'])(
    'is malformed when it is signed and holds “%s”',
    async (sent) => {
      expect(await reasonOf(sent, await signedBy({ secret: newer }, 0, sent), by)).toBe('malformed')
    },
  )

  it('cannot be verified by nothing, by a malformed secret or key, or with more tolerance than the scheme', async () => {
    const headers = await signedBy({ privateKey: key.privateKey })
    for (const options of [
      {},
      { secrets: [], publicKeys: [] },
      { secrets: ['whsec_?'] },
      { publicKeys: ['whpk_?'] },
      { ...by, toleranceSeconds: 301 },
      { ...by, toleranceSeconds: Number.NaN },
    ]) {
      await expect(verifyWebhook(body, headers, options)).rejects.toBeInstanceOf(TypeError)
    }
  })
})
