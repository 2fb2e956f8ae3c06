import { type QuoteBody, quoteBody } from '../quote.ts'
import type { WriteRoute } from '../route.ts'

/** A quote, or a revision of one that nobody has answered. */
export const issueQuote: WriteRoute<QuoteBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/quotes',
  roles: ['service-centre'],
  body: quoteBody,
  problems: [
    'rma-not-found',
    'wrong-state',
    'in-warranty',
    'lcd-not-repaired',
    'quote-answered',
    'quote-lines-do-not-fit',
    'reject-fee-raised',
    'too-many-revisions',
  ],
}
