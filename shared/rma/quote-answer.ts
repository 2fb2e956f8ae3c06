import { allowedActions, isOnSite } from './allowed-actions.ts'
import type { NewEvent } from './events.ts'
import { wrongState } from './report.ts'
import type { Payment, Rma } from './rma.ts'
import type { Refusal, Verdict } from './transition.ts'

/** A payment that an acceptance opens. @param amountCents what is to be paid, VAT included */
export interface NewPayment {
  readonly paymentId: string
  payUrl(amountCents: number): string
}

/** Who answers a quote. */
export type Answerer = 'consumer' | { readonly partnerId: string }

/** P-3.2b, P-3.3b: the consumer by the link, or for a point of sale whoever registered the RMA, the desk included. */
function mayAnswer({ route, registrar }: Rma, by: Answerer): boolean {
  if (by === 'consumer') return route?.quoteTo === 'consumer'
  return route?.quoteTo === 'retailer' && registrar.partnerId === by.partnerId
}

/** What stands in the way of answering a revision now; null when it can be answered. The order is the caller's: newest first. */
export function unanswerable(rma: Rma, revision: number, now: Date): Refusal | null {
  const { quote } = rma
  if (!quote || revision > quote.revision) return { refused: 'quote-not-found', detail: 'There is no such revision' }
  if (revision < quote.revision) {
    return { refused: 'quote-superseded', detail: `Revision ${quote.revision} has taken its place` }
  }
  if (quote.status === 'accepted' || quote.status === 'rejected') {
    return { refused: 'quote-answered', detail: `It was ${quote.status}` }
  }
  if (quote.status === 'expired' || now.toISOString() >= quote.expiresAt) {
    return { refused: 'quote-expired', detail: `It stood until ${quote.expiresAt}` }
  }
  return null
}

/**
 * Takes the one answer that counts. A consumer who accepts pays online first (P-3.2b); a retailer is invoiced
 * (R-pos-payment). A rejected device goes back unrepaired, at the fee as quoted.
 * @param payment the id of the payment that an acceptance by a consumer opens, and the address where it is paid
 */
export function answerQuote(
  rma: Rma,
  answer: {
    readonly revision: number
    readonly accept: boolean
    readonly by: Answerer
    readonly payment: NewPayment | null
  },
  now: Date,
): Verdict {
  if (!mayAnswer(rma, answer.by)) {
    const to = rma.route?.quoteTo === 'retailer' ? 'who registered the RMA' : 'the consumer, by the link in the mail'
    return { refused: 'quote-not-yours', detail: `It is answered by ${to}` }
  }
  const refusal = unanswerable(rma, answer.revision, now)
  if (refusal) return refusal
  if (!rma.quote || !allowedActions(rma).includes('quote-response')) return wrongState(rma, 'quote-response')
  const { revision, totalCents, rejectTotalCents } = rma.quote
  if (!answer.accept) return { newEvents: rejected(rma, revision, rejectTotalCents) }
  const opened = rma.route?.quoteTo === 'consumer' ? answer.payment : null
  const payment: Payment | null = opened && {
    paymentId: opened.paymentId,
    status: 'open',
    amountCents: totalCents,
    currency: 'EUR',
  }
  return {
    newEvents: [
      {
        type: 'quote.accepted',
        state: payment ? 'awaiting-payment' : 'in-repair',
        data: { revision, totalCents, payment },
        ...(opened ? { text: { payUrl: opened.payUrl(totalCents) } } : {}),
      },
    ],
  }
}

function rejected(rma: Rma, revision: number, rejectTotalCents: number): readonly NewEvent[] {
  const data = { revision, rejectTotalCents }
  if (!isOnSite(rma)) return [{ type: 'quote.rejected', state: 'returning', data }]
  return [
    { type: 'quote.rejected', state: 'closed', data },
    { type: 'rma.closed', state: 'closed', data: { outcome: 'returned-unrepaired' } },
  ]
}
