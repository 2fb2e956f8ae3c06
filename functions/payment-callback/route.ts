import type { ChangePorts } from '../../shared/application/change-rma.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import { takePaymentCallback } from '../../shared/contracts/routes/takePaymentCallback.ts'
import { settled } from '../../shared/http/change-route.ts'
import { answeredByBody } from '../../shared/http/idempotency.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { Problem } from '../../shared/http/problem.ts'
import { takePayment } from './take-payment.ts'

/** `POST /v1/payments/callbacks`: the signed result of a payment; 200 with a receipt, also for a repeat. */
export const route = (ports: WriteRoutePorts & ChangePorts & { readonly payments: Payments }) =>
  writeRoute(ports, takePaymentCallback, async (call) => {
    const { paymentId, status } = call.body
    const body = { paymentId, status, received: true }
    const result = await takePayment(ports, call.body, call.now, answeredByBody(call, 200, body))
    if (result.kind === 'missing') throw new Problem('payment-not-found', 'Check the paymentId')
    return { status: 200, body, committed: settled(result, call.caller).kind === 'changed' }
  })
