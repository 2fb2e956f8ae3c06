import { type DisputeRequest, disputeRequest } from '../intake.ts'
import { registrarRoles, type WriteRoute } from '../route.ts'

/** A person looks again at a request that was refused (L-second-look). */
export const disputeRefusal: WriteRoute<DisputeRequest> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/second-looks',
  roles: registrarRoles,
  body: disputeRequest,
  problems: ['channel-not-allowed', 'not-refused', 'serial-has-open-rma'],
}
