import type { Clock } from '../../shared/application/ports/clock.ts'
import { quotePageUrl } from '../../shared/contracts/consumer-links.ts'
import { formOf } from '../../shared/http/form.ts'
import { type PageAnswer, pageRoute } from '../../shared/http/page-route.ts'
import { messagePageHtml } from '../../shared/views/pages/page-layout.tsx'
import { answerByLink, linkedQuote, type QuoteLinkPorts, refusalOf } from './answer-by-link.ts'
import { pageOf, standingOf } from './page.ts'

export interface QuotePagePorts extends QuoteLinkPorts {
  readonly clock: Clock
}

const unknownLink: PageAnswer = { status: 404, html: messagePageHtml('unknown') }

/** `GET /quote/{token}` shows a quote and decides nothing; `POST` takes the consumer's answer. */
export const route = (ports: QuotePagePorts) =>
  pageRoute(async (event) => {
    const token = event.pathParameters?.token ?? ''
    const now = ports.clock.now()
    if (event.httpMethod === 'POST') return answered(ports, token, formOf(event), now)
    const quote = await linkedQuote(ports, token)
    return quote ? { status: 200, html: pageOf(quote, standingOf(quote, refusalOf(quote, now))) } : unknownLink
  })

/** 303 to what was decided; 200 for a repeat of the same answer, 409 for another one; 422 shows the form again. */
async function answered(
  ports: QuotePagePorts,
  token: string,
  form: Readonly<Record<string, string>>,
  now: Date,
): Promise<PageAnswer> {
  const result = await answerByLink(ports, token, form, now)
  switch (result.kind) {
    case 'unknown-link':
      return unknownLink
    case 'decided':
      return { status: 303, location: quotePageUrl(ports.publicUrl, token) }
    case 'newest':
      return { status: 303, location: quotePageUrl(ports.publicUrl, result.token) }
    case 'incomplete':
    case 'wrong-postal-code':
      return { status: 422, html: pageOf(result.quote, { kind: 'open', problem: result.kind }) }
    case 'settled': {
      const state = standingOf(result.quote, result.refused)
      const said = { accepted: 'accept', rejected: 'reject' }[state.kind as string]
      return { status: said === form.answer ? 200 : 409, html: pageOf(result.quote, state) }
    }
    case 'contended':
      return { status: 503, html: messagePageHtml('failed') }
  }
}
