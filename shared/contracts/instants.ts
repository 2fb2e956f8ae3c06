import * as z from 'zod/mini'
import type { Issue } from './issue.ts'
import { unlessMissing } from './zod-issues.ts'

const hourMs = 3_600_000
/** Hours by which a reporter's clock or time zone may be ahead of business time. */
const aheadHoursMax = 24
/** Before this nothing that is reported can have happened. */
const reportedSince = '2015-01-01'
/** Days ahead within which a visit is planned, and hours that it takes at most. */
const visitDaysMax = 60
const visitHoursMax = 12

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime({ error: unlessMissing('not-an-instant') })

/** An instant that somebody reports: not before 2015, and by `aheadIssues` at most one day ahead of business time. */
export const reportedInstant = instant.check(
  z.refine((value) => Date.parse(value) >= Date.parse(reportedSince), {
    error: 'too-long-ago',
    params: { since: reportedSince },
  }),
)

/** Whether an instant lies further ahead of business time than any reporter's clock may be. */
export const isAhead = (reported: string, now: Date): boolean =>
  Date.parse(reported) > now.getTime() + aheadHoursMax * hourMs

/** What is wrong with a reported instant by business time. */
export const aheadIssues = (path: string, reported: string | undefined, now: Date): Issue[] =>
  reported !== undefined && isAhead(reported, now) ? [{ path, code: 'in-future' }] : []

interface Visit {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Whether a visit ends before it begins, or takes longer than anybody stays. */
export const isBackwards = ({ from = '', to = '' }: Visit) => Date.parse(to) <= Date.parse(from)
export const visitTakesTooLong = {
  values: { hours: visitHoursMax },
  applies: ({ from = '', to = '' }: Visit) => Date.parse(to) - Date.parse(from) > visitHoursMax * hourMs,
}

/** What is wrong with a planned visit by business time: it is over, or begins more than 60 days ahead. */
export function visitIssues({ from, to }: Visit, now: Date): Issue[] {
  const latest = now.getTime() + visitDaysMax * 24 * hourMs
  return [
    ...(from !== undefined && Date.parse(from) > latest
      ? [{ path: 'from', code: 'too-far-ahead', values: { days: visitDaysMax } } as const]
      : []),
    ...(to !== undefined && Date.parse(to) <= now.getTime() ? [{ path: 'to', code: 'over-already' } as const] : []),
  ]
}
