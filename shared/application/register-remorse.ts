import { intakeRequest } from '../contracts/intake.ts'
import { register, type Transition } from '../rma/index.ts'
import type { Answered } from './ports/idempotency-store.ts'
import type { Order, OrderDelivery, Orders } from './ports/orders.ts'
import type { Remorse } from './ports/remorse.ts'
import type { Change } from './ports/rma-store.ts'
import { type Intake, type Registered, type RegisterPorts, registerRma } from './register-rma.ts'

export interface RemorsePorts extends RegisterPorts {
  readonly orders: Orders
}

interface Occasion {
  /** Business time. */
  readonly now: Date
  readonly unparks: NonNullable<Change['unparks']>
  /** The idempotency record that goes with the RMA, when it answers a request. */
  readonly answer?: (transition: Transition) => Answered
}

/**
 * What became of a remorse. `order-unknown`: no delivery of its order is known, or it was cancelled. `not-in-order`: the
 * order does not name the serial. `order-incomplete`: what the order says makes no intake.
 */
export type RegisteredRemorse =
  | Registered
  | { readonly kind: 'order-unknown' | 'order-incomplete'; readonly order: Order | null }
  | { readonly kind: 'not-in-order' }

/**
 * Registers what the order system asks for as the remorse of the consumer whom the order names (R-online-withdrawal,
 * P-3.2c); the order is its proof of purchase (R-order-pop). In its transaction the remorse is parked no longer.
 */
export async function registerRemorse(
  ports: RemorsePorts,
  remorse: Remorse,
  { now, ...occasion }: Occasion,
): Promise<RegisteredRemorse> {
  const { orderId, serial, partnerId } = remorse
  const order = await ports.orders.find(orderId)
  const delivery = order?.newest.delivery
  if (!delivery) return { kind: 'order-unknown', order }
  if (!delivery.serials.includes(serial)) return { kind: 'not-in-order' }
  const body = intakeOf(remorse, delivery, await ports.orders.consumerOf(orderId))
  if (!body) return { kind: 'order-incomplete', order }
  return registerRma(ports, {
    ...occasion,
    now,
    receivedAt: new Date(remorse.receivedAt),
    body,
    caller: { partnerId, role: 'shop' },
    channel: 'mi.com',
    begin: (registration, decision) => register(registration, decision, 'hold'),
  })
}

/** The intake that order and remorse make together; null when they make none that the contract of an intake allows. */
function intakeOf(
  { orderId, serial, raisedOn, condition }: Remorse,
  { country, products }: OrderDelivery,
  consumer: Awaited<ReturnType<Orders['consumerOf']>>,
): Intake['body'] | null {
  const parsed = intakeRequest.schema.safeParse({
    request: 'remorse',
    country,
    raisedOn,
    product: { ...products?.[serial], serial },
    purchase: { channel: 'mi.com', orderId, handover: 'shipped' },
    condition,
    consumer,
  })
  return parsed.success ? parsed.data : null
}
