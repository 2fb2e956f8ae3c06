import { retryMinutes } from '../../application/retry-schedule.ts'
import { requestsPerSecondDefault } from '../../contracts/partner-record.ts'
import {
  bodyBytesMax,
  failingDaysMax,
  feedDays,
  freshnessSeconds,
  idempotencyHours,
  receiverTimeoutSeconds,
} from '../../contracts/promises.ts'

const units = [
  [1440, 'day'],
  [60, 'hour'],
  [1, 'minute'],
] as const

/** Minutes in the largest unit that is not above them, e.g. `5 minutes`, `1.5 days`; whole seconds below a minute. */
export function spanOf(minutes: number): string {
  if (minutes < 1) return `${Math.round(minutes * 60)} seconds`
  const [size, unit] = units.find(([each]) => minutes >= each) ?? units[2]
  const count = Math.round((minutes / size) * 10) / 10
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

const pauses = retryMinutes.webhook

function attempts(): string {
  let sinceFirst = 0
  const rows = ['| 1 | at once | 0 |']
  for (const [index, pause] of pauses.entries()) {
    sinceFirst += pause
    rows.push(`| ${index + 2} | ${spanOf(pause)} | ${spanOf(sinceFirst)} |`)
  }
  return ['| attempt | after the one before | since the first |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What the guides print of the service's own numbers, by its name between double braces. */
export const figures: Readonly<Record<string, string>> = {
  requestsPerSecond: String(requestsPerSecondDefault),
  freshnessSeconds: String(freshnessSeconds),
  idempotencyHours: String(idempotencyHours),
  feedDays: String(feedDays),
  bodyKilobytesMax: String(bodyBytesMax / 1024),
  receiverTimeoutSeconds: String(receiverTimeoutSeconds),
  failingDaysMax: String(failingDaysMax),
  attempts: attempts(),
  attemptsMax: String(pauses.length + 1),
  attemptsSpan: spanOf(pauses.reduce((sum, pause) => sum + pause, 0)),
}
