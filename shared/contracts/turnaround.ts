import { daysBetween } from '@after-sales/rules'
import * as z from 'zod/mini'
import { contradiction } from './contradiction.ts'
import { calendarDate } from './primitives.ts'

/** Days of one report, the first and the last included. */
const daysMax = 366

/** Query of `GET /v1/turnaround`: local days on which RMAs ended, both included. */
export const turnaroundQuery = z.strictObject({ from: calendarDate, to: calendarDate }).check(
  contradiction({
    path: 'to',
    code: 'before-the-first-day',
    reads: ['from', 'to'],
    applies: ({ from, to }) => to < from,
  }),
  contradiction({
    path: 'to',
    code: 'too-many-days',
    values: { max: daysMax },
    reads: ['from', 'to'],
    applies: ({ from, to }) => daysBetween(from, to) >= daysMax,
  }),
)
export type TurnaroundQuery = z.infer<typeof turnaroundQuery>
