import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { newestDecision } from '../../shared/application/dossier.ts'
import { reportOnRma } from '../../shared/contracts/routes/reportOnRma.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { report } from '../../shared/rma/index.ts'

/** `POST /v1/rmas/{rmaNumber}/reports`: what the service centre saw and did. A swapped-in unit has to be new and free. */
export const route = (ports: WriteRoutePorts & ChangePorts) =>
  writeRoute(ports, reportOnRma, (call) => {
    const { occurredAt, ...said } = call.body
    return changeByCall(
      ports,
      call,
      { status: 200, view: 'rma' },
      (dossier) => ({ verdict: report(dossier.rma, said, newestDecision(dossier).facts) }),
      { occurredAt, serialTaken: 'serial-not-new' },
    )
  })
