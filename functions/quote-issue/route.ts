import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { issueQuote as contract } from '../../shared/contracts/routes/issueQuote.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { issueQuote } from '../../shared/rma/index.ts'

/** `POST /v1/rmas/{rmaNumber}/quotes`: a quote, or a revision of one that nobody has answered. */
export const route = (ports: WriteRoutePorts & ChangePorts) =>
  writeRoute(ports, contract, (call) =>
    changeByCall(ports, call, { status: 201, view: 'quote' }, ({ rma }) => ({
      verdict: issueQuote(rma, call.body, call.now),
    })),
  )
