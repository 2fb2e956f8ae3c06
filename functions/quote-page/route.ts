import type { Clock } from '../../shared/application/ports/clock.ts'
import { pageRoute } from '../../shared/http/page-route.ts'
import { answerByLink, type QuotePagePorts, showQuote } from './answer-by-link.ts'

/** `GET /quote/{token}` shows a quote and decides nothing; `POST` takes the consumer's answer. */
export const route = (ports: QuotePagePorts & { readonly clock: Clock }) =>
  pageRoute((event) => {
    const token = event.pathParameters?.token ?? ''
    if (event.httpMethod !== 'POST') return showQuote(ports, token, ports.clock.now())
    const form = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString('utf8')
    return answerByLink(ports, token, Object.fromEntries(new URLSearchParams(form)), ports.clock.now())
  })
