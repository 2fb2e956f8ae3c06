import type { WebhookEvent } from './documented.ts'
import { isSignedByKey } from './ed25519.ts'
import { textOf } from './encoding.ts'
import { hmacOf } from './hmac.ts'
import { WebhookError } from './webhook-error.ts'
import type { WebhookKeys } from './webhook-keys.ts'

/** Headers as frameworks hand them over: of `fetch`, or of Node. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** By what a webhook may be signed; one match among them is enough, so that both sides can rotate. */
export interface VerifyOptions {
  /** Your signing secrets, `whsec_…`: the new one and, while you rotate, the old one. */
  readonly secrets?: readonly string[]
  /** The service's public keys: `whpk_…`, or `webhookKeys(baseUrl)`, which fetches and keeps them. */
  readonly publicKeys?: readonly string[] | WebhookKeys
  /** Seconds that the signature may be old, or ahead; 300 by default and at most. */
  readonly toleranceSeconds?: number
}

const toleranceSecondsMax = 300
/** How many signatures of a header are looked at. */
const signaturesMax = 20

/**
 * Verifies a webhook and returns its event. It may come again under the same `id`: treat what you have seen as done.
 * @param rawBody the bytes as received, before any parser; JSON written anew has another signature
 * @throws WebhookError saying why it is not accepted
 * @throws TypeError when no secret and no key is given, or one of them is malformed
 */
export async function verifyWebhook(
  rawBody: string | ArrayBuffer | Uint8Array,
  headers: WebhookHeaders,
  { secrets = [], publicKeys = [], toleranceSeconds = toleranceSecondsMax }: VerifyOptions,
): Promise<WebhookEvent> {
  if (!(toleranceSeconds <= toleranceSecondsMax)) throw new TypeError('toleranceSeconds is at most 300')
  if (secrets.length === 0 && 'length' in publicKeys && publicKeys.length === 0) {
    throw new TypeError('Give secrets or publicKeys to verify by')
  }
  const message = messageOf(rawBody, headers)
  const checkFresh = () => {
    if (Math.abs(Math.floor(Date.now() / 1000) - Number(message.timestamp)) > toleranceSeconds) {
      throw new WebhookError('stale', `webhook-timestamp is more than ${toleranceSeconds} seconds off`)
    }
  }
  checkFresh()
  if (!secrets.map(hmacOf).some((webhook) => isVerifiedBy(webhook, message))) {
    if (!(await isSignedByOneOf(publicKeys, message))) {
      // The library reads the clock once more, and what was fresh above may have grown stale since.
      checkFresh()
      throw new WebhookError('no-matching-signature', 'The webhook is signed by none of the secrets and keys')
    }
  }
  return eventOf(message.body)
}

interface Message {
  readonly id: string
  readonly timestamp: string
  readonly signature: string
  readonly body: string
}

function messageOf(rawBody: string | ArrayBuffer | Uint8Array, headers: WebhookHeaders): Message {
  const id = headerOf(headers, 'webhook-id')
  const timestamp = headerOf(headers, 'webhook-timestamp')
  const signature = headerOf(headers, 'webhook-signature').split(' ').slice(0, signaturesMax).join(' ')
  if (!id || !/^\d{1,12}$/.test(timestamp) || !signature) {
    throw new WebhookError('malformed', 'webhook-id, webhook-timestamp or webhook-signature is missing or malformed')
  }
  try {
    return { id, timestamp, signature, body: textOf(rawBody) }
  } catch (cause) {
    throw new WebhookError('malformed', 'The body is not UTF-8', { cause })
  }
}

function headerOf(headers: WebhookHeaders, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? ''
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  return typeof value === 'string' ? value : value.join(' ')
}

function isVerifiedBy(webhook: ReturnType<typeof hmacOf>, { id, timestamp, signature, body }: Message): boolean {
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  try {
    webhook.verify(body, headers, { jsonParse: false })
    return true
  } catch {
    return false
  }
}

async function isSignedByOneOf(
  publicKeys: NonNullable<VerifyOptions['publicKeys']>,
  { id, timestamp, signature, body }: Message,
): Promise<boolean> {
  const signatures = signature.split(' ').flatMap((each) => (each.startsWith('v1a,') ? [each.slice(4)] : []))
  if (signatures.length === 0) return false
  const isSigned = async (keys: readonly string[]) => {
    const each = keys.map((key) => isSignedByKey(key, signatures, [id, timestamp, body]))
    return (await Promise.all(each)).includes(true)
  }
  if ('length' in publicKeys) return isSigned(publicKeys)
  return (await isSigned(await publicKeys.current())) || isSigned(await publicKeys.renewed())
}

function eventOf(body: string): WebhookEvent {
  let event: unknown
  try {
    event = JSON.parse(body)
  } catch (cause) {
    throw new WebhookError('malformed', 'The body is not JSON', { cause })
  }
  if (typeof (event as { type?: unknown } | null)?.type !== 'string') {
    throw new WebhookError('malformed', 'The body is no event')
  }
  return event as WebhookEvent
}
