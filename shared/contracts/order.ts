import { localDate } from '@after-sales/rules'
import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { condition, orderedUnit } from './eligibility.ts'
import { aheadIssues, reportedInstant } from './instants.ts'
import { consumer, livesElsewhere } from './intake.ts'
import type { Issue } from './issue.ts'
import { calendarDate, reference, serial } from './primitives.ts'
import { country } from './vocabulary.ts'

const linesMax = 20
const order = { orderId: reference(64), occurredAt: reportedInstant }

const delivered = z
  .strictObject({
    type: z.literal('order.delivered'),
    ...order,
    purchasedOn: z.optional(calendarDate),
    deliveredOn: calendarDate,
    country,
    lines: z.array(orderedUnit).check(z.minLength(1), z.maxLength(linesMax)),
    consumer,
  })
  .check(
    contradiction({
      path: 'deliveredOn',
      code: 'delivered-before-purchased',
      reads: ['purchasedOn', 'deliveredOn'],
      applies: ({ purchasedOn, deliveredOn }) => purchasedOn !== undefined && deliveredOn < purchasedOn,
    }),
    livesElsewhere,
  )

const cancelled = z.strictObject({ type: z.literal('order.cancelled'), ...order })

const remorse = z.strictObject({
  type: z.literal('remorse.requested'),
  ...order,
  serial,
  raisedOn: calendarDate,
  condition,
})

const schema = z.discriminatedUnion('type', [delivered, cancelled, remorse])
export type OrderCallback = z.infer<typeof schema>
/** What an order has come to, as the order system reports it. */
export type OrderReport = z.infer<typeof delivered> | z.infer<typeof cancelled>
/** A consumer who sends a purchase back without a fault, as the order system asks for them (R-online-withdrawal). */
export type RemorseRequest = z.infer<typeof remorse>

/**
 * Body of `POST /v1/orders/callbacks`. `occurredAt` orders the reports on one order, whenever they arrive; a remorse is
 * judged on the day on which it was raised.
 */
export const orderCallback: BodyContract<OrderCallback> = {
  schema,
  against: (body, now) => {
    const inFuture = (path: string, date: string | undefined, of: Parameters<typeof localDate>[1]): Issue[] =>
      date !== undefined && date > localDate(now, of) ? [{ path, code: 'in-future' }] : []
    const ahead = aheadIssues('occurredAt', body.occurredAt, now)
    switch (body.type) {
      case 'order.delivered':
        return [
          ...ahead,
          ...inFuture('purchasedOn', body.purchasedOn, body.country ?? 'NL'),
          ...inFuture('deliveredOn', body.deliveredOn, body.country ?? 'NL'),
        ]
      case 'remorse.requested':
        // Whose order may not be known yet: the three countries share one time of day.
        return [...ahead, ...inFuture('raisedOn', body.raisedOn, 'NL')]
      default:
        return ahead
    }
  },
}
