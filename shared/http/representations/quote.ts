import type { Dossier } from '../../application/dossier.ts'
import { type Quote, type Rma, replay } from '../../rma/index.ts'

/** A quote with the descriptions of its lines, which live with the free text; null when there is none. */
export function quoteWithDescriptions(dossier: Dossier, rma: Rma) {
  const { quote } = rma
  if (!quote) return null
  const issued = dossier.events.find((event) => event.type === 'quote.issued' && event.data.revision === quote.revision)
  const descriptions = dossier.person?.texts[String(issued?.sequence)]?.lineDescriptions ?? []
  return { ...quote, lines: describedLines(quote, descriptions) }
}

function describedLines({ lines }: Quote, descriptions: readonly string[]) {
  return lines.map((line, index) => ({ ...line, description: descriptions[index] ?? '' }))
}

/** The quote as of an event of its RMA: what the service centre gets when it has issued it. */
export function issuedQuoteBody(dossier: Dossier, sequence: number) {
  const rma = replay(dossier.events, dossier.rma.partnerReference, sequence)
  const quote = rma && quoteWithDescriptions(dossier, rma)
  if (!quote) throw new Error('There was no quote yet')
  return quote
}
