import { allowedActions } from './allowed-actions.ts'
import type { NewEvent } from './events.ts'
import { isSameMoney, paymentOf, receivedCents } from './payments.ts'
import type { Payment, Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** What a payment provider says of a payment. */
export interface PaymentResult {
  readonly paymentId: string
  readonly status: 'paid' | 'failed' | 'expired'
  readonly amountCents: number
  /** The provider's own id of the attempt; without one, attempts are told apart by their amounts. */
  readonly providerId?: string | undefined
}

/**
 * Takes a payment's result. A failed or expired attempt leaves the payment open for another and a hold as it is. Money is
 * recorded whenever it comes: another amount than the accepted total waits for a person, what comes twice or too late
 * goes back. A repeat says nothing new.
 */
export function payment(rma: Rma, result: PaymentResult): Verdict {
  const known = paymentOf(rma, result.paymentId)
  if (!known) return { refused: 'payment-not-found', detail: 'This is not a payment of the RMA' }
  if (result.status !== 'paid') return { newEvents: failed(rma, known, result.status) }
  if (known.receipts.some((each) => isSameMoney(each, result))) return { newEvents: [] }
  return { newEvents: moneyIn(rma, known, result) }
}

function failed(rma: Rma, known: Payment, status: 'failed' | 'expired'): readonly NewEvent[] {
  const isWanted = known === rma.payment && known.status === 'open' && receivedCents(known) === 0
  if (!isWanted) return []
  return [{ type: 'payment.failed', state: rma.state, data: { paymentId: known.paymentId, status } }]
}

function moneyIn(rma: Rma, known: Payment, { paymentId, amountCents, providerId }: PaymentResult): readonly NewEvent[] {
  const money = { paymentId, amountCents, ...(providerId === undefined ? {} : { providerId }) }
  const received = (state: Rma['state']): NewEvent => ({ type: 'payment.received', state, data: money })
  const isWanted = known === rma.payment && allowedActions(rma).includes('payment')
  const isWhole = amountCents === known.amountCents
  if (isWanted && isWhole) return [received(known.purpose === 'quote' ? 'in-repair' : rma.state)]
  if (isWanted && known.purpose === 'quote') {
    return [received('on-hold'), { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'payment-amount' } }]
  }
  if (rma.holdReason === 'payment-amount' && known === rma.payment) return [received('on-hold')]
  return [received(rma.state), { type: 'payment.refunded', state: rma.state, data: money }]
}
