import type { ReportBody } from '../../shared/contracts/report.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import type { RmaStore } from '../../shared/platform/ports.ts'
import { report } from '../../shared/rma/index.ts'

/** Takes a report into the RMA: 200 with the RMA, or 409 `wrong-state`. Free text and links go to the personal data. */
export function takeReport(ports: { readonly rmas: RmaStore }, call: Call<ReportBody>): Promise<Answer> {
  return changeByCall(ports, call, { status: 200, view: 'rma' }, ({ rma }) => ({
    verdict: report(rma, call.body),
    texts: textsOf(call.body),
  }))
}

function textsOf(body: ReportBody) {
  switch (body.type) {
    case 'transport-booked':
      return { 'transport.booked': pick(body, ['trackingUrl', 'labelUrl', 'slot']) }
    case 'inspected':
      return { 'device.inspected': pick(body, ['note']) }
    case 'repaired':
      return { 'repair.completed': pick(body, ['note']) }
    case 'shipped':
      return { 'device.shipped': pick(body, ['trackingUrl']) }
    default:
      return {}
  }
}

/** The named fields that are there. */
function pick<T extends object, K extends keyof T>(body: T, fields: readonly K[]): { [P in K]?: NonNullable<T[P]> } {
  return Object.fromEntries(
    fields.filter((field) => body[field] !== undefined).map((field) => [field, body[field]]),
  ) as {
    [P in K]?: NonNullable<T[P]>
  }
}
