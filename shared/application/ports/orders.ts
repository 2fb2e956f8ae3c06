import type { CalendarDate, Country } from '@after-sales/rules'
import type { Consumer } from '../../contracts/intake.ts'
import type { Answered } from './idempotency-store.ts'

/** What an order delivered, without the consumer. Serials are sorted, each once, at most 20. */
export interface OrderDelivery {
  readonly country: Country
  readonly purchasedOn?: CalendarDate
  readonly deliveredOn: CalendarDate
  readonly serials: readonly string[]
}

/** An mi.com order as its callbacks made it. */
export interface Order {
  readonly orderId: string
  /** Changes so far: each change is stored under the version that was read. */
  readonly version: number
  /** What the newest callback said; a delivery of null is a cancellation. */
  readonly newest: { readonly occurredAt: string; readonly delivery: OrderDelivery | null }
  /** The earliest `occurredAt` of the order's deliveries, cancelled or corrected ones too. */
  readonly firstReportedAt: string | null
}

export interface OrderChange {
  readonly before: Order | null
  readonly after: Order
  /** The consumer, when the newest callback has just named one. */
  readonly consumer?: Consumer
}

export interface Orders {
  find(orderId: string): Promise<Order | null>
  /**
   * Stores a callback's idempotency record, with the change that the callback made, if any. From then on the delivery of a
   * serial is that of the order with the latest `deliveredOn`, then the latest first report, that still names it.
   * `answered` when the key has been used, `conflict` when another callback of the order came between.
   */
  store(change: OrderChange | null, answered: Answered): Promise<'stored' | 'conflict' | 'answered'>
}
