import { type DeskDecisionBody, deskDecisionBody } from '../desk.ts'
import type { WriteRoute } from '../route.ts'

/** What the service desk decides about an RMA. */
export const decideRma: WriteRoute<DeskDecisionBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/decisions',
  roles: ['desk'],
  body: deskDecisionBody,
  problems: ['rma-not-found', 'wrong-state', 'not-offered', 'unavailable', 'serial-has-open-rma'],
}
