import { localDate } from '@after-sales/rules'
import * as z from 'zod'
import type { BodyContract, Issue } from './body.ts'
import { country } from './eligibility.ts'
import { consumer } from './intake.ts'
import { calendarDate, instant, reference, serial, text } from './primitives.ts'

const order = { orderId: reference(64), occurredAt: instant }

const schema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('order.delivered'),
      ...order,
      purchasedOn: calendarDate.optional(),
      deliveredOn: calendarDate,
      country,
      lines: z
        .array(
          z.strictObject({
            serial,
            model: text(80),
            line: z.enum(['phone', 'eco', 'scooter', 'tv']),
            screenInches: z.number().min(5).max(200).optional(),
          }),
        )
        .min(1)
        .max(20),
      consumer,
    }),
    z.strictObject({ type: z.literal('order.cancelled'), ...order }),
  ],
  { error: 'Must be a callback of a known type' },
)
export type OrderCallback = z.infer<typeof schema>

const dates = z.object({
  country: country.optional().catch(undefined),
  purchasedOn: calendarDate.optional().catch(undefined),
  deliveredOn: calendarDate.optional().catch(undefined),
})

function contradictions(json: unknown, now: Date): Issue[] {
  const said = dates.safeParse(json).data
  if (!said) return []
  const today = localDate(now, said.country ?? 'NL')
  const future = (['purchasedOn', 'deliveredOn'] as const)
    .filter((field) => (said[field] ?? '') > today)
    .map((path) => ({ path, message: 'Is in the future' }))
  const early = said.purchasedOn && said.deliveredOn && said.deliveredOn < said.purchasedOn
  return [...future, ...(early ? [{ path: 'deliveredOn', message: 'Delivered before it was purchased' }] : [])]
}

/** Body of `POST /v1/orders/callbacks`. `occurredAt` orders the callbacks of one order, whenever they arrive. */
export const orderCallback: BodyContract<OrderCallback> = { schema, contradictions }
