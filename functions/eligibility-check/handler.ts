import { eligibilityRequest } from '../../shared/contracts/eligibility.ts'
import { checkRoute } from '../../shared/http/partner-route.ts'
import { checkEligibility } from './check-eligibility.ts'
import { ports } from './wiring.ts'

/** `POST /v1/eligibility-checks`: decides and stores nothing. */
export const handler = checkRoute(
  ports,
  { roles: ['retailer', 'call-centre', 'portal', 'shop', 'service-centre', 'desk'], body: eligibilityRequest },
  async (call) => ({ status: 200, body: await checkEligibility(ports, call) }),
)
