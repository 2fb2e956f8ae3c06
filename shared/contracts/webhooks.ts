import * as z from 'zod/mini'
import { eventTypesOfRmas } from '../rma/index.ts'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { instant } from './instants.ts'
import { partnerIdPattern } from './partner-record.ts'
import { publicLink } from './public-link.ts'
import { limit } from './query.ts'

const eventTypes = z.array(z.enum(eventTypesOfRmas)).check(z.minLength(1), z.maxLength(eventTypesOfRmas.length))

const endpointSchema = z.strictObject({
  /** Null: nothing is sent any more, and the feed is all there is. */
  url: z.nullable(publicLink),
  eventTypes: z.optional(eventTypes),
})
export type EndpointBody = z.infer<typeof endpointSchema>

/** Body of `PUT /v1/partner/endpoint`: where webhooks go from now on, and of which types, all of them by default. */
export const endpointBody: BodyContract<EndpointBody> = { schema: endpointSchema }

const rangeSchema = z.strictObject({ from: instant, to: instant }).check(
  contradiction({
    path: 'to',
    code: 'ends-before-it-begins',
    reads: ['from', 'to'],
    applies: ({ from, to }) => Date.parse(to) <= Date.parse(from),
  }),
)
export type RangeBody = z.infer<typeof rangeSchema>

/** Body of `POST /v1/deliveries/redeliver`: events of these instants, both included, are sent again. */
export const rangeBody: BodyContract<RangeBody> = { schema: rangeSchema }

/** How a delivery stands. `not-sent`: the event happened while there was no endpoint for it, and is in the feed alone. */
export const deliveryStatuses = ['pending', 'retrying', 'delivered', 'dead', 'not-sent'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

/** Query of `GET /v1/deliveries`. The desk may ask for another partner's. */
export const deliveriesQuery = z.strictObject({
  status: z.optional(z.enum(deliveryStatuses)),
  partnerId: z.optional(z.string().check(z.regex(partnerIdPattern, { error: 'not-a-reference' }))),
  cursor: z.optional(
    z.string().check(z.regex(/^(?:\d{1,12}|[0-9TZ:.-]{20,30}#evt_[A-Za-z0-9_-]{1,70})$/, { error: 'not-a-cursor' })),
  ),
  limit,
})
export type DeliveriesQuery = z.infer<typeof deliveriesQuery>
