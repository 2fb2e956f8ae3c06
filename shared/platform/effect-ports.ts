import type { EffectMessage } from '../contracts/messages.ts'
import type { RmaEvent, RmaNumber } from '../rma/index.ts'

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
