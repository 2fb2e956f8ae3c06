import type { CalendarDate, Country } from '@after-sales/rules'
import type { Dossier, EventTexts, PersonalData, StoredDecision } from '../contracts/dossier.ts'
import type { Consumer } from '../contracts/intake.ts'
import type { EffectMessage } from '../contracts/messages.ts'
import type { PartnerRole } from '../contracts/partner.ts'
import type { IdempotencyKey, StoredAnswer } from '../contracts/stored-answer.ts'
import type { Rma, RmaEvent, RmaNumber, RmaState, Transition } from '../rma/index.ts'

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

/** An event as the outbox and the feed hold it. */
export interface StoredEvent {
  readonly event: RmaEvent
  readonly partnerReference: string | null
  readonly registrar: string
  readonly isMiCom: boolean
  /** Whether quotes and results go to the consumer rather than to a shop. */
  readonly toConsumer: boolean
}

export interface EventKey {
  readonly rmaNumber: RmaNumber
  readonly sequence: number
}

/** What publishing one event means: whose feeds it joins and what is to be delivered. */
export interface Publication {
  readonly stored: StoredEvent
  readonly feeds: readonly string[]
  /** Targets such as `MAIL` or `WEBHOOK#partner`. */
  readonly targets: readonly string[]
}

export interface Outbox {
  /** Those of the events that are not published yet, in order. */
  unpublished(keys: readonly EventKey[]): Promise<readonly StoredEvent[]>
  /** Keys of events that stand in the outbox, oldest first, for the sweep. */
  waiting(limit: number): Promise<readonly EventKey[]>
  /** Publishes all of them in one transaction, or none: false when another publisher was first. */
  publish(publications: readonly Publication[], now: Date): Promise<boolean>
}

export interface FeedPage {
  readonly events: readonly StoredEvent[]
  readonly next: number
}

export interface Feed {
  /** Events of a partner's feed after a position; null when the position lies before what is kept (90 days). */
  read(partnerId: string, after: number | null, limit: number, now: Date): Promise<FeedPage | null>
}

/** Deliveries of events to targets. */
export interface Deliveries {
  /**
   * Takes a delivery for one attempt: null when it is done, given up, or another worker holds it. `repeat` says that an
   * earlier attempt ended without its result noted: the crash window, in which an effect may come twice.
   */
  take(
    message: EffectMessage,
    now: Date,
  ): Promise<{ readonly stored: StoredEvent; readonly attempts: number; readonly repeat: boolean } | null>
  delivered(message: EffectMessage, at: Date): Promise<void>
  /** Puts the next attempt at an instant, or gives up (`null`). */
  failed(message: EffectMessage, nextAt: Date | null, partnerId?: string): Promise<void>
}

export interface DueWork {
  /** What is due: timers of RMAs and deliveries, oldest first. */
  due(now: Date, limit: number): Promise<readonly DueItem[]>
  /** Moves something due to a later instant; false when it is no longer there as read. */
  postpone(item: DueItem, to: Date): Promise<boolean>
  /** Removes a timer that has nothing left to do. */
  drop(timer: DueItem & { what: 'timer' }): Promise<void>
  /** Turns a timer into the delivery of an event to a target, due in two minutes; false when the timer is gone. */
  startDelivery(timer: DueItem & { what: 'timer' }, event: EventKey, target: string, now: Date): Promise<boolean>
}

export type DueItem = { readonly dueAt: string } & (
  | { readonly what: 'timer'; readonly rmaNumber: RmaNumber; readonly kind: string }
  | { readonly what: 'delivery'; readonly eventId: string; readonly target: string }
)

export interface EffectQueues {
  /** Sends each to the queue of its target. A lost send is found by the delivery's timer. */
  send(messages: readonly EffectMessage[]): Promise<void>
}

/** A mail ready to go. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for every attempt of the same mail. */
  readonly id: string
}

export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** Posts a signed event to a partner's address. */
export interface WebhookSender {
  /** True when the partner answered 2xx in time. */
  post(url: string, secrets: readonly string[], id: string, body: string): Promise<boolean>
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
