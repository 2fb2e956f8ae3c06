/** Verifies a webhook by our Ed25519 signature: no secret of yours is needed. Node 22.18 or newer, no dependency. */
import { createPublicKey, verify } from 'node:crypto'

/**
 * Whether a webhook is genuine and fresh.
 * @param publicKeys the keys of `/.well-known/webhook-keys`, `whpk_…`
 * @param body the raw bytes as they arrived, before any JSON parser
 * @param now seconds since 1970
 */
export function isGenuine(
  publicKeys: readonly string[],
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  now: number = Date.now() / 1000,
): boolean {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > 300) return false
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body])
  return publicKeys.some((each) => {
    const x = Buffer.from(each.replace(/^whpk_/, ''), 'base64').toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return signatures
      .split(' ')
      .filter((signature) => signature.startsWith('v1a,'))
      .some((signature) => verify(null, signed, key, Buffer.from(signature.slice(4), 'base64')))
  })
}
