import type { RmaNumber } from '../../rma/index.ts'

/** An attempt at a payment, counted from 1, and what the provider calls it. */
export interface NotedAttempt {
  readonly attempt: number
  readonly providerId: string
}

/** A payment of ours: whose it is, and the newest attempt at it; null while nobody has tried. */
export interface FoundPayment {
  readonly rmaNumber: RmaNumber
  readonly newest: NotedAttempt | null
}

/** The way from a payment to its RMA and to its attempts at the provider. */
export interface Payments {
  find(paymentId: string): Promise<FoundPayment | null>
  /** Notes the attempt that follows the newest one: false for any other, and for a payment that is not there. */
  noteAttempt(paymentId: string, attempt: NotedAttempt): Promise<boolean>
  /**
   * What the provider calls the attempt whose money goes back: the newest when this was first asked under a key, and the
   * same ever after, whatever is tried meanwhile. Null when nobody has tried, or there is no such payment.
   */
  attemptToRefund(paymentId: string, key: string): Promise<string | null>
}
