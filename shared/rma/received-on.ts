import { type CalendarDate, localDate } from '@after-sales/rules'
import type { Rma } from './rma.ts'

/** The day on which a request was received, in the consumer's country: what the rules judge it on (R-backdating). */
export const receivedOn = (rma: Pick<Rma, 'registeredAt' | 'country' | 'receivedOn'>): CalendarDate =>
  rma.receivedOn ?? localDate(new Date(rma.registeredAt), rma.country)
