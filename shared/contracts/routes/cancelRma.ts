import { type ReasonBody, reasonBody } from '../desk.ts'
import { registrarRoles, type WriteRoute } from '../route.ts'

/** Cancels an RMA whose device has not been received. */
export const cancelRma: WriteRoute<ReasonBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/cancellation',
  roles: registrarRoles,
  body: reasonBody,
  problems: ['rma-not-found', 'wrong-state'],
}
