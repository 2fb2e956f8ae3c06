import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { Orders } from '../../shared/application/ports/orders.ts'
import type { OrderCallback } from '../../shared/contracts/order.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { AlreadyAnswered } from '../../shared/http/idempotency.ts'
import { Problem } from '../../shared/http/problem.ts'

const attempts = 5

/**
 * Stores what the order system reports: 200 with a receipt, also for a callback that a newer one has overtaken. From
 * then on the reported delivery date wins over stated ones and is the proof of purchase (R-order-pop).
 */
export async function takeOrderCallback(
  ports: { readonly orders: Orders },
  call: Call<OrderCallback>,
): Promise<Answer> {
  const { orderId, type, occurredAt: stated } = call.body
  const body = { orderId, type, received: true }
  const answered: Answered = { key: call.key, answer: { status: 200, language: call.language, body } }
  const occurredAt = new Date(stated).toISOString()
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = await store(ports.orders, call.body, occurredAt, answered)
    if (result === 'answered') throw new AlreadyAnswered()
    if (result === 'stored') return { status: 200, body, committed: true }
  }
  throw new Problem('in-progress', 'Another callback of the order is being stored', { headers: { 'retry-after': '1' } })
}

function store(orders: Orders, body: OrderCallback, occurredAt: string, answered: Answered) {
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
