import { type Attempt, inAttempts } from './attempts.ts'
import { textOf } from './encoding.ts'
import { defaultRetries, type RetryLimits } from './retries.ts'
import { type Credentials, signedHeaders, signerOf } from './signed-headers.ts'

/** `fetch` as the client calls it: the request, complete. */
export type SendRequest = (request: Request) => Promise<Response>

/** How requests are signed and sent. */
export type SendOptions = Credentials & {
  /** How requests are sent; `globalThis.fetch` by default. */
  readonly fetch?: SendRequest
  /** Limits that differ from the default ones; false: one attempt, no retry. */
  readonly retries?: Partial<RetryLimits> | false
  /** Told after every attempt. */
  readonly onAttempt?: (attempt: Attempt) => void
}

/**
 * `fetch` that signs: each attempt anew, all under one `webhook-id` (the request's own, or a random one), so that what is sent
 * twice is done once. It tries again when there is no answer, and after 429, 500, 502, 503, 504 and 409 `in-progress`.
 * The answer is returned whatever its status.
 * @throws TypeError when secret or key is malformed
 */
export function signedFetch(options: SendOptions): (request: Request) => Promise<Response> {
  const { fetch = globalThis.fetch, retries, onAttempt } = options
  const signer = signerOf(options)
  const limits = retries === false ? { ...defaultRetries, attemptsMax: 1 } : { ...defaultRetries, ...retries }

  return async (request) => {
    const bytes = await request.arrayBuffer()
    const body = textOf(bytes)
    const webhookId = request.headers.get('webhook-id') ?? crypto.randomUUID()
    if (!idPattern.test(webhookId)) throw new TypeError('A webhook-id is 1 to 64 letters, digits, _ and -')
    const { method, url, signal } = request
    const prepare = async (signal: AbortSignal) => {
      const headers = new Headers(request.headers)
      const signed = await signedHeaders(signer, body, { id: webhookId })
      for (const [name, value] of Object.entries(signed)) headers.set(name, value)
      const sent = bytes.byteLength > 0 ? { body: bytes } : {}
      return new Request(url, { method, headers, signal, redirect: 'manual', ...sent })
    }
    const send = async (signed: Request) => complete(await fetch(signed))
    const told = onAttempt ? { onAttempt } : {}
    return inAttempts({ about: { method, url, webhookId }, prepare, send, limits, signal, ...told })
  }
}

const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/** The answer with its whole body here, so that a connection that breaks half-way counts as no answer. */
async function complete(response: Response): Promise<Response> {
  const body = await response.arrayBuffer()
  const { status, statusText, headers } = response
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers })
}
