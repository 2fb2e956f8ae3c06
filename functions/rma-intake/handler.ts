import { intakeRequest } from '../../shared/contracts/intake.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { registerRma } from './register-rma.ts'
import { ports } from './wiring.ts'

/** `POST /v1/rmas`: decides, registers what can be taken in, and says why when it cannot. */
export const handler = writeRoute(
  ports,
  { roles: ['retailer', 'call-centre', 'portal', 'shop', 'service-centre', 'desk'], body: intakeRequest },
  (call) => registerRma(ports, call),
)
