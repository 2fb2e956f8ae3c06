import { type PaymentCallback, paymentCallback } from '../payment.ts'
import type { WriteRoute } from '../route.ts'

/** The signed result of a payment. */
export const takePaymentCallback: WriteRoute<PaymentCallback> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/payments/callbacks',
  roles: ['payments'],
  body: paymentCallback,
  problems: ['payment-not-found'],
}
