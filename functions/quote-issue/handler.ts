import { quoteBody } from '../../shared/contracts/quote.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { issueQuote } from '../../shared/rma/index.ts'
import { ports } from './wiring.ts'

/** `POST /v1/rmas/{rmaNumber}/quotes`: a quote, or a revision of one that nobody has answered. */
export const handler = writeRoute(ports, { roles: ['service-centre'], body: quoteBody }, (call) =>
  changeByCall(ports, call, { status: 201, view: 'quote' }, ({ rma }) => ({
    verdict: issueQuote(rma, call.body, call.now),
  })),
)
