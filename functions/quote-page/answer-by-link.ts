import { type ChangePorts, changeRma } from '../../shared/application/change-rma.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import type { QuoteLink, QuoteLinks } from '../../shared/application/ports/quote-links.ts'
import { paymentPageUrl } from '../../shared/contracts/consumer-links.ts'
import { quoteForm } from '../../shared/contracts/quote.ts'
import { answerQuote, type RefusalCode, unanswerable } from '../../shared/rma/index.ts'
import { samePostalCode } from './postal-code.ts'

export interface QuoteLinkPorts extends ChangePorts {
  readonly links: QuoteLinks
  readonly ids: Ids
  /** Address under which the service is reached. */
  readonly publicUrl: string
}

/** A link with the RMA whose quote it stands for. */
export interface LinkedQuote {
  readonly link: QuoteLink
  readonly dossier: Dossier
}

/**
 * What became of an answer. `settled`: it no longer counts, because the quote was answered, replaced or has run out
 * (`refused` says which). `contended`: others kept changing the RMA, and nothing was decided.
 */
export type LinkAnswered =
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'incomplete' | 'wrong-postal-code'; readonly quote: LinkedQuote }
  | { readonly kind: 'settled'; readonly quote: LinkedQuote; readonly refused: RefusalCode }
  | { readonly kind: 'decided' }
  | { readonly kind: 'newest'; readonly token: string }
  | { readonly kind: 'contended' }

/** The quote that a link stands for as it is now; null for a link that stands for nothing. */
export async function linkedQuote(
  { links, rmas }: Pick<QuoteLinkPorts, 'links' | 'rmas'>,
  token: string,
): Promise<LinkedQuote | null> {
  const link = await links.find(token)
  const dossier = link && (await rmas.load(link.rmaNumber))
  return link && dossier ? { link, dossier } : null
}

/** Why the revision of a link cannot be answered now; null when it can. */
export const refusalOf = ({ dossier, link }: LinkedQuote, now: Date): RefusalCode | null =>
  unanswerable(dossier.rma, link.revision, now)?.refused ?? null

/**
 * Takes the consumer's answer, confirmed by the postal code of the registered address. Exactly one answer ever counts;
 * the button on a replaced quote leads to the newest one.
 * @param form the fields as they were sent
 */
export async function answerByLink(
  ports: QuoteLinkPorts,
  token: string,
  form: Readonly<Record<string, string>>,
  now: Date,
): Promise<LinkAnswered> {
  const quote = await linkedQuote(ports, token)
  if (!quote) return { kind: 'unknown-link' }
  const { link, dossier } = quote
  const refused = refusalOf(quote, now)
  if (refused === 'quote-superseded' && form.answer === 'newest') return newest(ports, dossier)
  if (refused) return { kind: 'settled', quote, refused }

  const parsed = quoteForm.safeParse(form)
  if (!parsed.success) return { kind: 'incomplete', quote }
  const { answer, postalCode } = parsed.data
  const registered = dossier.person?.consumer.address.postalCode
  if (registered === undefined || !samePostalCode(registered, postalCode)) return { kind: 'wrong-postal-code', quote }

  const paymentId = ports.ids.paymentId()
  const payUrl = () => paymentPageUrl(ports.publicUrl, paymentId)
  const given = {
    revision: link.revision,
    accept: answer === 'accept',
    by: 'consumer',
    payment: { paymentId, payUrl },
  } as const
  const result = await changeRma(ports, {
    of: dossier,
    by: 'consumer',
    now,
    propose: ({ rma }) => ({ verdict: answerQuote(rma, given, now) }),
  })
  if (result.kind === 'changed') return { kind: 'decided' }
  if (result.kind === 'refused') {
    return { kind: 'settled', quote: { link, dossier: result.dossier }, refused: result.refusal.refused }
  }
  return { kind: 'contended' }
}

async function newest({ links }: QuoteLinkPorts, { rma }: Dossier): Promise<LinkAnswered> {
  const revision = rma.quote?.revision ?? 1
  return { kind: 'newest', token: await links.create({ rmaNumber: rma.rmaNumber, revision }) }
}
