import * as z from 'zod/mini'
import { eventTypesOfRmas } from '../../rma/index.ts'
import { partnerRoles } from '../partner.ts'
import { disabledReasons } from '../partner-event.ts'
import { deliveryStatuses } from '../webhooks.ts'
import { listOf } from './answer.ts'
import { eventTypes } from './event.ts'
import { instant } from './words.ts'

/** A partner as it sees itself. Of its secrets only how many are live. */
export const partnerAnswer = z.strictObject({
  partnerId: z.string(),
  role: z.enum(partnerRoles),
  requestsPerSecond: z.int(),
  liveSecrets: z.int(),
  publicKeys: z.array(z.string()),
  endpoint: z.nullable(
    z.strictObject({
      url: z.url(),
      eventTypes: z.nullable(z.array(z.enum(eventTypesOfRmas))),
      failingSince: z.nullable(instant),
      disabled: z.nullable(z.strictObject({ at: instant, reason: z.enum(disabledReasons) })),
    }),
  ),
})

export const testAnswer = z.strictObject({ eventId: z.string() })
export const redeliveryAnswer = z.strictObject({ eventId: z.string(), partnerIds: z.array(z.string()) })
export const rangeAnswer = z.strictObject({ from: instant, to: instant, started: z.literal(true) })

const attempt = z.strictObject({
  at: instant,
  statusCode: z.nullable(z.int()),
  cause: z.nullable(z.string()),
  response: z.nullable(z.string()),
})

export const deliveriesAnswer = listOf(
  'deliveries',
  z.strictObject({
    eventId: z.string(),
    type: z.enum(eventTypes),
    timestamp: instant,
    status: z.enum(deliveryStatuses),
    attempts: z.array(attempt),
    lastStatusCode: z.nullable(z.int()),
    nextAttemptAt: z.nullable(instant),
    deliveredAt: z.nullable(instant),
  }),
)

/** The key set by which `v1a` signatures are verified. */
export const webhookKeysAnswer = z.strictObject({
  keys: z.array(z.strictObject({ id: z.string(), key: z.string(), status: z.enum(['current', 'previous']) })),
})
