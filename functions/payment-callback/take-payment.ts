import { type ChangePorts, changeRma } from '../../shared/application/change-rma.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import type { PaymentCallback } from '../../shared/contracts/payment.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { refusalProblem } from '../../shared/http/change-route.ts'
import { AlreadyAnswered } from '../../shared/http/idempotency.ts'
import { Problem } from '../../shared/http/problem.ts'
import { payment } from '../../shared/rma/index.ts'

/**
 * Takes a payment's result into its RMA: 200 with the payment's standing. A repeat changes nothing; another amount puts
 * the RMA on hold. Throws 404 for an unknown payment and 409 `wrong-state` for one that is settled otherwise.
 */
export async function takePayment(
  ports: ChangePorts & { readonly payments: Payments },
  call: Call<PaymentCallback>,
): Promise<Answer> {
  const { paymentId, status, amountCents } = call.body
  const rmaNumber = await ports.payments.rmaOf(paymentId)
  if (!rmaNumber) throw new Problem('payment-not-found', 'Check the paymentId')
  const body = { paymentId, status, received: true }
  const result = await changeRma(ports, {
    of: rmaNumber,
    by: 'payments',
    now: call.now,
    propose: ({ rma }) => ({ verdict: payment(rma, { paymentId, status, amountCents }) }),
    answer: () => ({ key: call.key, answer: { status: 200, language: call.language, body } }),
  })
  if (result.kind === 'refused') throw refusalProblem(result.dossier, result.refusal)
  if (result.kind === 'answered') throw new AlreadyAnswered()
  if (result.kind === 'changed') return { status: 200, body, committed: true }
  if (result.kind === 'unchanged') return { status: 200, body }
  throw new Problem('in-progress', 'The RMA is being changed', { headers: { 'retry-after': '1' } })
}
