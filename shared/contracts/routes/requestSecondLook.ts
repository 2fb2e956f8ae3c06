import { type ReasonBody, reasonBody } from '../desk.ts'
import { registrarRoles, type WriteRoute } from '../route.ts'

/** A person looks again (L-second-look). */
export const requestSecondLook: WriteRoute<ReasonBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/second-look',
  roles: registrarRoles,
  body: reasonBody,
  problems: ['rma-not-found', 'wrong-state'],
}
