import { type CalendarDate, type Country, localDate } from '@after-sales/rules'
import type { Turnaround } from './turnaround.ts'
import type { TurnaroundPhase } from './turnaround-stage.ts'

/** What one case adds to the turn-around of its country's fleet in a month (R-tat); all of it can be summed. */
export interface TurnaroundShare {
  readonly country: Country
  /** Local month in which it ended, `yyyy-mm`. */
  readonly month: string
  /** Local day on which it ended. */
  readonly day: CalendarDate
  readonly count: 1
  readonly late: 0 | 1
  readonly workingMinutes: number
  /** Working minutes of each phase. */
  readonly phases: Readonly<Record<TurnaroundPhase, number>>
}

/** The share of a case in the fleet mean; null while it has not ended with the device back, and when it never will. */
export function turnaroundShareOf(turnaround: Turnaround | null, country: Country): TurnaroundShare | null {
  if (!turnaround?.measured || turnaround.endedAt === null) return null
  const { endedAt, late, workingMinutes, phases } = turnaround
  const day = localDate(new Date(endedAt), country)
  return { country, month: day.slice(0, 7), day, count: 1, late: late ? 1 : 0, workingMinutes, phases }
}
