import { ed25519Signer } from './ed25519.ts'
import { hmacOf } from './hmac.ts'

/** Who signs: a partner, by one of its live secrets (`whsec_`) or by the Ed25519 key (`whsk_`) whose public half it registered. */
export type Credentials = { readonly partnerId: string } & (
  | { readonly secret: string; readonly privateKey?: never }
  | { readonly privateKey: string; readonly secret?: never }
)

/** Signs messages of one partner; to be made once, as an Ed25519 key is imported once. */
export interface Signer {
  readonly partnerId: string
  /** @returns the signature with its version, for seconds since 1970 */
  sign(id: string, timestamp: string, body: string): string | Promise<string>
}

/**
 * The signer of credentials.
 * @throws TypeError when the secret or key is malformed; the message does not repeat it
 */
export function signerOf({ partnerId, secret, privateKey }: Credentials): Signer {
  if (privateKey !== undefined) return { partnerId, sign: ed25519Signer(privateKey) }
  const webhook = hmacOf(secret)
  return {
    partnerId,
    sign: (id, timestamp, body) => webhook.sign(id, new Date(Number(timestamp) * 1000), body),
  }
}

/** What a signature is about, besides the body. */
export interface SignatureOptions {
  /** The idempotency key, `[A-Za-z0-9_-]{1,64}`; a random UUID by default. */
  readonly id?: string
  /** When it is signed, by the wall clock; now by default. The service accepts 300 seconds either way. */
  readonly at?: Date
}

/**
 * The four headers of a signed request (Standard Webhooks), over exactly the body that is sent; a GET signs the empty one.
 * For requests that are sent by other means than `createClient` or `signedFetch`.
 * @throws TypeError when the secret or key is malformed
 */
export async function signedHeaders(
  signer: Credentials | Signer,
  body: string,
  { id = crypto.randomUUID(), at = new Date() }: SignatureOptions = {},
): Promise<Record<string, string>> {
  const { partnerId, sign } = 'sign' in signer ? signer : signerOf(signer)
  const timestamp = String(Math.floor(at.getTime() / 1000))
  return {
    'partner-id': partnerId,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': await sign(id, timestamp, body),
  }
}
