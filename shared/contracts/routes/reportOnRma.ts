import { type ReportBody, reportBody } from '../report.ts'
import type { WriteRoute } from '../route.ts'

/** What the service centre saw and did. */
export const reportOnRma: WriteRoute<ReportBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/reports',
  roles: ['service-centre'],
  body: reportBody,
  problems: ['rma-not-found', 'wrong-state', 'too-many-reports', 'serial-not-new', 'battery-damaged'],
}
