import type { RmaNumber } from '../../rma/index.ts'

/** The way from a payment to its RMA. */
export interface Payments {
  rmaOf(paymentId: string): Promise<RmaNumber | null>
}
