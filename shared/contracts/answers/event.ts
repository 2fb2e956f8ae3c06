import * as z from 'zod/mini'
import type { EventType } from '../../rma/index.ts'
import { eventData } from '../events/event-data.ts'
import { actor } from '../events/words.ts'
import { type PartnerEventType, partnerEventData, partnerEventTypes } from '../partner-event.ts'
import { shownPayment } from './payment.ts'
import { instant, partnerReference, rmaNumber, state } from './words.ts'

/** Every type of event of an RMA, in the order of the table of events. */
export const eventTypes = Object.keys(eventData) as EventType[]

/** What an event says, as partners see it: `shownData` in `event-body.ts` makes it. */
function shownShape(type: EventType) {
  const { payment, providerId: _, ...said } = eventData[type].shape
  if (!payment) return said
  const isOptional = payment._zod.optin === 'optional'
  return { ...said, payment: isOptional ? z.optional(shownPayment) : z.nullable(shownPayment) }
}

/** An event of a type in the feed and in webhooks. */
export const eventAnswerOf = (type: EventType) =>
  z.strictObject({
    id: z.string().check(z.regex(/^evt_[A-Z0-9-]+_\d{5,}$/)),
    type: z.literal(type),
    timestamp: instant,
    data: z.strictObject({
      rmaNumber,
      partnerReference,
      sequence: z.int(),
      state,
      by: actor,
      occurredAt: z.optional(instant),
      ...shownShape(type),
    }),
  })

/** An event of a partner itself, of a type. */
export const partnerEventAnswerOf = (type: PartnerEventType) =>
  z.strictObject({
    id: z.string().check(z.regex(/^evt_[a-z0-9-]+_\d{5,}$/)),
    type: z.literal(type),
    timestamp: instant,
    data: z.strictObject({ partnerId: z.string(), sequence: z.int(), ...partnerEventData[type].shape }),
  })

/** Any event, told apart by its type. */
export const eventAnswer = z.discriminatedUnion(
  'type',
  one([...eventTypes.map(eventAnswerOf), ...partnerEventTypes.map(partnerEventAnswerOf)]),
)

/** Texts and links beside an event, for those who may read them. */
const texts = {
  note: z.optional(z.string()),
  reason: z.optional(z.string()),
  trackingUrl: z.optional(z.url()),
  labelUrl: z.optional(z.url()),
  slot: z.optional(z.string()),
  payUrl: z.optional(z.url()),
  lineDescriptions: z.optional(z.array(z.string())),
}

const timelineEntryOf = (type: EventType) =>
  z.strictObject({
    sequence: z.int(),
    at: instant,
    occurredAt: z.optional(instant),
    type: z.literal(type),
    by: actor,
    data: z.strictObject({ ...shownShape(type), ...texts }),
  })

/** An event in the timeline of its RMA. */
export const timelineEntry = z.discriminatedUnion('type', one(eventTypes.map(timelineEntryOf)))

/** A union has at least one member. */
function one<T>(all: readonly T[]): [T, ...T[]] {
  return all as [T, ...T[]]
}
