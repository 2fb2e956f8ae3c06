import { type DecidePorts, decideRequest } from '../../shared/application/decide-request.ts'
import type { EligibilityRequest } from '../../shared/contracts/eligibility.ts'
import type { Call } from '../../shared/http/call.ts'
import { channelOf } from '../../shared/http/channel.ts'
import { decisionBody } from '../../shared/http/representations/decision.ts'

/** Decides a request and explains it in the caller's language. Throws the 422 for a channel that is not the caller's. */
export async function checkEligibility(
  ports: DecidePorts,
  call: Pick<Call<EligibilityRequest>, 'caller' | 'body' | 'language' | 'now'>,
) {
  const channel = channelOf(call.caller, call.body.channel)
  const { decision } = await decideRequest(ports, call.body, call.caller, channel, call.now)
  return decisionBody(decision, call.language)
}
