import type { StoredEvent } from '../../ports.ts'

/** An event item without its keys. */
export function storedEventOf(item: StoredEvent): StoredEvent {
  const { event, partnerReference, registrar, isMiCom, toConsumer } = item
  return { event, partnerReference, registrar, isMiCom, toConsumer }
}
