import type { CalendarDate, Country } from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import type { Rma } from './rma.ts'

/** What a measured RMA adds to the turn-around of its country, on the local day on which it ended. Minutes of working days. */
export interface TurnaroundShare {
  readonly country: Country
  /** `yyyy-mm`, local. */
  readonly month: string
  readonly day: CalendarDate
  readonly count: 1
  readonly late: 0 | 1
  readonly workingMinutes: number
  readonly phases: Readonly<Record<'wayIn' | 'inspection' | 'quote' | 'repair' | 'wayBack', number>>
}

/** What an event adds to the turn-around: the share of an RMA that ends with it and counts; null otherwise. */
export function turnaroundShareOf(_before: Rma | null, _after: Rma, _event: RmaEvent): TurnaroundShare | null {
  return null
}
