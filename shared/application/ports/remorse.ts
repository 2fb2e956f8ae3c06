import type { CalendarDate } from '@after-sales/rules'
import type { RemorseRequest } from '../../contracts/order.ts'

/** Which remorse: there is one of a serial of an order at most. */
export interface RemorseKey {
  readonly orderId: string
  readonly serial: string
}

/** A remorse that the order system asks for. Nothing personal: the consumer is the order's. */
export interface Remorse extends RemorseKey {
  readonly raisedOn: CalendarDate
  readonly condition: RemorseRequest['condition']
  /** The partner that asks, which is the registrar of what comes of it. */
  readonly partnerId: string
  /** When it was received, ISO 8601 UTC in business time: the rules judge it as of then (R-backdating). */
  readonly receivedAt: string
  /**
   * What orders the requests for one remorse, ISO 8601 UTC with milliseconds: the newest counts. Absent in those that were
   * parked before it was kept, which are older than any.
   */
  readonly occurredAt?: string
}
