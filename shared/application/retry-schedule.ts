import type { Target } from '../rma/index.ts'

const week = [1, 5, 15, 60, 180, 360, 720, 1440, 1440, 1440, 1440, 1440, 1440]
const minuteMs = 60_000

/**
 * Minutes of business time until the next attempt after each failed one. After the last attempt the delivery is dead:
 * about three days for a partner's receiver, two for a mail, a week for XMS, which has to be told, and for a refund, which somebody waits for.
 */
export const retryMinutes: Readonly<Record<Target['kind'], readonly number[]>> = {
  webhook: [1, 5, 15, 60, 180, 360, 720, 1440, 1440],
  mail: [1, 5, 15, 60, 180, 360, 720, 1440],
  xms: week,
  refund: week,
}

/** When to try again after so many attempts, all of them failed; null when they were the last. */
export function nextAttemptAt(kind: Target['kind'], attempts: number, now: Date): Date | null {
  const minutes = retryMinutes[kind][attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * minuteMs)
}

/**
 * When something that waits is looked at again: after as long as it has waited, so that pauses double, at least a minute.
 * @param since when it began to wait
 * @param minutesMax of a pause
 */
export function nextLookAt(since: string, now: Date, minutesMax: number): Date {
  const waitedMinutes = (now.getTime() - Date.parse(since)) / minuteMs
  return new Date(now.getTime() + Math.min(minutesMax, Math.max(1, waitedMinutes)) * minuteMs)
}
