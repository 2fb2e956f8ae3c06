import { eventId, type Payment, type RmaEvent } from '../rma/index.ts'

/** An event as partners see it, in the feed and in webhooks. No personal data. */
export function eventBody(event: RmaEvent, partnerReference: string | null) {
  const { rmaNumber, sequence, state, by, occurredAt } = event
  const happened = occurredAt === undefined ? {} : { occurredAt }
  return {
    id: eventId(event),
    type: event.type,
    timestamp: event.at,
    data: { rmaNumber, partnerReference, sequence, state, by, ...happened, ...shownData(event) },
  }
}

/** What an event says, as partners see it: the provider's own ids of money are none of their business. */
export function shownData({ data }: Pick<RmaEvent, 'data'>) {
  const { providerId: _, ...said } = data as typeof data & { readonly providerId?: string }
  return 'payment' in said && said.payment ? { ...said, payment: shownPayment(said.payment) } : said
}

/** A payment without what came in for it piece by piece. */
export function shownPayment({ receipts: _, ...shown }: Payment) {
  return shown
}
