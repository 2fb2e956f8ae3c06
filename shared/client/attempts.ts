import { isRetryable, pauseMs, type RetryLimits, retryAfterSeconds } from './retries.ts'

/** One attempt of a request, for logs and metrics. */
export interface Attempt {
  readonly method: string
  readonly url: string
  readonly webhookId: string
  /** From 1. */
  readonly attempt: number
  /** Milliseconds until the answer was here, or until there was none. */
  readonly tookMs: number
  /** HTTP status; null without an answer, then `error` says why. */
  readonly status: number | null
  readonly error: unknown
  /** Milliseconds until the next attempt; null when this was the last. */
  readonly nextInMs: number | null
}

/**
 * No answer came, however often it was tried. Whether the request was carried out is unknown: send it again under its
 * `webhookId`.
 */
export class NoAnswerError extends Error {
  readonly webhookId: string
  readonly attempts: number
  readonly retryable = true

  constructor(webhookId: string, attempts: number, cause: unknown) {
    super(`No answer in ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`, { cause })
    this.name = 'NoAnswerError'
    this.webhookId = webhookId
    this.attempts = attempts
  }
}

/** What is tried, and within which limits. */
export interface Attempts {
  readonly about: Pick<Attempt, 'method' | 'url' | 'webhookId'>
  /** The request of one attempt, signed; its signal ends it when it takes too long. What it throws ends all attempts. */
  prepare(signal: AbortSignal): Promise<Request>
  /** Sends it; throws when there is no answer. */
  send(request: Request): Promise<Response>
  readonly limits: RetryLimits
  readonly signal: AbortSignal | undefined
  onAttempt?(attempt: Attempt): void
}

/**
 * Sends until there is an answer that stands, or the limits are reached; then the last answer is returned.
 * @throws NoAnswerError when the last attempt had none
 * @throws the signal's reason, at once, when the caller gives up
 */
export async function inAttempts(attempts: Attempts): Promise<Response> {
  const { about, limits, signal, onAttempt } = attempts
  const startedMs = Date.now()
  const leftMs = () => limits.totalMsMax - (Date.now() - startedMs)
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted()
    const attemptedMs = Date.now()
    const { response, error } = await answered(attempts, Math.min(limits.attemptMsMax, leftMs()))
    signal?.throwIfAborted()
    const tookMs = Date.now() - attemptedMs
    const wanted = (await wantsRetry(response)) ? pauseMs(attempt, afterSeconds(response), limits) : null
    const nextInMs = wanted !== null && attempt < limits.attemptsMax && wanted < leftMs() ? wanted : null
    onAttempt?.({ ...about, attempt, tookMs, status: response?.status ?? null, error, nextInMs })
    if (nextInMs !== null) await pause(nextInMs, signal)
    else if (response) return response
    else throw new NoAnswerError(about.webhookId, attempt, error)
  }
}

interface Outcome {
  readonly response: Response | null
  readonly error: unknown
}

async function answered({ prepare, send, signal }: Attempts, ms: number): Promise<Outcome> {
  const timeout = AbortSignal.timeout(Math.max(0, Math.ceil(ms)))
  const request = await prepare(signal ? AbortSignal.any([signal, timeout]) : timeout)
  try {
    return { response: await send(request), error: null }
  } catch (error) {
    return { response: null, error }
  }
}

const afterSeconds = (response: Response | null) => (response ? retryAfterSeconds(response.headers) : null)

async function wantsRetry(response: Response | null): Promise<boolean> {
  if (response === null) return true
  return isRetryable(response.status, response.status === 409 ? await codeOf(response.clone()) : null)
}

const codeOf = async (response: Response): Promise<unknown> =>
  response.json().then(
    (problem) => (problem as { code?: unknown } | null)?.code,
    () => null,
  )

/** @throws the signal's reason when the caller gives up meanwhile */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', onAbort, { once: true })
    if (signal?.aborted) onAbort()
  })
}
