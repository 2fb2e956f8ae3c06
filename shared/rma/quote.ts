import { type Country, localDate, vatRate } from '@after-sales/rules'
import { allowedActions, isOnSite } from './allowed-actions.ts'
import type { NewEvent } from './events.ts'
import { wrongState } from './report.ts'
import type { Payment, Quote, QuoteLineKind, Rma } from './rma.ts'
import type { Refusal, Verdict } from './transition.ts'

/** A quote as the service centre states it: cents, net of VAT. */
export interface QuoteDraft {
  readonly lines: readonly {
    readonly kind: QuoteLineKind
    readonly amountCents: number
    readonly description: string
  }[]
  readonly reject: { readonly transportCents: number; readonly handlingCents: number }
}

/** A payment that an acceptance opens. @param amountCents what is to be paid, VAT included */
export interface NewPayment {
  readonly paymentId: string
  payUrl(amountCents: number): string
}

/** Days for which a quote stands (R-quote-silence). */
export const quoteDays = 14

const day = 24 * 3_600_000

/** VAT on a net total, rounded half up once (R-vat). @param rate percent */
export function vatOn(netCents: number, rate: number): number {
  return Math.floor((netCents * rate * 100 + 5000) / 10_000)
}

/** The country whose VAT is due: NL for the depot, the consumer's for a visit (R-vat). */
const placeOfPerformance = (rma: Rma): Country => (isOnSite(rma) ? rma.country : 'NL')

/**
 * Prices a draft: totals and VAT at the rate of the day it is issued, pinned from then on.
 * @param now business time; `expiresAt` is 14 days later
 */
export function priced(rma: Rma, draft: QuoteDraft, now: Date): Omit<Quote, 'status'> {
  const country = placeOfPerformance(rma)
  const rate = vatRate(country, localDate(now, country))
  const netCents = draft.lines.reduce((sum, line) => sum + line.amountCents, 0)
  const rejectNet = draft.reject.transportCents + draft.reject.handlingCents
  const vatCents = vatOn(netCents, rate)
  return {
    revision: (rma.quote?.revision ?? 0) + 1,
    lines: draft.lines.map(({ kind, amountCents }) => ({ kind, amountCents })),
    reject: draft.reject,
    netCents,
    vatRate: rate,
    vatCents,
    totalCents: netCents + vatCents,
    rejectTotalCents: rejectNet + vatOn(rejectNet, rate),
    expiresAt: new Date(now.getTime() + quoteDays * day).toISOString(),
  }
}

/** Issues a quote, or a revision of an open or expired one (R-requote). Never for work that the vendor bears, nor for an LCD. */
export function issueQuote(rma: Rma, draft: QuoteDraft, now: Date): Verdict {
  if (rma.quote && (rma.quote.status === 'accepted' || rma.quote.status === 'rejected')) {
    return { refused: 'quote-answered', detail: `Revision ${rma.quote.revision} was ${rma.quote.status}` }
  }
  if (rma.inspection?.covered)
    return { refused: 'in-warranty', detail: 'The vendor bears this repair; there is nothing to quote' }
  if (rma.product.line === 'tv' && rma.inspection?.part === 'lcd') {
    return { refused: 'lcd-not-repaired', detail: 'LCD modules are not replaced (T-3.2.3)' }
  }
  if (!allowedActions(rma).includes('quote')) return wrongState(rma, 'quote')
  const issued: NewEvent = {
    type: 'quote.issued',
    state: 'quoted',
    data: priced(rma, draft, now),
    text: { lineDescriptions: draft.lines.map((line) => line.description) },
  }
  if (rma.quote?.status !== 'open') return { newEvents: [issued] }
  return {
    newEvents: [{ type: 'quote.superseded', state: 'quoted', data: { revision: rma.quote.revision } }, issued],
  }
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
  answer: { readonly revision: number; readonly accept: boolean; readonly payment: NewPayment | null },
  now: Date,
): Verdict {
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

/** Lets an open quote expire that nobody answered: not a rejection, a person or a new quote decides (R-quote-silence). */
export function expireQuote(rma: Rma, now: Date): readonly NewEvent[] {
  if (rma.state !== 'quoted' || rma.quote?.status !== 'open' || now.toISOString() < rma.quote.expiresAt) return []
  return [
    { type: 'quote.expired', state: 'on-hold', data: { revision: rma.quote.revision } },
    { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'quote-expired' } },
  ]
}
