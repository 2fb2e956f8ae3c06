import { paymentCallback } from '../../shared/contracts/payment.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { takePayment } from './take-payment.ts'
import { ports } from './wiring.ts'

/** `POST /v1/payments/callbacks`: the signed result of a payment. */
export const handler = writeRoute(ports, { roles: ['payments'], body: paymentCallback }, (call) =>
  takePayment(ports, call),
)
