import { quoteResponseBody } from '../../shared/contracts/quote.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { answerByRetailer } from './answer-by-retailer.ts'
import { ports } from './wiring.ts'

/** `POST /v1/rmas/{rmaNumber}/quote-response`: the retailer's answer, for its consumer. */
export const handler = writeRoute(ports, { roles: ['retailer'], body: quoteResponseBody }, (call) =>
  answerByRetailer(ports, call),
)
