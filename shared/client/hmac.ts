import { Webhook } from 'standardwebhooks'

/**
 * HMAC-SHA256 by a `whsec_` secret, by `standardwebhooks`.
 * @throws TypeError when the secret is malformed; the message does not repeat it
 */
export function hmacOf(secret: string): Webhook {
  try {
    return new Webhook(secret)
  } catch {
    throw new TypeError('A signing secret is whsec_ and base64')
  }
}
