import { type EmptyBody, emptyBody } from '../desk.ts'
import { registrarRoles, type WriteRoute } from '../route.ts'

/** Has a device repaired whose screening was rejected. */
export const requestRepair: WriteRoute<EmptyBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/repair-request',
  roles: registrarRoles,
  body: emptyBody,
  problems: ['rma-not-found', 'wrong-state'],
}
