import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { newestDecision } from '../../shared/application/dossier.ts'
import { takeDoaResult } from '../../shared/contracts/routes/takeDoaResult.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { screened } from '../../shared/rma/index.ts'

/** `POST /v1/rmas/{rmaNumber}/doa-result`: the result of a DOA or remorse screening (P-2.1 to P-2.6). */
export const route = (ports: WriteRoutePorts & ChangePorts) =>
  writeRoute(ports, takeDoaResult, (call) => {
    const { screenedAt, ...said } = call.body
    return changeByCall(
      ports,
      call,
      { status: 200, view: 'rma' },
      (dossier) => ({ verdict: screened(dossier.rma, said, newestDecision(dossier).facts) }),
      { occurredAt: screenedAt },
    )
  })
