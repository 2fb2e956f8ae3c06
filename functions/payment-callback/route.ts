import { takePayment } from '../../shared/application/take-payment.ts'
import { takeMollieHook } from '../../shared/contracts/routes/takeMollieHook.ts'
import { takePaymentCallback } from '../../shared/contracts/routes/takePaymentCallback.ts'
import { settled } from '../../shared/http/change-route.ts'
import { hookRoute } from '../../shared/http/hook-route.ts'
import { answeredByBody } from '../../shared/http/idempotency.ts'
import { oneOf, type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { Problem } from '../../shared/http/problem.ts'
import { type HookPorts, takeHook } from './take-hook.ts'

type Ports = WriteRoutePorts & HookPorts

/** `POST /v1/payments/callbacks`: the signed result of a payment; 200 with a receipt, also for a repeat. */
const signed = (ports: Ports) =>
  writeRoute(ports, takePaymentCallback, async (call) => {
    const { paymentId, status } = call.body
    const body = { paymentId, status, received: true }
    const result = await takePayment(ports, call.body, call.now, answeredByBody(call, 200, body))
    if (result.kind === 'missing') throw new Problem('payment-not-found', 'Check the paymentId')
    return { status: 200, body, committed: settled(result, call.caller).kind === 'changed' }
  })

/** `POST /hooks/mollie`: 200 unless it has to come again. */
const unsigned = (ports: Ports) =>
  hookRoute(ports, takeMollieHook, async ({ id }, now) => {
    const taken = await takeHook(ports, id, now)
    if (taken === 'later') throw new Problem('unavailable', 'Send it again', { headers: { 'retry-after': '60' } })
  })

/** What payment providers tell of payments: one signs its results, Mollie only says that there is one. */
export const route = (ports: Ports) =>
  oneOf({ [takePaymentCallback.path]: signed(ports), [takeMollieHook.path]: unsigned(ports) })
