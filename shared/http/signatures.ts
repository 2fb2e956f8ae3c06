import { isUtf8 } from 'node:buffer'
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** Signatures that one request may carry: two schemes with two live keys each, and as many again. */
export const signaturesMax = 8
/** Characters of the whole header; eight of the longest signatures have fewer. */
const signatureHeaderMax = 1024
/** Seconds that a request may be old or ahead, by the wall clock (Standard Webhooks). */
export const toleranceSeconds = 300

/** What a partner signs: its id, its time (seconds since 1970, in digits) and the bytes of its body. */
export interface Signed {
  readonly id: string
  readonly timestamp: string
  readonly body: Buffer
}

/** What a partner's signatures are verified by: secrets (`whsec_…`, scheme v1), public keys (`whpk_…`, scheme v1a). */
export interface VerificationKeys {
  readonly secrets: readonly string[]
  readonly publicKeys: readonly string[]
}

/** The signatures of a header, apart; null for a header that no sender makes: none, too many, or far too long. */
export function signaturesOf(header: string): readonly string[] | null {
  if (header === '' || header.length > signatureHeaderMax) return null
  const signatures = header.split(' ')
  return signatures.length > signaturesMax ? null : signatures
}

/** Whether a timestamp is a plain number of seconds, at most 300 before or after now. @param nowMs the wall clock */
export function isFresh(timestamp: string, nowMs: number): boolean {
  if (!/^[1-9]\d{0,11}$/.test(timestamp)) return false
  return Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) <= toleranceSeconds
}

/**
 * Whether one of the signatures is by one of the keys. A body that is no UTF-8 is signed by nobody: as text, several
 * bodies would be the same.
 */
export function isSigned(signed: Signed, signatures: readonly string[], keys: VerificationKeys): boolean {
  if (!isUtf8(signed.body)) return false
  const ofSecrets = signatures.filter((each) => /^v1,[A-Za-z0-9+/]{43}=$/.test(each))
  const ofKeys = signatures.filter((each) => /^v1a,[A-Za-z0-9+/]{86}==$/.test(each))
  return (
    (ofSecrets.length > 0 && keys.secrets.some((secret) => isBySecret(signed, ofSecrets, secret))) ||
    (ofKeys.length > 0 && keys.publicKeys.some((key) => isByKey(signed, ofKeys, key)))
  )
}

function isBySecret({ id, timestamp, body }: Signed, signatures: readonly string[], secret: string): boolean {
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return true
  } catch {
    return false
  }
}

function isByKey({ id, timestamp, body }: Signed, signatures: readonly string[], publicKey: string): boolean {
  const key = ed25519Key(publicKey)
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body])
  return (
    key !== null &&
    signatures.some((each) => verify(null, content, key, Buffer.from(each.slice('v1a,'.length), 'base64')))
  )
}

/** The Ed25519 key of a `whpk_…`; null when it is none. */
export function ed25519Key(publicKey: string): KeyObject | null {
  const bytes = /^whpk_[A-Za-z0-9+/]{43}=$/.test(publicKey) ? Buffer.from(publicKey.slice(5), 'base64') : null
  if (bytes?.length !== 32) return null
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }, format: 'jwk' })
  } catch {
    return null
  }
}
