import type { OutboxEvent, StoredEvent } from '../../application/ports/outbox.ts'
import { bookings } from '../../contracts/events/bookings.ts'
import { readEvent, writeEvent } from '../../contracts/events/stored-event.ts'
import { type PartnerEvent, partnerEventOf } from '../../contracts/partner-event.ts'
import type { RmaEvent } from '../../rma/index.ts'
import { eventKey, outboxEntry } from './keys.ts'

/** The one place where an EVENT item is read: the event by its schema, and what publishing it needs to know. */
export function storedEventOf(item: Record<string, unknown>): OutboxEvent {
  const { event, partnerReference, registrar, isMiCom, toConsumer } = item as unknown as StoredEvent
  if ('partnerId' in event) return { event: partnerEventOf(event) }
  return { event: readEvent(event), partnerReference, registrar, isMiCom, toConsumer, ...bookings.parse(item) }
}

/** The event of an RMA's EVENT item, without what publishing it needs to know. */
export const rmaEventOfItem = ({ event }: Record<string, unknown>): RmaEvent => readEvent(event)

/** The one place where an EVENT item is written: its fields beside the keys, the event and what it adds by their schemas. */
export const storedEventFields = (stored: StoredEvent): Record<string, unknown> => ({
  ...stored,
  event: writeEvent(stored.event),
  ...bookings.parse(stored),
})

/** A partner's event as it goes into the outbox. */
export const partnerEventItem = (event: PartnerEvent) => ({
  ...eventKey(event),
  event: partnerEventOf(event),
  ...outboxEntry(event),
})
