import type { CalendarDate } from '@after-sales/rules'
import type { TurnaroundShare } from '../../rma/index.ts'

/** What the RMAs that count and ended on one local day in one country come to: minutes of working days. */
export interface TurnaroundDay extends Pick<TurnaroundShare, 'country' | 'day' | 'workingMinutes' | 'phases'> {
  readonly count: number
  readonly late: number
}

export interface TurnaroundReport {
  /** The days from one to another, both included, on which an RMA ended: by day, then by country. */
  between(from: CalendarDate, to: CalendarDate): Promise<readonly TurnaroundDay[]>
}
