import { createHash, createPrivateKey, hkdfSync, sign } from 'node:crypto'
import type { WebhookKey, WebhookKeys } from '../application/ports/webhook-keys.ts'
import type { RotatedSecret } from './secrets.ts'

export interface SigningKey extends WebhookKey {
  /** A `v1a` signature of a content, base64. */
  sign(content: string): string
}

export interface SigningKeys extends WebhookKeys {
  list(): Promise<readonly SigningKey[]>
}

/** The service's own keys: one Ed25519 key of each live text of a secret. Throws when the secret cannot be read. */
export const webhookKeys = (secret: RotatedSecret): SigningKeys => ({
  async list() {
    const { current, previous } = await secret.texts()
    return [keyOf(current, 'current'), ...(previous === null ? [] : [keyOf(previous, 'previous')])]
  },
})

/** The ASN.1 head of an Ed25519 private key of 32 bytes in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')
const seedUse = 'after-sales webhook signatures, v1a'

function keyOf(text: string, status: WebhookKey['status']): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', text, '', seedUse, 32))
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
  const bytes = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
  return {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    key: `whpk_${bytes.toString('base64')}`,
    status,
    sign: (content) => sign(null, Buffer.from(content), key).toString('base64'),
  }
}
