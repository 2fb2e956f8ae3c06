import type { StoredEvent } from '../../application/ports/outbox.ts'

/** The one place where an EVENT item is read: the event, and what publishing it needs to know. */
export function storedEventOf(item: Record<string, unknown>): StoredEvent {
  const { event, partnerReference, registrar, isMiCom, toConsumer } = item as unknown as StoredEvent
  return { event, partnerReference, registrar, isMiCom, toConsumer }
}

/** The one place where an EVENT item is written: its fields beside the keys. */
export const storedEventFields = (stored: StoredEvent): Record<string, unknown> => ({ ...stored })
