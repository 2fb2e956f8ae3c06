import { isAhead } from '../contracts/instants.ts'
import type { Order, OrderDelivery } from './ports/orders.ts'

/** A callback of the order system: an order's delivery at an instant, or (null) its cancellation. */
export interface Callback {
  readonly orderId: string
  /** ISO 8601 UTC with milliseconds, as `Date.toISOString` writes it. */
  readonly occurredAt: string
  readonly delivery: OrderDelivery | null
}

/**
 * The order after a callback; the same object when the callback changes nothing. Callbacks arrive late, twice and out of
 * order: whatever the arrival, the order ends as if they had come by `occurredAt`. At the same instant a cancellation
 * counts as the later one, and of two deliveries always the same one. What is stored further ahead than any clock may be
 * counts as older than whatever comes: it blocks nothing.
 */
export function afterCallback(order: Order | null, callback: Callback, now: Date): Order {
  const { orderId, occurredAt, delivery } = callback
  const said = { occurredAt, delivery }
  if (!order) return { orderId, version: 1, newest: said, firstReportedAt: delivery && occurredAt }
  const firstReportedAt = delivery ? earlier(order.firstReportedAt, occurredAt) : order.firstReportedAt
  const overtaken = !isAhead(order.newest.occurredAt, now) && !isLater(said, order.newest)
  if (overtaken && firstReportedAt === order.firstReportedAt) return order
  return { orderId, version: order.version + 1, newest: overtaken ? order.newest : said, firstReportedAt }
}

const earlier = (one: string | null, other: string) => (one !== null && one < other ? one : other)

type Said = Pick<Callback, 'occurredAt' | 'delivery'>

function isLater(one: Said, other: Said): boolean {
  if (one.occurredAt !== other.occurredAt) return one.occurredAt > other.occurredAt
  if (one.delivery === null || other.delivery === null) return other.delivery !== null
  return canonical(one.delivery) > canonical(other.delivery)
}

/** One that says what its products are counts as the later of two that say the same besides. */
const canonical = ({ country, deliveredOn, purchasedOn, serials, products }: OrderDelivery) =>
  JSON.stringify([country, deliveredOn, purchasedOn ?? null, serials, products ? serials.map(productIn(products)) : ''])

const productIn = (products: NonNullable<OrderDelivery['products']>) => (serial: string) => {
  const product = products[serial]
  return product ? [product.line, product.model, product.screenInches ?? null] : null
}
