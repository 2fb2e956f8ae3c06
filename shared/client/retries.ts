/** How often and how long a request is tried. */
export interface RetryLimits {
  /** Attempts in all, the first included. */
  readonly attemptsMax: number
  /** Milliseconds from the first attempt on, pauses included; a longer `retry-after` ends the attempts. */
  readonly totalMsMax: number
  /** Milliseconds that one attempt may take; the gateway itself gives up after 29 seconds. */
  readonly attemptMsMax: number
  /** Milliseconds that the first pause takes at most; each next one twice as long. */
  readonly firstPauseMs: number
  /** Milliseconds that no pause by chance exceeds. */
  readonly pauseMsMax: number
}

/** Six attempts within a minute. */
export const defaultRetries: RetryLimits = {
  attemptsMax: 6,
  totalMsMax: 60_000,
  attemptMsMax: 30_000,
  firstPauseMs: 500,
  pauseMsMax: 10_000,
}

const retryableStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504])

/** Whether the same request, under the same `webhook-id`, can be answered otherwise later. */
export const isRetryable = (status: number, code: unknown): boolean =>
  retryableStatuses.has(status) || (status === 409 && code === 'in-progress')

/** Seconds that `retry-after` asks to wait, from its number or its HTTP date; null when it says nothing. */
export function retryAfterSeconds(headers: Headers, nowMs: number = Date.now()): number | null {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value)
  // `Date.parse` takes nearly anything for a date.
  const at = value.endsWith(' GMT') ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - nowMs) / 1000))
}

/**
 * Milliseconds until the next attempt: exponential with full jitter, and not before `retry-after`.
 * @param attempt the one that failed, from 1
 * @param chance from 0 to below 1
 */
export function pauseMs(
  attempt: number,
  afterSeconds: number | null,
  { firstPauseMs, pauseMsMax }: RetryLimits,
  chance: number = Math.random(),
): number {
  const byChance = chance * Math.min(pauseMsMax, firstPauseMs * 2 ** (attempt - 1))
  return afterSeconds === null ? byChance : afterSeconds * 1000 + chance * firstPauseMs
}
