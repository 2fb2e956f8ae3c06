import { eventId, type RmaEvent } from '../rma/index.ts'

/** An event as partners see it, in the feed and in webhooks. No personal data. */
export function eventBody(event: RmaEvent, partnerReference: string | null) {
  const { rmaNumber, sequence, state, by, occurredAt } = event
  const happened = occurredAt === undefined ? {} : { occurredAt }
  return {
    id: eventId(event),
    type: event.type,
    timestamp: event.at,
    data: { rmaNumber, partnerReference, sequence, state, by, ...happened, ...event.data },
  }
}
