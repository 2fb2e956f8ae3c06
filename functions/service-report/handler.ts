import { reportBody } from '../../shared/contracts/report.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { takeReport } from './take-report.ts'
import { ports } from './wiring.ts'

/** `POST /v1/rmas/{rmaNumber}/reports`: what the service centre saw and did. */
export const handler = writeRoute(ports, { roles: ['service-centre'], body: reportBody }, (call) =>
  takeReport(ports, call),
)
