import { Webhook } from 'standardwebhooks'
import type { SigningKey } from './webhook-keys.ts'

/** All that is live of either side: while one rotates, receivers verify by the old as well as by the new. */
export interface Signers {
  /** The partner's, `whsec_…`. */
  readonly secrets: readonly string[]
  /** The service's own. */
  readonly keys: readonly SigningKey[]
}

/**
 * The headers that sign a message by Standard Webhooks: `v1` (HMAC-SHA256) by each secret, `v1a` (Ed25519) by each key.
 * @param at by the wall clock
 */
export function signatureHeaders(id: string, body: string, at: Date, { secrets, keys }: Signers) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const content = `${id}.${timestamp}.${body}`
  const signatures = [
    ...secrets.map((secret) => new Webhook(secret).sign(id, at, body)),
    ...keys.map((key) => `v1a,${key.sign(content)}`),
  ]
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
