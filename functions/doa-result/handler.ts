import { newestDecision } from '../../shared/application/dossier.ts'
import { doaResultBody } from '../../shared/contracts/doa-result.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { screened } from '../../shared/rma/index.ts'
import { ports } from './wiring.ts'

/** `POST /v1/rmas/{rmaNumber}/doa-result`: the result of a DOA or remorse screening (P-2.1 to P-2.6). */
export const handler = writeRoute(ports, { roles: ['service-centre'], body: doaResultBody }, (call) => {
  return changeByCall(ports, call, { status: 200, view: 'rma' }, (dossier) => ({
    verdict: screened(dossier.rma, call.body, newestDecision(dossier).facts),
  }))
})
