import type {
  CalendarDate,
  Channel,
  Country,
  Facts,
  ProductLine,
  PurchaseChannel,
  Request,
  Route,
  Service,
} from '@after-sales/rules'
import type { RmaNumber } from './number.ts'

export const rmaStates = [
  'pending-verification',
  'awaiting-information',
  'remote-repair',
  'visit-planned',
  'registered',
  'in-transit',
  'received',
  'quoted',
  'awaiting-payment',
  'in-repair',
  'screening',
  'quarantined',
  'awaiting-collection',
  'returning',
  'on-hold',
  'closed',
  'cancelled',
] as const
export type RmaState = (typeof rmaStates)[number]

export const rmaOutcomes = [
  'lost',
  'repaired',
  'swapped',
  'fixed-remotely',
  'returned-unrepaired',
  'doa-accepted',
  'doa-rejected',
  'remorse-accepted',
  'remorse-rejected',
  'collected-by-retailer',
  'refused',
] as const
export type RmaOutcome = (typeof rmaOutcomes)[number]

/** Why a person has to decide before it goes on. */
export const holdReasons = [
  'review',
  'verification',
  'other-device',
  'not-official',
  'quote-expired',
  'payment-amount',
  'payment-silence',
  'lost',
  'uncollected',
] as const
export type HoldReason = (typeof holdReasons)[number]

/** Who did something, as the timeline says it. */
export const actors = [
  'retailer',
  'call-centre',
  'portal',
  'shop',
  'service-centre',
  'desk',
  'payments',
  'consumer',
  'system',
] as const
export type Actor = (typeof actors)[number]

export const quoteLineKinds = ['labour', 'parts', 'transport-inbound', 'transport-outbound', 'travel'] as const
export type QuoteLineKind = (typeof quoteLineKinds)[number]

export const quoteStatuses = ['open', 'accepted', 'rejected', 'expired', 'withdrawn'] as const

/** A quote as it stands; all amounts in euro cents, `vatRate` in percent, `expiresAt` an instant in business time. */
export interface Quote {
  readonly revision: number
  readonly status: (typeof quoteStatuses)[number]
  readonly lines: readonly { readonly kind: QuoteLineKind; readonly amountCents: number }[]
  readonly reject: { readonly transportCents: number; readonly handlingCents: number }
  readonly netCents: number
  readonly vatRate: number
  readonly vatCents: number
  readonly totalCents: number
  readonly rejectTotalCents: number
  readonly expiresAt: string
}

/** Money that came in for a payment; `providerId` is the provider's own id of it, where it has one. */
export interface Receipt {
  readonly amountCents: number
  readonly providerId?: string | undefined
  readonly refunded: boolean
}

export const paymentPurposes = ['quote', 'reject-fee'] as const
export const paymentStatuses = ['open', 'paid', 'failed', 'expired', 'refunded'] as const

/** What a consumer is asked to pay online, and what has come in for it. The provider may take several attempts. */
export interface Payment {
  readonly paymentId: string
  readonly purpose: (typeof paymentPurposes)[number]
  readonly status: (typeof paymentStatuses)[number]
  readonly amountCents: number
  readonly currency: 'EUR'
  readonly receipts: readonly Receipt[]
}

/** What a unit inherits from the one that it took the place of: start and proof of its warranty (R-swap-serial). */
export type Inherited = Pick<
  Facts['purchase'],
  'purchasedOn' | 'deliveredOn' | 'handover' | 'proofOfPurchase' | 'reportedByOrderSystem'
>

/** `not-served`: nothing is repaired nor quoted (T-3.2.3 out of warranty). */
export type InspectionVerdict = 'covered' | 'to-be-quoted' | 'not-served' | 'not-official'

/** What an RMA was registered with: everything about it that is neither personal nor free text. */
export interface Registration {
  readonly registrar: { readonly partnerId: string; readonly role: Actor }
  readonly request: Request
  readonly channel: Channel
  readonly country: Country
  readonly raisedOn: string
  readonly product: {
    readonly line: ProductLine
    readonly model: string
    readonly serial: string
    readonly screenInches?: number | undefined
  }
  readonly purchaseChannel: PurchaseChannel
  readonly orderId?: string | undefined
  /** Who sold it, where somebody else registers what a shop sends in. */
  readonly sellerId?: string | undefined
  /** Local day on which the request was received, when it waited before it was registered (R-remorse-parked). */
  readonly receivedOn?: CalendarDate | undefined
  /** Rules of the policy that a person has judged otherwise for this request: they decide nothing any more. */
  readonly setAside?: readonly string[] | undefined
}

/** What a decision means for the RMA. */
export interface Admission {
  readonly policyVersion: string
  readonly decisionVersion: number
  readonly service: Service | null
  readonly route: Route | null
}

/**
 * An RMA: the fold of its events, no personal data. Stored as the head item (a few hundred bytes, and about 50 for each line of the quote), `version` is the sequence
 * number of the last event.
 */
export interface Rma extends Registration, Admission {
  readonly rmaNumber: RmaNumber
  readonly partnerReference: string | null
  readonly version: number
  readonly state: RmaState
  readonly outcome: RmaOutcome | null
  readonly holdReason: HoldReason | null
  /** The state that the hold interrupted; null while it is not on hold, and when it began so. */
  readonly heldFrom: RmaState | null
  /** What the outcome will be once the device is back; null while that is open. */
  readonly expectedOutcome: RmaOutcome | null
  /** Whether it was ever registered: a request that waits for XMS, facts or a person is not, nor is a refused one. */
  readonly admitted: boolean
  /** Whether the remote repair attempt of a television was made (T-3.2.1-note). */
  readonly called: boolean
  /** Whether its transport was ever booked. */
  readonly isBooked: boolean
  /** The serial that the service centre received; null until then. A visit receives nothing. */
  readonly receivedSerial: string | null
  /** What the newest inspection means for the repair (null: a person has set it aside), and how many there have been. */
  readonly inspection: { readonly verdict: InspectionVerdict | null; readonly count: number } | null
  /** Whether it is repaired after a screening that rejected it. */
  readonly isRepairInstead: boolean
  /** The unit that took its place, and the last day of its warranty (R-swap-serial). */
  readonly swappedTo: { readonly serial: string; readonly warrantyEndsOn: CalendarDate | null } | null
  /** How often a visit was planned, moving it included. */
  readonly visits: number
  /** How often information came. */
  readonly informed: number
  readonly quote: Quote | null
  /** Net transport and handling of the first quote: what a rejection may cost at most (R-reject-fee). */
  readonly rejectFeeCentsMax: number | null
  /** Whether the fee for a rejection is due (R-reject-fee, R-quote-silence). */
  readonly owesRejectFee: boolean
  readonly payment: Payment | null
  /** Payments that are no longer wanted: what still comes in for one goes back. */
  readonly earlierPayments: readonly Payment[]
  /** When it was sent back; null until then. */
  readonly shippedAt: string | null
  /** The second look that a person has still to take, by its desk item (L-second-look), and how many were asked for. */
  readonly secondLook: string | null
  readonly secondLooks: number
  /** The RMA under which it went on after it had ended. */
  readonly continuedAs: RmaNumber | null
  readonly registeredAt: string
  readonly updatedAt: string
  /** Instant since which it is in its state, on hold: since which it is held for its reason. */
  readonly since: string
}
