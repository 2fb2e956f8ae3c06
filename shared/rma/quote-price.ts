import { localDate, type Policy, quoteVatRate } from '@after-sales/rules'
import { daysAfter } from './days.ts'
import { policyOf } from './policy-of.ts'
import type { Quote, QuoteLineKind, Rma } from './rma.ts'

/** A quote as the service centre states it: cents, net of VAT. */
export interface QuoteDraft {
  readonly lines: readonly {
    readonly kind: QuoteLineKind
    readonly amountCents: number
    readonly description: string
  }[]
  readonly reject: Quote['reject']
}

/** VAT on a net total, rounded half up once (R-vat). @param rate percent */
export function vatOn(netCents: number, rate: number): number {
  return Math.floor((netCents * rate * 100 + 5000) / 10_000)
}

/**
 * An amount divided in the ratio of others, in whole cents that sum to it again.
 * @param parts not negative
 */
export function spread(cents: number, parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (whole === 0) return parts.map(() => 0)
  let [seen, given] = [0, 0]
  return parts.map((part) => {
    seen += part
    const share = Math.round((cents * seen) / whole) - given
    given += share
    return share
  })
}

/** What a rejection costs net of VAT: two-way logistics (on site: the travel) and handling together (R-reject-fee). */
export const rejectFeeCents = ({ transportCents, handlingCents }: Quote['reject']): number =>
  transportCents + handlingCents

/**
 * Prices a draft: totals and VAT at the rate of the day it is issued, pinned from then on.
 * @param now business time; `expiresAt` is as many days later as the RMA's policy version says (R-quote-silence)
 */
export function priced(rma: Rma, draft: QuoteDraft, now: Date, policy: Policy = policyOf(rma)): Omit<Quote, 'status'> {
  const { country, route } = rma
  if (!route) throw new Error(`${rma.rmaNumber} is quoted without a way`)
  const rate = quoteVatRate({ country, route }, policy, localDate(now, country))
  const netCents = draft.lines.reduce((sum, line) => sum + line.amountCents, 0)
  const rejectNet = rejectFeeCents(draft.reject)
  const vatCents = vatOn(netCents, rate)
  return {
    revision: (rma.quote?.revision ?? 0) + 1,
    lines: draft.lines.map(({ kind, amountCents }) => ({ kind, amountCents })),
    reject: { transportCents: draft.reject.transportCents, handlingCents: draft.reject.handlingCents },
    netCents,
    vatRate: rate,
    vatCents,
    totalCents: netCents + vatCents,
    rejectTotalCents: rejectNet + vatOn(rejectNet, rate),
    expiresAt: daysAfter(now.toISOString(), policy.parameters.quoteDays),
  }
}
