import { failingDaysMax } from '../../application/endpoint-health.ts'
import { jitterShareMax, retryAfterSecondsMax, retrySeconds } from '../../application/retry-schedule.ts'
import { requestsPerSecondDefault } from '../../contracts/partner-record.ts'
import { bodyBytesMax, feedDays, receiverTimeoutSeconds } from '../../contracts/promises.ts'
import { idempotencyKeptHours, rateWindowSeconds, signatureToleranceSeconds } from '../../contracts/request-limits.ts'

const units = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

/** Seconds in the largest unit that is not above them, e.g. `5 seconds`, `1 day`, `3.2 days`. */
export function spanOf(seconds: number): string {
  const [size, unit] = units.find(([each]) => seconds >= each) ?? units[3]
  const count = Math.round((seconds / size) * 10) / 10
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

const pauses = retrySeconds.webhook

function attempts(): string {
  let sinceFirst = 0
  const rows = ['| 1 | at once | |']
  for (const [index, pause] of pauses.entries()) {
    sinceFirst += pause
    rows.push(`| ${index + 2} | ${spanOf(pause)} | ${spanOf(sinceFirst)} |`)
  }
  return ['| attempt | after the one before | since the first |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What the guides print of the service's own numbers, by its name between double braces. */
export const figures: Readonly<Record<string, string>> = {
  requestsPerSecond: String(requestsPerSecondDefault),
  rateWindowSeconds: String(rateWindowSeconds),
  requestsPerWindow: String(requestsPerSecondDefault * rateWindowSeconds),
  freshnessSeconds: String(signatureToleranceSeconds),
  idempotencyHours: String(idempotencyKeptHours),
  feedDays: String(feedDays),
  bodyKilobytesMax: String(bodyBytesMax / 1024),
  receiverTimeoutSeconds: String(receiverTimeoutSeconds),
  failingDaysMax: String(failingDaysMax),
  attempts: attempts(),
  attemptsMax: String(pauses.length + 1),
  jitterPercentMax: String(jitterShareMax * 100),
  retryAfterMax: spanOf(retryAfterSecondsMax),
  attemptsSpan: spanOf(pauses.reduce((sum, pause) => sum + pause, 0)),
}
