import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** Headers of a signed partner request (Standard Webhooks), by the wall clock. */
export function signedHeaders(
  partner: { readonly id: string; readonly secret: string },
  body: string,
  id: string = randomUUID(),
): Record<string, string> {
  const now = new Date()
  return {
    'partner-id': partner.id,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(partner.secret).sign(id, now, body),
    ...(body === '' ? {} : { 'content-type': 'application/json' }),
  }
}
