import { outboxEventId, outboxKeyOf } from '../../application/outbox-event.ts'
import type { OutboxKey } from '../../application/ports/outbox.ts'
import type { Target } from '../../rma/index.ts'
import { deliveryKey, dueIndexOf } from './keys.ts'

/** Seconds after which a delivery that was sent to its queue is looked at again: a lost send costs no more. */
const sendCheckSeconds = 120

/** A new delivery of an event to a target. */
export function deliveryItem(event: OutboxKey, target: Target, now: Date) {
  const of = outboxKeyOf(event)
  const key = deliveryKey(outboxEventId(of), target)
  return {
    ...key,
    status: 'due',
    attempts: 0,
    ...of,
    gsi3pk: dueIndexOf(key.pk),
    gsi3sk: new Date(now.getTime() + sendCheckSeconds * 1000).toISOString(),
  }
}

/** The event that a delivery's item is of. */
export const deliveredEventOf = (item: Record<string, unknown>): OutboxKey => {
  const sequence = Number(item.sequence)
  return item.rmaNumber === undefined
    ? { partnerId: String(item.partnerId), sequence }
    : { rmaNumber: String(item.rmaNumber), sequence }
}
