import type { ChangePorts } from '../../shared/application/change-rma.ts'
import type { QuoteResponseBody } from '../../shared/contracts/quote.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { answerQuote } from '../../shared/rma/index.ts'

/** Takes a retailer's answer to a quote that goes to retailers (P-3.3b): 200 with the RMA, or why it does not count. */
export function answerByRetailer(ports: ChangePorts, call: Call<QuoteResponseBody>): Promise<Answer> {
  const { revision, answer } = call.body
  return changeByCall(ports, call, { status: 200, view: 'rma' }, ({ rma }) => ({
    verdict: answerQuote(rma, { revision, accept: answer === 'accept', by: call.caller, payment: null }, call.now),
  }))
}
