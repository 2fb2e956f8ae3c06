import { sign, verify } from 'node:crypto'
import { fc, it } from '@fast-check/vitest'
import { Webhook } from 'standardwebhooks'
import { describe, expect } from 'vitest'
import { signedHeaders, verifyWebhook } from '../index.ts'
import { keyPair, secretOf } from './keys.ts'

const secret = secretOf('live')
const key = keyPair()
const ids = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
const bodies = fc.string({ unit: 'grapheme' })

describe('the headers of a signed request', () => {
  it.prop([bodies, ids])('are verified by standardwebhooks, whatever the body', async (body, id) => {
    const headers = await signedHeaders({ partnerId: 'shop', secret }, body, { id })
    expect(headers).toMatchObject({ 'partner-id': 'shop', 'webhook-id': id })
    expect(() => new Webhook(secret).verify(body, headers, { jsonParse: false })).not.toThrow()
    expect(() => new Webhook(secret).verify(`${body} `, headers, { jsonParse: false })).toThrow()
  })

  it.prop([bodies, ids])('are verified by Node when an Ed25519 key signs them', async (body, id) => {
    const headers = await signedHeaders({ partnerId: 'shop', privateKey: key.privateKey }, body, { id })
    const [version, signature = ''] = headers['webhook-signature']?.split(',') ?? []
    const message = Buffer.from(`${id}.${headers['webhook-timestamp']}.${body}`)
    expect(version).toBe('v1a')
    expect(verify(null, message, key.node.publicKey, Buffer.from(signature, 'base64'))).toBe(true)
  })

  it('may be made of an Ed25519 key that is written with its public half', async () => {
    const both = Buffer.concat([key.privateKey, key.publicKey].map((text) => Buffer.from(text.slice(5), 'base64')))
    const at = new Date()
    const [short, long] = await Promise.all(
      [key.privateKey, `whsk_${both.toString('base64')}`].map((privateKey) =>
        signedHeaders({ partnerId: 'shop', privateKey }, '', { id: 'a', at }),
      ),
    )
    expect(long).toEqual(short)
  })

  it.each([
    { secret: 'whsec_not base64!' },
    { secret: 'whsec_' },
    { privateKey: secret },
    { privateKey: key.publicKey },
    { privateKey: 'whsk_c2hvcnQ=' },
    { privateKey: 'whsk_***' },
  ])('are not made of %j, and the error does not repeat it', async (credentials) => {
    const error: Error = await signedHeaders({ partnerId: 'shop', ...credentials } as never, '').catch((e) => e)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).not.toContain(Object.values(credentials)[0]?.slice(6) || 'whsec_ and base64 of')
  })
})

describe('a webhook', () => {
  const event = fc.record({ type: fc.string(), data: fc.jsonValue() }).map((each) => JSON.stringify(each))

  it.prop([event, ids, fc.boolean()])('is accepted as standardwebhooks or Node signed it', async (body, id, byKey) => {
    const at = new Date()
    const timestamp = String(Math.floor(at.getTime() / 1000))
    const signature = byKey
      ? `v1a,${sign(null, Buffer.from(`${id}.${timestamp}.${body}`), key.node.privateKey).toString('base64')}`
      : new Webhook(secret).sign(id, at, body)
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
    const by = byKey ? { publicKeys: [key.publicKey] } : { secrets: [secret] }
    expect(await verifyWebhook(Buffer.from(body), headers, by)).toEqual(JSON.parse(body))
    await expect(verifyWebhook(`${body} `, headers, by)).rejects.toMatchObject({ reason: 'no-matching-signature' })
  })
})
