import { localDate } from '@after-sales/rules'
import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { product } from './eligibility.ts'
import { aheadIssues, reportedInstant } from './instants.ts'
import { consumer } from './intake.ts'
import { calendarDate, reference } from './primitives.ts'
import { country } from './vocabulary.ts'

const linesMax = 20
const order = { orderId: reference(64), occurredAt: reportedInstant }
const { serial, model, line, screenInches } = product.shape

const delivered = z
  .strictObject({
    type: z.literal('order.delivered'),
    ...order,
    purchasedOn: z.optional(calendarDate),
    deliveredOn: calendarDate,
    country,
    lines: z.array(z.strictObject({ serial, model, line, screenInches })).check(z.minLength(1), z.maxLength(linesMax)),
    consumer,
  })
  .check(
    contradiction({
      path: 'deliveredOn',
      code: 'delivered-before-purchased',
      reads: ['purchasedOn', 'deliveredOn'],
      applies: ({ purchasedOn, deliveredOn }) => purchasedOn !== undefined && deliveredOn < purchasedOn,
    }),
  )

const schema = z.discriminatedUnion('type', [
  delivered,
  z.strictObject({ type: z.literal('order.cancelled'), ...order }),
])
export type OrderCallback = z.infer<typeof schema>

/** Body of `POST /v1/orders/callbacks`. `occurredAt` orders the callbacks of one order, whenever they arrive. */
export const orderCallback: BodyContract<OrderCallback> = {
  schema,
  against: (body, now) => {
    const ahead = aheadIssues('occurredAt', body.occurredAt, now)
    if (body.type !== 'order.delivered') return ahead
    const today = localDate(now, body.country ?? 'NL')
    const future = (['purchasedOn', 'deliveredOn'] as const).filter((field) => (body[field] ?? '') > today)
    return [...ahead, ...future.map((path) => ({ path, code: 'in-future' }) as const)]
  },
}
