import type { CalendarDate, Country } from '@after-sales/rules'
import type { RequestBody } from '../../contracts/eligibility.ts'
import type { Consumer } from '../../contracts/intake.ts'
import type { Answered } from './idempotency-store.ts'

/** What an order's line says of a unit besides its serial. */
export type OrderedProduct = Pick<RequestBody['product'], 'line' | 'model' | 'screenInches'>

/** What an order delivered, without the consumer. Serials are sorted, each once, at most 20. */
export interface OrderDelivery {
  readonly country: Country
  readonly purchasedOn?: CalendarDate
  readonly deliveredOn: CalendarDate
  readonly serials: readonly string[]
  /** By serial; absent in orders that were stored before products were kept. */
  readonly products?: Readonly<Record<string, OrderedProduct>>
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
  /**
   * From when on the remorses that were parked until the order is known are looked at again, in business time: so many of
   * them as `wokenMax`, others at their own time. Absent: all at their own time.
   */
  readonly wakesAt?: Date
}

/** Parked remorses that an order's change wakes at most. */
export const wokenMax = 20

export interface Orders {
  find(orderId: string): Promise<Order | null>
  /** The consumer whom the newest delivery of an order named; null when there is none, or no longer. */
  consumerOf(orderId: string): Promise<Consumer | null>
  /**
   * Stores a callback's idempotency record, with the change that the callback made, if any. From then on the delivery of a
   * serial is that of the order with the latest `deliveredOn`, then the latest first report, that still names it.
   * `answered` when the key has been used, `conflict` when another callback of the order came between.
   */
  store(change: OrderChange | null, answered: Answered): Promise<'stored' | 'conflict' | 'answered'>
}
