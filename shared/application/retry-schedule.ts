import type { Target } from '../rma/index.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** The schedule of Standard Webhooks: with its first attempt at once, ten in about three days. */
const standardWebhooks = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]
const week = [1, 5, 15, 60, 180, 360, 720, 1440, 1440, 1440, 1440, 1440, 1440].map((minutes) => minutes * minute)

/**
 * Seconds of business time until the next attempt after each failed one. After the last attempt the delivery is dead:
 * about three days for a partner's receiver, two for a mail, a week for XMS, which has to be told, and for a refund, which somebody waits for.
 */
export const retrySeconds: Readonly<Record<Target['kind'], readonly number[]>> = {
  webhook: standardWebhooks,
  mail: [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * minute),
  xms: [...standardWebhooks, day, day, day, day],
  refund: week,
}

/** The share by which a pause is longer at most, so that what failed together does not come again together. */
export const jitterShareMax = 0.1

/** The longest pause that a party can ask for by `retry-after`, in seconds. */
export const retryAfterSecondsMax = day

/** What decides about a pause beside the schedule. */
export interface PauseOptions {
  /** From 0 to 1: how much of the jitter is added. */
  readonly chance: number
  /** For how long the party asked to be left alone. */
  readonly retryAfterMs?: number | undefined
}

/** When to try again after so many attempts, all of them failed; null when they were the last. */
export function nextAttemptAt(
  kind: Target['kind'],
  attempts: number,
  now: Date,
  { chance, retryAfterMs = 0 }: PauseOptions,
): Date | null {
  const seconds = retrySeconds[kind][attempts - 1]
  if (seconds === undefined) return null
  const pauseMs = seconds * 1000 * (1 + jitterShareMax * chance)
  return new Date(now.getTime() + Math.max(pauseMs, Math.min(retryAfterMs, retryAfterSecondsMax * 1000)))
}

/**
 * When something that waits is looked at again: after as long as it has waited, so that pauses double, at least a minute.
 * @param since when it began to wait
 * @param minutesMax of a pause
 */
export function nextLookAt(since: string, now: Date, minutesMax: number): Date {
  const waitedMinutes = (now.getTime() - Date.parse(since)) / 60_000
  return new Date(now.getTime() + Math.min(minutesMax, Math.max(1, waitedMinutes)) * 60_000)
}
