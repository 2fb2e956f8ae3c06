import { WebhookError } from './webhook-error.ts'

/** The service's public keys, as `verifyWebhook` asks for them. */
export interface WebhookKeys {
  /** The keys as last fetched, `whpk_…`. */
  current(): Promise<readonly string[]>
  /** The keys fetched anew, at most once a minute: a webhook was signed by none of those known. */
  renewed(): Promise<readonly string[]>
}

/** Where keys come from, and how long they are believed. */
export interface WebhookKeysOptions {
  readonly fetch?: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>
  /** Seconds after which keys are fetched again; an hour by default. */
  readonly maxAgeSeconds?: number
}

const pauseMs = 60_000
const timeoutMs = 10_000

/**
 * The keys that the service publishes at `/.well-known/webhook-keys`, fetched when first needed and kept. While they cannot
 * be fetched, those known go on counting.
 * @throws WebhookError `keys-unavailable`, from both functions, when none were ever fetched
 */
export function webhookKeys(baseUrl: string, options: WebhookKeysOptions = {}): WebhookKeys {
  const { fetch = globalThis.fetch, maxAgeSeconds = 3600 } = options
  const url = `${baseUrl.replace(/\/+$/, '')}/.well-known/webhook-keys`
  let known: readonly string[] | null = null
  let askedAtMs = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  const ask = async () => {
    askedAtMs = Date.now()
    known = await published(await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }))
  }
  const keysOlderThan = async (ageMs: number): Promise<readonly string[]> => {
    if (asking || known === null || Date.now() - askedAtMs >= ageMs) {
      asking ??= ask().finally(() => {
        asking = null
      })
      await asking.catch((cause) => {
        if (known === null)
          throw new WebhookError('keys-unavailable', `No keys could be fetched from ${url}`, { cause })
      })
    }
    return known ?? []
  }
  return {
    current: () => keysOlderThan(maxAgeSeconds * 1000),
    renewed: () => keysOlderThan(pauseMs),
  }
}

async function published(response: Response): Promise<readonly string[]> {
  if (!response.ok) throw new Error(`The answer was ${response.status}`)
  const { keys } = (await response.json()) as { readonly keys: readonly { readonly key: string }[] }
  return keys.map(({ key }) => key).filter((key) => key.startsWith('whpk_'))
}
