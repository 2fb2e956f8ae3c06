import { afterCallback, type Callback } from '../../shared/application/order-callback.ts'
import type { Backoff } from '../../shared/application/ports/backoff.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { Orders } from '../../shared/application/ports/orders.ts'
import type { OrderCallback } from '../../shared/contracts/order.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { AlreadyAnswered } from '../../shared/http/idempotency.ts'
import { Problem } from '../../shared/http/problem.ts'

export interface OrderPorts {
  readonly orders: Orders
  readonly backoff: Backoff
}

const attemptsMax = 5

/**
 * Stores what the order system reports: 200 with a receipt, also for a callback that a newer one has overtaken. From
 * then on the reported delivery date wins over stated ones and is the proof of purchase (R-order-pop, R-mi-com-serial).
 */
export async function takeOrderCallback({ orders, backoff }: OrderPorts, call: Call<OrderCallback>): Promise<Answer> {
  const { orderId, type } = call.body
  const body = { orderId, type, received: true }
  const answered: Answered = { key: call.key, answer: { status: 200, language: call.language, body } }
  const callback = callbackOf(call.body)
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const before = await orders.find(orderId)
    const after = afterCallback(before, callback, call.now)
    const named = after.newest.delivery === callback.delivery && call.body.type === 'order.delivered'
    const consumer = named ? { consumer: call.body.consumer } : {}
    const result = await orders.store(after === before ? null : { before, after, ...consumer }, answered)
    if (result === 'answered') throw new AlreadyAnswered()
    if (result === 'stored') return { status: 200, body, committed: true }
    await backoff(attempt)
  }
  throw new Problem('in-progress', 'Another callback of the order is being stored', { headers: { 'retry-after': '1' } })
}

function callbackOf(body: OrderCallback): Callback {
  const { orderId } = body
  const occurredAt = new Date(body.occurredAt).toISOString()
  if (body.type === 'order.cancelled') return { orderId, occurredAt, delivery: null }
  const { country, purchasedOn, deliveredOn, lines } = body
  const serials = [...new Set(lines.map((line) => line.serial))].sort()
  const purchased = purchasedOn === undefined ? {} : { purchasedOn }
  return { orderId, occurredAt, delivery: { country, ...purchased, deliveredOn, serials } }
}
