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
  if (isRepeat(rma, known, result)) return { newEvents: [] }
  return { newEvents: moneyIn(rma, known, result) }
}

/**
 * Whether a result has been taken already. Where a provider gives no ids, the same amount may be paid again once it went
 * back and is asked for again.
 */
function isRepeat(rma: Rma, known: Payment, result: PaymentResult): boolean {
  const isAsked = result.providerId === undefined && isWanted(rma, known)
  return known.receipts.some((each) => isSameMoney(each, result) && !(isAsked && each.refunded))
}

const isWanted = (rma: Rma, known: Payment) => known === rma.payment && allowedActions(rma).includes('payment')

function failed(rma: Rma, known: Payment, status: 'failed' | 'expired'): readonly NewEvent[] {
  const isOpen = known === rma.payment && known.status === 'open' && receivedCents(known) === 0
  if (!isOpen) return []
  return [{ type: 'payment.failed', state: rma.state, data: { paymentId: known.paymentId, status } }]
}

function moneyIn(rma: Rma, known: Payment, { paymentId, amountCents, providerId }: PaymentResult): readonly NewEvent[] {
  const money = { paymentId, amountCents, ...(providerId === undefined ? {} : { providerId }) }
  const received = (state: Rma['state']): NewEvent => ({ type: 'payment.received', state, data: money })
  const isAsked = isWanted(rma, known)
  const isWhole = amountCents === known.amountCents
  if (isAsked && isWhole) return [received(known.purpose === 'quote' ? 'in-repair' : rma.state)]
  if (isAsked && known.purpose === 'quote') {
    return [received('on-hold'), { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'payment-amount' } }]
  }
  if (rma.holdReason === 'payment-amount' && known === rma.payment) return [received('on-hold')]
  return [received(rma.state), { type: 'payment.refunded', state: rma.state, data: money }]
}
