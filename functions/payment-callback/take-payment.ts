import { type ChangePorts, type ChangeResult, changeRma } from '../../shared/application/change-rma.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import { type PaymentResult, payment } from '../../shared/rma/index.ts'

/** Takes a payment's result into its RMA; `missing` when there is no such payment. @param now business time */
export async function takePayment(
  ports: ChangePorts & { readonly payments: Payments },
  result: PaymentResult,
  now: Date,
  answered: Answered,
): Promise<ChangeResult> {
  const of = await ports.payments.rmaOf(result.paymentId)
  if (!of) return { kind: 'missing' }
  return changeRma(ports, {
    of,
    by: 'payments',
    now,
    propose: ({ rma }) => ({ verdict: payment(rma, result) }),
    answer: () => answered,
  })
}
