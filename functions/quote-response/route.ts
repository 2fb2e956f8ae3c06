import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { respondToQuote } from '../../shared/contracts/routes/respondToQuote.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { answerQuote } from '../../shared/rma/index.ts'

/** `POST /v1/rmas/{rmaNumber}/quote-response`: the answer to a quote that goes to who registered it (P-3.3b). */
export const route = (ports: WriteRoutePorts & ChangePorts) =>
  writeRoute(ports, respondToQuote, (call) => {
    const { revision, answer } = call.body
    return changeByCall(ports, call, { status: 200, view: 'rma' }, ({ rma }) => ({
      verdict: answerQuote(rma, { revision, accept: answer === 'accept', by: call.caller, payment: null }, call.now),
    }))
  })
