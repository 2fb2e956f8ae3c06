import type { EventKey } from '../../application/ports/outbox.ts'
import { eventId, type Target } from '../../rma/index.ts'
import { deliveryKey, dueIndexOf } from './keys.ts'

/** Seconds after which a delivery that was sent to its queue is looked at again: a lost send costs no more. */
const sendCheckSeconds = 120

/** A new delivery of an event to a target. */
export function deliveryItem({ rmaNumber, sequence }: EventKey, target: Target, now: Date) {
  const key = deliveryKey(eventId({ rmaNumber, sequence }), target)
  return {
    ...key,
    status: 'due',
    attempts: 0,
    rmaNumber,
    sequence,
    gsi3pk: dueIndexOf(key.pk),
    gsi3sk: new Date(now.getTime() + sendCheckSeconds * 1000).toISOString(),
  }
}
