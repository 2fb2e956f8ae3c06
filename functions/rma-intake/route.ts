import { type RegisterPorts, registerRma } from '../../shared/application/register-rma.ts'
import { disputeRefusal } from '../../shared/contracts/routes/disputeRefusal.ts'
import { registerRma as contract } from '../../shared/contracts/routes/registerRma.ts'
import type { Answer } from '../../shared/http/call.ts'
import { channelOf } from '../../shared/http/channel.ts'
import { answeredByBody } from '../../shared/http/idempotency.ts'
import { oneOf, type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { Problem } from '../../shared/http/problem.ts'
import { notAdmitted, registered, takenIn, takenInRecord } from '../../shared/http/taken-in.ts'
import { dispute, type Rma, register } from '../../shared/rma/index.ts'

type Ports = WriteRoutePorts & RegisterPorts

/** `POST /v1/rmas` and `POST /v1/second-looks`. */
export const route = (ports: Ports) => oneOf({ [contract.path]: intake(ports), [disputeRefusal.path]: disputed(ports) })

/** Decides, registers what can be taken in, and says why when it cannot. */
const intake = (ports: Ports) =>
  writeRoute(ports, contract, async (call): Promise<Answer> => {
    const channel = channelOf(call.caller, call.body.channel)
    const { onMissing } = call.body
    const result = await registerRma(ports, {
      ...call,
      channel,
      answer: ({ after }) => takenInRecord(call, after),
      begin: (registration, decision) => register(registration, decision, onMissing),
    })
    if (result.kind === 'not-admitted') throw notAdmitted(result.decided, call.language)
    return takenIn(await registered(ports, call.caller, result))
  })

/** Takes a refused request in, on hold, for a person to look at again. */
const disputed = (ports: Ports) =>
  writeRoute(ports, disputeRefusal, async (call): Promise<Answer> => {
    const { reason, ...body } = call.body
    const channel = channelOf(call.caller, body.channel)
    const id = ports.ids.deskItemId()
    const receipt = ({ rmaNumber }: Rma) => ({ id, rmaNumber })
    const result = await registerRma(ports, {
      ...call,
      body,
      channel,
      answer: ({ after }) => answeredByBody(call, 201, receipt(after)),
      begin: (registration, decision) => dispute(registration, decision, id, reason),
    })
    if (result.kind === 'not-admitted') {
      throw new Problem('not-refused', 'It can be taken in as it is, or waits for facts: register it')
    }
    const { rma } = await registered(ports, call.caller, result)
    return { status: 201, body: receipt(rma), committed: true }
  })
