import type { CalendarDate, Cost, Inspection, Route, ScreeningFindings, Service } from '@after-sales/rules'
import type { EventTexts } from './event-texts.ts'
import type { RmaNumber } from './number.ts'
import type {
  Actor,
  Admission,
  HoldReason,
  Inherited,
  Payment,
  Quote,
  Registration,
  RmaOutcome,
  RmaState,
} from './rma.ts'

/** Any of the fields, each perhaps absent. */
export type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** A judgement on an inspected device that takes the place of the inspection's: after new information, or by a person. */
export interface Judged {
  readonly covered: boolean
  readonly service: Service | null
  /** The way from here; null: as it was. */
  readonly route: Route | null
  readonly costs: readonly Cost[]
}

/** What a person at the vendor's service desk decides about an RMA. */
export const deskActions = ['approve', 'refuse', 'return-unrepaired', 'cancel', 'refund'] as const
export type DeskAction = (typeof deskActions)[number]

/** Answers to a second look (L-second-look). */
export const secondLookAnswers = ['admit', 'uphold'] as const
export type SecondLookAnswer = (typeof secondLookAnswers)[number]

/** Why an RMA was cancelled: by who registered it or the desk, or by a silence (R-no-show, R-information-silence). */
export const cancellationCauses = ['requested', 'no-show', 'information-silence'] as const
export type CancellationCause = (typeof cancellationCauses)[number]

/** What each event says, besides its envelope. No personal data and no free text: those live in the PERSON item. */
export interface EventData {
  'rma.registered': Admission & Maybe<Registration>
  'rma.pending_verification': Admission & Maybe<Registration>
  'rma.awaiting_information': Admission & Maybe<Registration> & { readonly missing: readonly string[] }
  'rma.on_hold': { readonly holdReason: HoldReason } & Maybe<Admission & Registration>
  'rma.refused': { readonly failed: readonly string[]; readonly clauses: readonly string[] } & Maybe<Admission>
  'rma.cancelled': { readonly cause: CancellationCause }
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
  'device.swapped': {
    readonly newSerial: string
    /** What the new unit inherits, and the last day of that warranty; null in events that did not say it yet (schema version 2). */
    readonly inherits: Inherited | null
    readonly warrantyEndsOn: CalendarDate | null
  }
  'device.shipped': { readonly carrier: string }
  'device.delivered': Record<never, never>
  'device.collected': Record<never, never>
  'quote.issued': Omit<Quote, 'status'>
  'quote.superseded': { readonly revision: number }
  'quote.accepted': { readonly revision: number; readonly totalCents: number; readonly payment: Payment | null }
  'quote.rejected': {
    readonly revision: number
    readonly rejectTotalCents: number
    /** The payment of the reject fee that is opened for a consumer (R-reject-payment). */
    readonly payment: Payment | null
  }
  'quote.expired': { readonly revision: number }
  'quote.withdrawn': { readonly revision: number }
  'payment.received': Money
  'payment.refunded': Money
  'payment.failed': { readonly paymentId: string; readonly status: 'failed' | 'expired' }
  'doa.accepted': ScreeningFindings & { readonly claim: CommercialClaim | null }
  'doa.rejected': ScreeningFindings
  'remorse.accepted': ScreeningFindings
  'remorse.rejected': ScreeningFindings
  'device.quarantined': Record<never, never>
  'information.received': {
    /** Dotted paths of what came, without its values. */
    readonly paths: readonly string[]
    readonly screenInches?: number | undefined
    readonly judged?: Judged | undefined
  } & Maybe<Admission>
  'repair.requested': { readonly service: Service; readonly route: Route | null }
  'second_look.requested': { readonly itemId: string }
  'desk.decided': {
    readonly action: DeskAction | SecondLookAnswer
    /** Rules whose automatic result the person set aside. */
    readonly overturns: readonly string[]
    /** The serial that the RMA is about from now on. */
    readonly serial?: string | undefined
    readonly judged?: Judged | undefined
    /** Whether the fee for a rejection is due; absent where none is in question. */
    readonly owesRejectFee?: boolean | undefined
    readonly payment?: Payment | undefined
    /** The RMA under which a closed one goes on. */
    readonly continuedAs?: RmaNumber | undefined
  } & Maybe<Admission>
}

/** What a retailer claims from its distributor with, once a DOA is accepted (P-3.3c, P-2-note1). */
export interface CommercialClaim {
  readonly serial: string
  readonly model: string
  readonly purchasedOn: CalendarDate | null
  readonly deliveredOn: CalendarDate | null
  readonly raisedOn: CalendarDate
  readonly policyVersion: string
  readonly clauses: readonly string[]
}

/** Money that came in, or went back. `providerId`: the provider's own id of it, where it has one. */
interface Money {
  readonly paymentId: string
  readonly amountCents: number
  readonly providerId?: string | undefined
}

export type EventType = keyof EventData

/** An event's type, the state it leaves the RMA in, and what it says: one shape per type. */
type Said = {
  [T in EventType]: { readonly type: T; readonly state: RmaState; readonly data: EventData[T] }
}[EventType]

/** An event before it has its place in the RMA's history, with the private text that belongs to it. */
export type NewEvent = Said & { readonly text?: EventTexts }

/**
 * An event in its place: `sequence` counts from 1 without gaps within the RMA. `at` is the instant at which we learnt of
 * it, `occurredAt` the one at which a report says that it happened; both in business time.
 */
export type RmaEvent = Said & {
  readonly rmaNumber: RmaNumber
  readonly sequence: number
  readonly at: string
  readonly occurredAt?: string | undefined
  readonly by: Actor
}

/** The stable id of an event: partners see it as the `webhook-id` of every delivery of it. */
export function eventId(event: { readonly rmaNumber: RmaNumber; readonly sequence: number }): string {
  return `evt_${event.rmaNumber}_${String(event.sequence).padStart(5, '0')}`
}
