import type { StoredEvent } from '../../application/ports/outbox.ts'

/** An event item without its keys. */
export function storedEventOf(item: StoredEvent): StoredEvent {
  const { event, partnerReference, registrar, isMiCom, toConsumer } = item
  return { event, partnerReference, registrar, isMiCom, toConsumer }
}
