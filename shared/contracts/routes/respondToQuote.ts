import { type QuoteResponseBody, quoteResponseBody } from '../quote.ts'
import type { WriteRoute } from '../route.ts'

/** The registrar's answer to a quote; the desk's for what it registered itself. */
export const respondToQuote: WriteRoute<QuoteResponseBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/quote-response',
  roles: ['retailer', 'desk'],
  body: quoteResponseBody,
  problems: [
    'rma-not-found',
    'wrong-state',
    'quote-not-found',
    'quote-not-yours',
    'quote-answered',
    'quote-superseded',
    'quote-expired',
    'quote-withdrawn',
  ],
}
