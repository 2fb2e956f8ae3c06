import type { CalendarDate, Country } from '@after-sales/rules'
import type { Consumer } from '../../contracts/intake.ts'
import type { Answered } from './idempotency-store.ts'

/** What an order's callback says, without the consumer. */
export interface OrderDelivery {
  readonly orderId: string
  readonly occurredAt: string
  readonly country: Country
  readonly purchasedOn?: CalendarDate
  readonly deliveredOn: CalendarDate
  readonly serials: readonly string[]
}

export interface Orders {
  /**
   * Stores a callback with its idempotency record, unless a newer one of the same order has been stored: then only the
   * record. `answered` when the key has been used, `conflict` when another callback of the order came between.
   */
  delivered(
    delivery: OrderDelivery,
    consumer: Consumer,
    answered: Answered,
  ): Promise<'stored' | 'conflict' | 'answered'>
  /** The same for a cancellation: what was reported of the order's deliveries counts no longer. */
  cancelled(
    order: { readonly orderId: string; readonly occurredAt: string },
    answered: Answered,
  ): Promise<'stored' | 'conflict' | 'answered'>
}
