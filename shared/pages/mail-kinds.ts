import type { EventType } from '../rma/index.ts'

/** Events that bring the consumer a mail in every journey. */
const always: ReadonlySet<EventType> = new Set<EventType>(['rma.registered', 'rma.refused'])

/** Events that bring the consumer a mail when the service centre deals with the consumer and not with a shop. */
const direct: ReadonlySet<EventType> = new Set<EventType>([
  'transport.booked',
  'quote.issued',
  'quote.accepted',
  'quote.rejected',
  'quote.expired',
  'payment.received',
  'payment.failed',
  'doa.accepted',
  'doa.rejected',
  'remorse.accepted',
  'remorse.rejected',
  'device.shipped',
])

/** Whether an event brings the consumer a mail. @param toConsumer quotes and results go to the consumer, not to a shop */
export function mailFor(type: EventType, toConsumer: boolean): boolean {
  return always.has(type) || (toConsumer && direct.has(type))
}
