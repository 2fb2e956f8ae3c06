import { type EligibilityRequest, eligibilityRequest } from '../eligibility.ts'
import { type CheckRoute, rmaRoles } from '../route.ts'

/** Decides a request and stores nothing. */
export const checkEligibility: CheckRoute<EligibilityRequest> = {
  kind: 'check',
  method: 'POST',
  path: '/v1/eligibility-checks',
  roles: rmaRoles,
  body: eligibilityRequest,
  problems: ['channel-not-allowed'],
}
