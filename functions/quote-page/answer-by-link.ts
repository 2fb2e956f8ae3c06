import { type ChangePorts, changeRma, type Proposal } from '../../shared/application/change-rma.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import type { QuoteLink, QuoteLinks } from '../../shared/application/ports/quote-links.ts'
import { quotePageUrl } from '../../shared/contracts/consumer-links.ts'
import { quoteForm } from '../../shared/contracts/quote.ts'
import type { PageAnswer } from '../../shared/http/page-route.ts'
import { answerQuote, unanswerable } from '../../shared/rma/index.ts'
import { messagePageHtml, type QuotePageState, quotePageHtml } from '../../shared/views/pages/quote-page.tsx'

export interface QuotePagePorts extends ChangePorts {
  readonly links: QuoteLinks
  readonly ids: Ids
  readonly payUrl: string
  /** Address under which the service is reached. */
  readonly publicUrl: string
}

/** Shows the revision that a link stands for as it stands now; changes nothing. 404 for a link that stands for nothing. */
export async function showQuote(ports: QuotePagePorts, token: string, now: Date): Promise<PageAnswer> {
  const link = await ports.links.find(token)
  const dossier = link && (await ports.rmas.load(link.rmaNumber))
  if (!link || !dossier) return { status: 404, html: messagePageHtml('unknown') }
  return { status: 200, html: html(dossier, link, standing(dossier, link, now)) }
}

/**
 * Takes the consumer's answer, confirmed by the postal code of the registered address. A repeat, and an answer that
 * somebody else was faster with, show what was decided (409 when it is another answer); a wrong postal code or an
 * incomplete form show the form again (422). The button on a replaced quote opens the newest one.
 */
export async function answerByLink(
  ports: QuotePagePorts,
  token: string,
  form: Readonly<Record<string, string>>,
  now: Date,
): Promise<PageAnswer> {
  const link = await ports.links.find(token)
  const dossier = link && (await ports.rmas.load(link.rmaNumber))
  if (!link || !dossier) return { status: 404, html: messagePageHtml('unknown') }
  const before = standing(dossier, link, now)
  if (before.kind === 'superseded' && form.answer === 'newest') return openNewest(ports, dossier)

  const parsed = quoteForm.safeParse(form)
  if (before.kind === 'open') {
    if (!parsed.success) return { status: 422, html: html(dossier, link, { kind: 'open', problem: 'incomplete' }) }
    if (!samePostalCode(dossier, parsed.data.postalCode)) {
      return { status: 422, html: html(dossier, link, { kind: 'open', problem: 'wrong-postal-code' }) }
    }
    const accept = parsed.data.answer === 'accept'
    const result = await changeRma(ports, {
      of: dossier,
      by: 'consumer',
      now,
      propose: (current) => proposal(ports, current, link.revision, accept, now),
    })
    if (result.kind === 'changed') return { status: 303, location: quotePageUrl(ports.publicUrl, token) }
    if (result.kind !== 'refused') return { status: 503, html: messagePageHtml('failed') }
    return decided(result.dossier, link, form.answer, now)
  }
  return decided(dossier, link, form.answer, now)
}

function proposal(ports: QuotePagePorts, { rma }: Dossier, revision: number, accept: boolean, now: Date): Proposal {
  const paymentId = ports.ids.paymentId()
  const payUrl = (amountCents: number) => `${ports.payUrl}/${paymentId}?amountCents=${amountCents}`
  return { verdict: answerQuote(rma, { revision, accept, by: 'consumer', payment: { paymentId, payUrl } }, now) }
}

/** What an answer that no longer counts is told. */
function decided(dossier: Dossier, link: QuoteLink, answer: string | undefined, now: Date): PageAnswer {
  const state = standing(dossier, link, now)
  const same = (state.kind === 'accepted' && answer === 'accept') || (state.kind === 'rejected' && answer === 'reject')
  return { status: same ? 200 : 409, html: html(dossier, link, state) }
}

async function openNewest(ports: QuotePagePorts, { rma }: Dossier): Promise<PageAnswer> {
  const revision = rma.quote?.revision ?? 1
  const token = await ports.links.create({ rmaNumber: rma.rmaNumber, revision })
  return { status: 303, location: quotePageUrl(ports.publicUrl, token) }
}

function standing(dossier: Dossier, link: QuoteLink, now: Date): QuotePageState {
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

function accepted({ rma, person }: Dossier): QuotePageState {
  const payUrl = Object.values(person?.texts ?? {}).find((each) => each.payUrl !== undefined)?.payUrl ?? null
  return { kind: 'accepted', payUrl, paid: rma.payment?.status === 'paid' }
}

function html(dossier: Dossier, link: QuoteLink, state: QuotePageState): string {
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

/** Compared without case and spaces. */
function samePostalCode({ person }: Dossier, stated: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, '').toUpperCase()
  return person !== null && plain(person.consumer.address.postalCode) === plain(stated)
}
