import { type PaymentResult, payment } from '../rma/index.ts'
import { type ChangePorts, type ChangeResult, changeRma } from './change-rma.ts'
import type { Answered } from './ports/idempotency-store.ts'
import type { Payments } from './ports/payments.ts'

/**
 * Takes a payment's result into its RMA; `missing` when there is no such payment.
 * @param now business time
 * @param answered the idempotency record of the request that brought it, when it was one
 */
export async function takePayment(
  ports: ChangePorts & { readonly payments: Payments },
  result: PaymentResult,
  now: Date,
  answered?: Answered,
): Promise<ChangeResult> {
  const found = await ports.payments.find(result.paymentId)
  if (!found) return { kind: 'missing' }
  return changeRma(ports, {
    of: found.rmaNumber,
    by: 'payments',
    now,
    propose: ({ rma }) => ({ verdict: payment(rma, result) }),
    ...(answered ? { answer: () => answered } : {}),
  })
}
