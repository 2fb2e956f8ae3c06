import { type DecidePorts, decideRequest } from '../../shared/application/decide-request.ts'
import { checkEligibility } from '../../shared/contracts/routes/checkEligibility.ts'
import { channelOf } from '../../shared/http/channel.ts'
import { checkRoute, type PartnerRoutePorts } from '../../shared/http/partner-route.ts'
import { decisionBody } from '../../shared/http/representations/decision.ts'

/** `POST /v1/eligibility-checks`: decides, explains it in the caller's language, and stores nothing of it. */
export const route = (ports: PartnerRoutePorts & DecidePorts) =>
  checkRoute(ports, checkEligibility, async ({ caller, body, language, now }) => {
    const channel = channelOf(caller, body.channel)
    const decided = await decideRequest(ports, body, caller, channel, now)
    return { status: 200, body: decisionBody(decided, language) }
  })
