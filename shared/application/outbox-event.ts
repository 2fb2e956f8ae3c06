import { eventBody } from '../contracts/event-body.ts'
import { partnerEventBody, partnerEventId } from '../contracts/partner-event.ts'
import { eventId } from '../rma/index.ts'
import type { EventKey, OutboxEvent, OutboxKey, StoredEvent } from './ports/outbox.ts'

export const isOfRma = (stored: OutboxEvent): stored is StoredEvent => 'rmaNumber' in stored.event

/** Those of RMAs: only they add to the books, and bring mails, updates and refunds. */
export const ofRmas = (events: readonly OutboxEvent[]): readonly StoredEvent[] => events.filter(isOfRma)

/** The key alone of what has one. */
export const outboxKeyOf = (event: OutboxKey): OutboxKey =>
  'rmaNumber' in event
    ? { rmaNumber: event.rmaNumber, sequence: event.sequence }
    : { partnerId: event.partnerId, sequence: event.sequence }

/** What an event belongs to: an RMA's number or a partner's id. */
export const ownerOf = (key: OutboxKey): string => ('rmaNumber' in key ? key.rmaNumber : key.partnerId)

/** The stable id of an event, whatever it belongs to. */
export const outboxEventId = (key: OutboxKey): string => ('rmaNumber' in key ? eventId(key) : partnerEventId(key))

/** The RMA's event that an effect other than a webhook is of. Throws for one that belongs to no RMA. */
export function rmaEventOf(key: OutboxKey): EventKey {
  if ('rmaNumber' in key) return key
  throw new Error('An effect of an event that belongs to no RMA')
}

/** An event as partners see it, in the feed and in webhooks. */
export const shownEvent = (stored: OutboxEvent) =>
  isOfRma(stored) ? eventBody(stored.event, stored.partnerReference) : partnerEventBody(stored.event)
