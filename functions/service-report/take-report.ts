import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { newestDecision } from '../../shared/application/dossier.ts'
import type { ReportBody } from '../../shared/contracts/report.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { report } from '../../shared/rma/index.ts'

/** Takes a report into the RMA: 200 with the RMA, or 409 `wrong-state`. */
export function takeReport(ports: ChangePorts, call: Call<ReportBody>): Promise<Answer> {
  return changeByCall(ports, call, { status: 200, view: 'rma' }, (dossier) => ({
    verdict: report(dossier.rma, call.body, newestDecision(dossier).facts),
  }))
}
