import type { AttemptNote } from './deliveries.ts'
import type { OutboxEvent, OutboxKey } from './outbox.ts'

/** A delivery of an event to a partner, as it stands. */
export interface LoggedDelivery {
  /** `retrying` once an attempt has failed. */
  readonly status: 'pending' | 'retrying' | 'delivered' | 'dead'
  /** Since it began, or was begun anew, oldest first. */
  readonly history: readonly AttemptNote[]
  readonly nextAttemptAt: string | null
  readonly deliveredAt: string | null
}

export interface LoggedEvent {
  readonly stored: OutboxEvent
  /** Null when there was no endpoint to send it to. */
  readonly delivery: LoggedDelivery | null
}

/** What became of the webhooks to a partner. */
export interface DeliveryLog {
  /** An event, whomever it concerns; null when there is none. */
  event(key: OutboxKey): Promise<OutboxEvent | null>
  /** The deliveries of events to a partner, in the order of the events. */
  of(partnerId: string, events: readonly OutboxEvent[]): Promise<readonly LoggedEvent[]>
  /** Deliveries in one of two lists, that of the newest attempt first. @param cursor a `next` of an earlier page */
  listed(
    partnerId: string,
    status: 'retrying' | 'dead',
    cursor: string | null,
    limit: number,
  ): Promise<{ readonly events: readonly LoggedEvent[]; readonly next: string | null }>
}
