import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { signedHeaders, verifyWebhook, webhookKeys } from '../index.ts'
import { keyPair } from './keys.ts'

const [first, second, stranger] = [keyPair(), keyPair(), keyPair()]
const body = '{"type":"rma.closed"}'

/** A service that publishes keys, or is away. */
function service() {
  const asked: string[] = []
  const published = { keys: [first.publicKey], away: false }
  return {
    asked,
    published,
    fetch: async (url: string) => {
      asked.push(url)
      if (published.away) return new Response('', { status: 503 })
      const keys = published.keys.map((key, index) => ({ id: `key-${index}`, key, status: 'current' }))
      return Response.json({ keys: [...keys, { id: 'later', key: 'another kind of key', status: 'current' }] })
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
const signedBy = ({ privateKey }: { privateKey: string }) => signedHeaders({ partnerId: 'service', privateKey }, body)

describe('the published keys', () => {
  it('are fetched once for many webhooks, also for those that come at the same time', async () => {
    const { asked, fetch } = service()
    const publicKeys = webhookKeys('https://service.example/', { fetch })
    const headers = await signedBy(first)
    await Promise.all([1, 2, 3].map(() => verifyWebhook(body, headers, { publicKeys })))
    await verifyWebhook(body, headers, { publicKeys })
    expect(asked).toEqual(['https://service.example/.well-known/webhook-keys'])
  })

  it('are fetched anew for a signature by none of them, at most once a minute', async () => {
    const { asked, published, fetch } = service()
    const publicKeys = webhookKeys('https://service.example', { fetch })
    await verifyWebhook(body, await signedBy(first), { publicKeys })
    published.keys = [second.publicKey, first.publicKey]
    const verified = async () => verifyWebhook(body, await signedBy(second), { publicKeys })
    await expect(verified()).rejects.toMatchObject({ reason: 'no-matching-signature' })
    pass(60)
    await verified()
    const forged = await signedBy(stranger)
    for (let count = 0; count < 5; count += 1) {
      await expect(verifyWebhook(body, forged, { publicKeys })).rejects.toMatchObject({
        reason: 'no-matching-signature',
      })
    }
    expect(asked).toHaveLength(2)
  })

  it('are fetched again when they are old, and those known go on counting while the service is away', async () => {
    const { asked, published, fetch } = service()
    const publicKeys = webhookKeys('https://service.example', { fetch, maxAgeSeconds: 600 })
    const verified = async () => verifyWebhook(body, await signedBy(first), { publicKeys })
    await verified()
    pass(599)
    await verified()
    expect(asked).toHaveLength(1)
    pass(1)
    published.away = true
    await verified()
    expect(asked).toHaveLength(2)
    published.away = false
    pass(600)
    published.keys = [second.publicKey]
    await expect(verified()).rejects.toMatchObject({ reason: 'no-matching-signature' })
  })

  it('are unavailable when they never came, and asked for again with the next webhook', async () => {
    const { published, fetch } = service()
    published.away = true
    const publicKeys = webhookKeys('https://service.example', { fetch })
    const verified = async () => verifyWebhook(body, await signedBy(first), { publicKeys })
    await expect(verified()).rejects.toMatchObject({ reason: 'keys-unavailable' })
    published.away = false
    await verified()
  })
})
