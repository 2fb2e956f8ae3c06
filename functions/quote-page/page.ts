import { type Dossier, issuedQuote, payUrlOf } from '../../shared/application/dossier.ts'
import { allowedActions, type RefusalCode } from '../../shared/rma/index.ts'
import { type QuotePageState, quotePageHtml } from '../../shared/views/pages/quote-page.tsx'
import { rightsTold } from '../../shared/views/rights-told.ts'
import type { LinkedQuote } from './answer-by-link.ts'

/** What a quote's page says of the revision that its link stands for. @param refused why it cannot be answered; null when it can */
export function standingOf({ dossier }: LinkedQuote, refused: RefusalCode | null): QuotePageState {
  switch (refused) {
    case null:
      return { kind: 'open' }
    case 'quote-answered':
      return answered(dossier)
    case 'quote-withdrawn':
      return { kind: 'withdrawn' }
    case 'quote-superseded':
      return { kind: 'superseded' }
    default:
      return { kind: 'expired' }
  }
}

/** Money is asked for only while it would be taken, and nothing for a repair that is covered after all. */
function answered(dossier: Dossier): QuotePageState {
  const { quote, payment, inspection } = dossier.rma
  const isAccepted = quote?.status === 'accepted'
  if (!isAccepted && inspection?.verdict === 'covered') return { kind: 'withdrawn' }
  const payUrl = allowedActions(dossier.rma).includes('payment') ? payUrlOf(dossier) : null
  return { kind: isAccepted ? 'accepted' : 'rejected', payUrl, paid: payment?.status === 'paid' }
}

/** The page of the revision that a link stands for. Throws when that was never issued, which no link of ours is. */
export function pageOf({ dossier, link }: LinkedQuote, state: QuotePageState): string {
  const quote = issuedQuote(dossier, link.revision)
  if (!quote) throw new Error('A link to a quote that was not issued')
  return quotePageHtml({
    rmaNumber: dossier.rma.rmaNumber,
    model: dossier.rma.product.model,
    quote,
    servicedAt: dossier.rma.route?.servicedAt ?? 'depot',
    rights: rightsTold(dossier),
    state,
  })
}
