import { type Dossier, issuedQuote } from '../../application/dossier.ts'
import { type Rma, replay } from '../../rma/index.ts'

/** A quote with the descriptions of its lines, which live with the free text; null when there is none. */
export function quoteWithDescriptions(dossier: Dossier, { quote }: Rma) {
  const issued = quote && issuedQuote(dossier, quote.revision)
  return issued && { ...issued, status: quote.status }
}

/** The quote as of an event of its RMA: what the service centre gets when it has issued it. */
export function issuedQuoteBody(dossier: Dossier, sequence: number) {
  const rma = replay(dossier.events, dossier.rma.partnerReference, sequence)
  const quote = rma && quoteWithDescriptions(dossier, rma)
  if (!quote) throw new Error('There was no quote yet')
  return quote
}
