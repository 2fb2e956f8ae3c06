import type { Policy } from '@after-sales/rules'
import { allowedActions } from './allowed-actions.ts'
import { daysAfter } from './days.ts'
import type { NewEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** What a payment provider says of a payment. */
export interface PaymentResult {
  readonly paymentId: string
  readonly status: 'paid' | 'failed' | 'expired'
  readonly amountCents: number
}

/**
 * Takes a payment's result. A failed or expired attempt leaves the payment open for another and a hold as it is; once
 * one is known, further ones say nothing new. Another amount than the accepted total waits for a person.
 */
export function payment(rma: Rma, result: PaymentResult): Verdict {
  if (rma.payment?.paymentId !== result.paymentId) {
    return { refused: 'payment-not-found', detail: 'This is not the payment of the RMA' }
  }
  if (rma.payment.status === result.status) return { newEvents: [] }
  const failedBefore = rma.payment.status === 'failed' || rma.payment.status === 'expired'
  if (failedBefore && result.status !== 'paid') return { newEvents: [] }
  if (!allowedActions(rma).includes('payment')) return wrongState(rma, 'payment')
  const { paymentId, amountCents } = result
  if (result.status !== 'paid') {
    return {
      newEvents: [{ type: 'payment.failed', state: rma.state, data: { paymentId, status: result.status } }],
    }
  }
  if (amountCents !== rma.payment.amountCents) {
    return { newEvents: [{ type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'payment-amount' } }] }
  }
  return { newEvents: [{ type: 'payment.received', state: 'in-repair', data: { paymentId, amountCents } }] }
}

/** Puts an RMA on hold whose accepted quote nobody has paid for the days that its policy version says (R-payment-silence). */
export function silentPayment(rma: Rma, now: Date, policy: Policy = policyOf(rma)): readonly NewEvent[] {
  const overdue = now.getTime() >= Date.parse(daysAfter(rma.since, policy.parameters.paymentDays))
  if (rma.state !== 'awaiting-payment' || !overdue) return []
  return [{ type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'payment-silence' } }]
}
