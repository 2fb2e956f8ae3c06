import type { CalendarDate, Country } from '@after-sales/rules'
import type { Dossier, EventTexts, PersonalData, StoredDecision } from '../contracts/dossier.ts'
import type { Consumer } from '../contracts/intake.ts'
import type { PartnerRole } from '../contracts/partner.ts'
import type { IdempotencyKey, StoredAnswer } from '../contracts/stored-answer.ts'
import type { Rma, RmaNumber, RmaState, Transition } from '../rma/index.ts'

export type * from './effect-ports.ts'

/** Business time: what every date, deadline and timeline goes by. */
export interface Clock {
  now(): Date
}

/** Random identifiers. */
export interface Ids {
  rmaNumber(country: Country): RmaNumber
  /** `pay_` and 128 random bits. */
  paymentId(): string
}

/** XMS, the vendor's registry (P-1.1). */
export interface Xms {
  /** Whether a serial is an official Benelux product, asked with the country's account; null: XMS cannot answer (R-xms-down). */
  isOfficial(serial: string, country: Country): Promise<boolean | null>
  /** Tells XMS of an accepted DOA or remorse (P-3.2c); the key makes a repeat harmless. Throws when XMS did not take it. */
  report(update: XmsUpdate, key: string): Promise<void>
}

/** The DOA RMA update to XMS. */
export interface XmsUpdate {
  readonly rmaNumber: RmaNumber
  readonly serial: string
  readonly country: Country
  readonly request: 'doa' | 'remorse'
  readonly result: 'accepted'
  readonly decidedAt: string
}

/** A partner whose requests may be verified. */
export interface Partner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly enabled: boolean
  /** The live secrets, `whsec_…`, newest first; decrypted when first asked for. */
  secrets(): Promise<readonly string[]>
  readonly webhookUrl: string | null
}

export interface Partners {
  find(partnerId: string): Promise<Partner | null>
  /** The ids of every partner of a role. */
  ofRole(role: PartnerRole): Promise<readonly string[]>
}

/** What is kept about a serial, whoever asks. */
export interface SerialRecord {
  /** The open RMA that holds the serial. */
  readonly openRma: RmaNumber | null
  /** XMS's last answer for the country, when it is still fresh. */
  readonly official: boolean | null
  readonly reportedDelivery: {
    readonly orderId: string
    readonly deliveredOn: CalendarDate
    readonly purchasedOn?: CalendarDate
  } | null
}

/** One change of an RMA, stored whole or not at all. */
export interface Change {
  readonly transition: Transition
  readonly decision?: StoredDecision
  /** The personal data of a new RMA. */
  readonly person?: PersonalData
  /** Texts that belong to events of this transition, by sequence number. */
  readonly texts?: Readonly<Record<string, EventTexts>>
  /** A payment that this change opens, so that its result finds the RMA. */
  readonly payment?: { readonly paymentId: string; readonly rmaNumber: RmaNumber }
  /** XMS's answer that the decision rests on. */
  readonly official?: boolean | null
  /** The idempotency record that is stored with the change. */
  readonly answered?: Answered
}

/** `conflict`: somebody changed the RMA first. `serial-taken`: another RMA holds the serial. `answered`: the key has been used. */
export type CommitResult = 'stored' | 'conflict' | 'serial-taken' | 'answered'

export interface RmaStore {
  load(rmaNumber: RmaNumber): Promise<Dossier | null>
  commit(change: Change): Promise<CommitResult>
  serial(serial: string, country: Country, now: Date): Promise<SerialRecord>
}

/** What a consumer's link stands for: one revision of the quote of one RMA. */
export interface QuoteLink {
  readonly rmaNumber: RmaNumber
  readonly revision: number
}

export interface QuoteLinks {
  /** Makes a link: the token, which is stored only as its hash. */
  create(link: QuoteLink): Promise<string>
  find(token: string): Promise<QuoteLink | null>
}

/** The way from a payment to its RMA. */
export interface Payments {
  rmaOf(paymentId: string): Promise<RmaNumber | null>
}

export interface RmaPage {
  readonly rmas: readonly Rma[]
  readonly next: string | null
}

export interface RmaList {
  /** RMAs in order of their last change, of one registrar or in one state; `updatedSince` is inclusive. */
  list(query: {
    readonly registrar?: string
    readonly state?: RmaState
    readonly updatedSince?: string
    readonly cursor?: string
    readonly limit: number
  }): Promise<RmaPage>
}

export interface IdempotencyStore {
  find(key: IdempotencyKey): Promise<{ readonly fingerprint: string; readonly answer: StoredAnswer } | null>
  /** Keeps an answer that changed nothing. False when the key has been used meanwhile. */
  keep(key: IdempotencyKey, answer: StoredAnswer): Promise<boolean>
}

/** What an order's callback says, without the consumer. */
export interface OrderDelivery {
  readonly orderId: string
  readonly occurredAt: string
  readonly country: Country
  readonly purchasedOn?: CalendarDate
  readonly deliveredOn: CalendarDate
  readonly serials: readonly string[]
}

export interface Orders {
  /**
   * Stores a callback with its idempotency record, unless a newer one of the same order has been stored: then only the
   * record. `answered` when the key has been used, `conflict` when another callback of the order came between.
   */
  delivered(
    delivery: OrderDelivery,
    consumer: Consumer,
    answered: Answered,
  ): Promise<'stored' | 'conflict' | 'answered'>
  /** The same for a cancellation: what was reported of the order's deliveries counts no longer. */
  cancelled(
    order: { readonly orderId: string; readonly occurredAt: string },
    answered: Answered,
  ): Promise<'stored' | 'conflict' | 'answered'>
}

/** An idempotency record to be stored with a change. */
export interface Answered {
  readonly key: IdempotencyKey
  readonly answer: StoredAnswer
}
