import type { StoredEvent } from '../../application/ports/outbox.ts'
import { bookings } from '../../contracts/events/bookings.ts'
import { readEvent, writeEvent } from '../../contracts/events/stored-event.ts'

/** The one place where an EVENT item is read: the event by its schema, and what publishing it needs to know. */
export function storedEventOf(item: Record<string, unknown>): StoredEvent {
  const { event, partnerReference, registrar, isMiCom, toConsumer } = item as unknown as StoredEvent
  return { event: readEvent(event), partnerReference, registrar, isMiCom, toConsumer, ...bookings.parse(item) }
}

/** The one place where an EVENT item is written: its fields beside the keys, the event and what it adds by their schemas. */
export const storedEventFields = (stored: StoredEvent): Record<string, unknown> => ({
  ...stored,
  event: writeEvent(stored.event),
  ...bookings.parse(stored),
})
