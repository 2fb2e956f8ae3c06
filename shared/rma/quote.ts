import { allowedActions, isOnSite } from './allowed-actions.ts'
import type { NewEvent } from './events.ts'
import { priced, type QuoteDraft, rejectFeeCents } from './quote-price.ts'
import { wrongState } from './report.ts'
import type { QuoteLineKind, Rma } from './rma.ts'
import type { Refusal, Verdict } from './transition.ts'

/** Revisions of one quote: the last one can be answered, expires and goes to a person like any other. */
export const revisionsMax = 20

/**
 * Issues a quote, or a revision of an open or expired one (R-requote). Never for work that the vendor bears, nor for an
 * LCD; its lines fit the way of the device (R-quote-lines), its reject fee is at most that of the first (R-reject-fee).
 */
export function issueQuote(rma: Rma, draft: QuoteDraft, now: Date): Verdict {
  const refusal = unquotable(rma, draft)
  if (refusal) return refusal
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

function unquotable(rma: Rma, draft: QuoteDraft): Refusal | null {
  if (rma.quote && (rma.quote.status === 'accepted' || rma.quote.status === 'rejected')) {
    return { refused: 'quote-answered', detail: `Revision ${rma.quote.revision} was ${rma.quote.status}` }
  }
  if (rma.inspection?.verdict === 'covered') {
    return { refused: 'in-warranty', detail: 'The vendor bears this repair; there is nothing to quote' }
  }
  if (rma.inspection?.verdict === 'not-served') {
    return { refused: 'lcd-not-repaired', detail: 'LCD modules are not replaced (T-3.2.3)' }
  }
  if (!allowedActions(rma).includes('quote')) return wrongState(rma, 'quote')
  if ((rma.quote?.revision ?? 0) >= revisionsMax) {
    return { refused: 'too-many-revisions', detail: `A quote has at most ${revisionsMax} revisions` }
  }
  const strangers = draft.lines.filter((line) => strangersOf(rma).includes(line.kind)).map((line) => line.kind)
  if (strangers.length > 0) {
    const where = isOnSite(rma) ? 'A visit has no transport' : 'That is no part of this way'
    return {
      refused: 'quote-lines-do-not-fit',
      detail: `${where} (R-quote-lines): ${[...new Set(strangers)].join(', ')}`,
    }
  }
  if (rejectFeeCents(draft.reject) > (rma.rejectFeeCentsMax ?? Number.POSITIVE_INFINITY)) {
    return {
      refused: 'reject-fee-raised',
      detail: `A rejection costs at most what the first quote said, ${rma.rejectFeeCentsMax} cents net (R-reject-fee)`,
    }
  }
  return null
}

/** Kinds of lines that have no place on the way of the device (R-quote-lines); after a screening its way in is past. */
function strangersOf(rma: Rma): readonly QuoteLineKind[] {
  if (isOnSite(rma)) return ['transport-inbound', 'transport-outbound']
  return rma.isRepairInstead ? ['travel', 'transport-inbound'] : ['travel']
}
