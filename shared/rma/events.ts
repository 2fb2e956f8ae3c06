import type { Cost, Inspection, Route, ScreeningFindings } from '@after-sales/rules'
import type { EventTexts } from './event-texts.ts'
import type { RmaNumber } from './number.ts'
import type { Actor, Admission, HoldReason, Payment, Quote, Registration, RmaOutcome, RmaState } from './rma.ts'

/** Any of the fields, each perhaps absent. */
export type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** What each event says, besides its envelope. No personal data and no free text: those live in the PERSON item. */
export interface EventData {
  'rma.registered': Admission & Maybe<Registration>
  'rma.pending_verification': Admission & Registration
  'rma.awaiting_information': Admission & Maybe<Registration> & { readonly missing: readonly string[] }
  'rma.on_hold': { readonly holdReason: HoldReason } & Maybe<Admission & Registration>
  'rma.refused': { readonly failed: readonly string[]; readonly clauses: readonly string[] } & Maybe<Admission>
  'rma.cancelled': Record<never, never>
  'rma.closed': { readonly outcome: RmaOutcome }
  'transport.booked': { readonly carrier: string }
  'remote_repair.attempted': { readonly fixed: boolean }
  'visit.scheduled': { readonly from: string; readonly to: string }
  'device.received': { readonly serial: string }
  'device.inspected': Inspection & {
    readonly covered: boolean
    readonly service: Admission['service']
    /** The way from here; null: as it was. */
    readonly route: Route | null
    /** Who pays from here; null in events that did not say it yet (schema version 1). */
    readonly costs: readonly Cost[] | null
  }
  'device.not_official': { readonly clauses: readonly string[] }
  'repair.completed': Record<never, never>
  'device.swapped': { readonly newSerial: string }
  'device.shipped': { readonly carrier: string }
  'device.delivered': Record<never, never>
  'device.collected': Record<never, never>
  'quote.issued': Omit<Quote, 'status'>
  'quote.superseded': { readonly revision: number }
  'quote.accepted': { readonly revision: number; readonly totalCents: number; readonly payment: Payment | null }
  'quote.rejected': { readonly revision: number; readonly rejectTotalCents: number }
  'quote.expired': { readonly revision: number }
  'payment.received': { readonly paymentId: string; readonly amountCents: number }
  'payment.failed': { readonly paymentId: string; readonly status: 'failed' | 'expired' }
  'doa.accepted': ScreeningFindings
  'doa.rejected': ScreeningFindings
  'remorse.accepted': ScreeningFindings
  'remorse.rejected': ScreeningFindings
  'device.quarantined': Record<never, never>
}

export type EventType = keyof EventData

/** An event's type, the state it leaves the RMA in, and what it says: one shape per type. */
type Said = {
  [T in EventType]: { readonly type: T; readonly state: RmaState; readonly data: EventData[T] }
}[EventType]

/** An event before it has its place in the RMA's history, with the private text that belongs to it. */
export type NewEvent = Said & { readonly text?: EventTexts }

/** An event in its place: `sequence` counts from 1 without gaps within the RMA, `at` is an instant in business time. */
export type RmaEvent = Said & {
  readonly rmaNumber: RmaNumber
  readonly sequence: number
  readonly at: string
  readonly occurredAt?: string
  readonly by: Actor
}

/** The stable id of an event: partners see it as the `webhook-id` of every delivery of it. */
export function eventId(event: { readonly rmaNumber: RmaNumber; readonly sequence: number }): string {
  return `evt_${event.rmaNumber}_${String(event.sequence).padStart(5, '0')}`
}
