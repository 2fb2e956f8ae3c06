import { eventTypes } from '../../../shared/contracts/answers/event.ts'
import { eventBody } from '../../../shared/contracts/event-body.ts'
import { readEvent } from '../../../shared/contracts/events/stored-event.ts'
import type { EventExample } from '../../../shared/contracts/openapi/examples.ts'
import { type PartnerEvent, partnerEventBody } from '../../../shared/contracts/partner-event.ts'
import stored from '../recorded/events-3.json' with { type: 'json' }

const at = '2026-11-20T10:00:00.000Z'
const ofPartners: readonly PartnerEvent[] = [
  { partnerId: 'retailer-one', sequence: 1, at, type: 'endpoint.test', data: {} },
  {
    partnerId: 'retailer-one',
    sequence: 2,
    at,
    type: 'endpoint.disabled',
    data: { reason: 'failing', failingSince: '2026-11-15T09:59:00.000Z' },
  },
]

/** An event of every type as partners see it, of those that were recorded of the current schema version. */
export function oneOfEach(): readonly EventExample[] {
  const all = [...stored.map((each) => eventBody(readEvent(each), 'order-4711')), ...ofPartners.map(partnerEventBody)]
  return eventTypes.flatMap((type) => all.find((each) => each.type === type) ?? [])
}
