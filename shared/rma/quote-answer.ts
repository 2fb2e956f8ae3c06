import { allowedActions } from './allowed-actions.ts'
import { sentBack } from './ending.ts'
import type { NewEvent } from './events.ts'
import { type NewPayment, openPayment } from './payments.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Refusal, Verdict } from './transition.ts'

/** Who answers a quote. */
export type Answerer = 'consumer' | { readonly partnerId: string }

/** P-3.2b, P-3.3b: the consumer by the link, or for a point of sale whoever registered the RMA, the desk included. */
function mayAnswer({ route, registrar }: Rma, by: Answerer): boolean {
  if (by === 'consumer') return route?.quoteTo === 'consumer'
  return route?.quoteTo === 'retailer' && registrar.partnerId === by.partnerId
}

const notThere: Refusal = { refused: 'quote-not-found', detail: 'There is no such revision' }

/** What stands in the way of answering a revision now; null when it can be answered. The order is the caller's: newest first. */
export function unanswerable(rma: Rma, revision: number, now: Date): Refusal | null {
  const { quote } = rma
  if (!quote || revision > quote.revision) return notThere
  if (revision < quote.revision) {
    return { refused: 'quote-superseded', detail: `Revision ${quote.revision} has taken its place` }
  }
  if (quote.status === 'accepted' || quote.status === 'rejected') {
    return { refused: 'quote-answered', detail: `It was ${quote.status}` }
  }
  if (quote.status === 'withdrawn') return { refused: 'quote-withdrawn', detail: 'It no longer stands' }
  if (quote.status === 'expired' || now.toISOString() >= quote.expiresAt) {
    return { refused: 'quote-expired', detail: `It stood until ${quote.expiresAt}` }
  }
  return null
}

/**
 * Takes the one answer that counts. A consumer who accepts pays online first (P-3.2b); a retailer is invoiced
 * (R-pos-payment). A rejected device goes back unrepaired, at the fee as quoted, which a consumer pays online by a payment
 * of its own (R-reject-payment).
 * @param payment the id of the payment that a consumer's answer opens, and the address where it is paid
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
  if (!rma.quote) return notThere
  if (!mayAnswer(rma, answer.by)) {
    const to = rma.route?.quoteTo === 'retailer' ? 'who registered the RMA' : 'the consumer, by the link in the mail'
    return { refused: 'quote-not-yours', detail: `It is answered by ${to}` }
  }
  const refusal = unanswerable(rma, answer.revision, now)
  if (refusal) return refusal
  if (!allowedActions(rma).includes('quote-response')) return wrongState(rma, 'quote-response')
  const { revision, totalCents, rejectTotalCents } = rma.quote
  const opened = rma.route?.quoteTo === 'consumer' ? answer.payment : null
  if (!answer.accept) return { newEvents: rejected(rma, revision, rejectTotalCents, opened) }
  return {
    newEvents: [
      {
        type: 'quote.accepted',
        state: opened ? 'awaiting-payment' : 'in-repair',
        data: { revision, totalCents, payment: opened && openPayment(opened.paymentId, 'quote', totalCents) },
        ...payable(opened, totalCents),
      },
    ],
  }
}

/** The address where a payment is made, beside the event that opens it. */
export const payable = (opened: NewPayment | null, amountCents: number): Pick<NewEvent, 'text'> =>
  opened && amountCents > 0 ? { text: { payUrl: opened.payUrl(amountCents) } } : {}

/** The payment of a reject fee; null where there is nothing to pay, or nobody to pay it online. */
export const feePayment = (opened: NewPayment | null, amountCents: number) =>
  opened && amountCents > 0 ? openPayment(opened.paymentId, 'reject-fee', amountCents) : null

function rejected(
  rma: Rma,
  revision: number,
  rejectTotalCents: number,
  opened: NewPayment | null,
): readonly NewEvent[] {
  const data = { revision, rejectTotalCents, payment: feePayment(opened, rejectTotalCents) }
  const answered: NewEvent = { type: 'quote.rejected', state: rma.state, data, ...payable(opened, rejectTotalCents) }
  return sentBack(rma, answered, 'returned-unrepaired')
}
