import type { Dossier } from '../../shared/application/dossier.ts'
import { allowedActions, unanswerable } from '../../shared/rma/index.ts'
import { type QuotePageState, quotePageHtml } from '../../shared/views/pages/quote-page.tsx'
import type { LinkedQuote } from './answer-by-link.ts'

/** What a quote's page says of the revision that its link stands for, now. */
export function standingOf({ dossier, link }: LinkedQuote, now: Date): QuotePageState {
  const { rma } = dossier
  switch (unanswerable(rma, link.revision, now)?.refused) {
    case undefined:
      return { kind: 'open' }
    case 'quote-answered':
      return rma.quote?.status === 'accepted' ? accepted(dossier) : { kind: 'rejected' }
    case 'quote-superseded':
      return { kind: 'superseded' }
    default:
      return { kind: 'expired' }
  }
}

/** Money is asked for only while it would be taken. */
function accepted({ rma, person }: Dossier): QuotePageState {
  const payUrl = Object.values(person?.texts ?? {}).find((each) => each.payUrl !== undefined)?.payUrl ?? null
  const isAwaited = allowedActions(rma).includes('payment')
  return { kind: 'accepted', payUrl: isAwaited ? payUrl : null, paid: rma.payment?.status === 'paid' }
}

/** The page of the revision that a link stands for. Throws when that was never issued, which no link of ours is. */
export function pageOf({ dossier, link }: LinkedQuote, state: QuotePageState): string {
  const issued = dossier.events.find((event) => event.type === 'quote.issued' && event.data.revision === link.revision)
  if (issued?.type !== 'quote.issued') throw new Error('A link to a quote that was not issued')
  return quotePageHtml({
    rmaNumber: dossier.rma.rmaNumber,
    model: dossier.rma.product.model,
    quote: issued.data,
    descriptions: dossier.person?.texts[String(issued.sequence)]?.lineDescriptions ?? [],
    servicedAt: dossier.rma.route?.servicedAt ?? 'depot',
    state,
  })
}
