import type { PartnerEvent, PartnerEventKey } from '../../contracts/partner-event.ts'
import type { LedgerEntry, RmaEvent, RmaNumber, Target, TurnaroundShare } from '../../rma/index.ts'

/** An RMA's event as the outbox and the feed hold it. */
export interface StoredEvent {
  readonly event: RmaEvent
  readonly partnerReference: string | null
  readonly registrar: string
  readonly isMiCom: boolean
  /** Whether quotes and results go to the consumer rather than to a shop. */
  readonly toConsumer: boolean
  /** What it adds to the ledger, booked with its publication. */
  readonly ledger: readonly LedgerEntry[]
  /** What it adds to the turn-around, when an RMA that counts ends with it. */
  readonly turnaround: TurnaroundShare | null
}

/** The most events that are published at once. */
export const publicationEventsMax = 20

export interface EventKey {
  readonly rmaNumber: RmaNumber
  readonly sequence: number
}

/** An event that belongs to a partner, as the outbox and the feed hold it. */
export interface StoredPartnerEvent {
  readonly event: PartnerEvent
}

/** Whatever the outbox publishes. */
export type OutboxEvent = StoredEvent | StoredPartnerEvent
export type OutboxKey = EventKey | PartnerEventKey

/** What publishing one event means: whose feeds it joins and what is to be delivered. */
export interface Publication {
  readonly stored: OutboxEvent
  readonly feeds: readonly string[]
  readonly targets: readonly Target[]
}

export interface Outbox {
  /** Those of the events that are not published yet, in order. */
  unpublished(keys: readonly OutboxKey[]): Promise<readonly OutboxEvent[]>
  /** Keys of everything that stands in the outbox, page by page, the oldest of a page first, for the sweep. */
  waiting(): AsyncIterable<readonly OutboxKey[]>
  /** Publishes all of them in one transaction, or none: false when another publisher was first. */
  publish(publications: readonly Publication[], now: Date): Promise<boolean>
}
