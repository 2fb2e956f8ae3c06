import { afterCallback, type Callback } from '../../shared/application/order-callback.ts'
import type { Backoff } from '../../shared/application/ports/backoff.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { Orders } from '../../shared/application/ports/orders.ts'
import type { OrderReport } from '../../shared/contracts/order.ts'

export interface OrderPorts {
  readonly orders: Orders
  readonly backoff: Backoff
}

const attemptsMax = 5

/** What became of a callback. `answered`: a copy of it was first. `contended`: others of its order kept being first. */
export type TakenCallback = 'stored' | 'answered' | 'contended'

/**
 * Stores what the order system reports, with its idempotency record; of a callback that a newer one has overtaken only
 * the latter. From then on the reported delivery date wins over stated ones and is the proof of purchase (R-order-pop,
 * R-mi-com-serial), and remorses that waited for it are looked at (R-remorse-parked).
 */
export async function takeOrderCallback(
  { orders, backoff }: OrderPorts,
  body: OrderReport,
  answered: Answered,
  now: Date,
): Promise<TakenCallback> {
  const callback = callbackOf(body)
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const before = await orders.find(body.orderId)
    const after = afterCallback(before, callback, now)
    const named = after.newest.delivery === callback.delivery && body.type === 'order.delivered'
    const delivery = named ? { consumer: body.consumer, wakesAt: now } : {}
    const result = await orders.store(after === before ? null : { before, after, ...delivery }, answered)
    if (result !== 'conflict') return result
    await backoff(attempt)
  }
  return 'contended'
}

function callbackOf(body: OrderReport): Callback {
  const { orderId } = body
  const occurredAt = new Date(body.occurredAt).toISOString()
  if (body.type === 'order.cancelled') return { orderId, occurredAt, delivery: null }
  const { country, purchasedOn, deliveredOn, lines } = body
  const products = Object.fromEntries(lines.map(({ serial, ...product }) => [serial, product]))
  const serials = Object.keys(products).sort()
  const purchased = purchasedOn === undefined ? {} : { purchasedOn }
  return { orderId, occurredAt, delivery: { country, ...purchased, deliveredOn, serials, products } }
}
