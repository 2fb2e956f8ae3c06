import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { Orders } from '../../shared/application/ports/orders.ts'
import type { OrderCallback } from '../../shared/contracts/order.ts'

const attemptsMax = 5

/** What became of a callback. `answered`: a copy of it was first. `contended`: others of its order kept being first. */
export type TakenCallback = 'stored' | 'answered' | 'contended'

/**
 * Stores what the order system reports, with its idempotency record; of a callback that a newer one has overtaken only
 * the latter. From then on the reported delivery date wins over stated ones and is the proof of purchase (R-order-pop).
 */
export async function takeOrderCallback(
  { orders }: { readonly orders: Orders },
  body: OrderCallback,
  answered: Answered,
): Promise<TakenCallback> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const result = await store(orders, body, answered)
    if (result !== 'conflict') return result
  }
  return 'contended'
}

function store(orders: Orders, body: OrderCallback, answered: Answered) {
  const occurredAt = new Date(body.occurredAt).toISOString()
  if (body.type === 'order.cancelled') return orders.cancelled({ orderId: body.orderId, occurredAt }, answered)
  const { orderId, country, purchasedOn, deliveredOn, lines, consumer } = body
  return orders.delivered(
    {
      orderId,
      occurredAt,
      country,
      ...(purchasedOn === undefined ? {} : { purchasedOn }),
      deliveredOn,
      serials: [...new Set(lines.map((line) => line.serial))],
    },
    consumer,
    answered,
  )
}
