import { type IntakeRequest, intakeRequest } from '../intake.ts'
import { rmaRoles, type WriteRoute } from '../route.ts'

/** Takes a request in: 201 registered, 202 when something is still to be found out or decided. */
export const registerRma: WriteRoute<IntakeRequest> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas',
  roles: rmaRoles,
  body: intakeRequest,
  problems: ['channel-not-allowed', 'information-missing', 'not-eligible', 'serial-has-open-rma'],
}
