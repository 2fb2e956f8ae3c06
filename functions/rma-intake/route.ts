import type { Decision } from '@after-sales/rules'
import { type Registered, type RegisterPorts, registerRma } from '../../shared/application/register-rma.ts'
import type { Language } from '../../shared/contracts/intake.ts'
import { disputeRefusal } from '../../shared/contracts/routes/disputeRefusal.ts'
import { registerRma as contract } from '../../shared/contracts/routes/registerRma.ts'
import type { Answer, Call, Caller } from '../../shared/http/call.ts'
import { channelOf } from '../../shared/http/channel.ts'
import { AlreadyAnswered, answeredByBody, answeredByView } from '../../shared/http/idempotency.ts'
import { named } from '../../shared/http/invalid.ts'
import { oneOf, type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { inProgress, Problem } from '../../shared/http/problem.ts'
import { decisionBody } from '../../shared/http/representations/decision.ts'
import { maySee } from '../../shared/http/representations/rma.ts'
import { dispute, type Rma, type RmaNumber, register } from '../../shared/rma/index.ts'

type Ports = WriteRoutePorts & RegisterPorts

/** `POST /v1/rmas` and `POST /v1/second-looks`. */
export const route = (ports: Ports) => oneOf({ [contract.path]: intake(ports), [disputeRefusal.path]: disputed(ports) })

/** Decides, registers what can be taken in, and says why when it cannot. */
const intake = (ports: Ports) =>
  writeRoute(ports, contract, async (call): Promise<Answer> => {
    const channel = channelOf(call.caller, call.body.channel)
    const answer = ({ after }: { readonly after: Rma }) => answeredByView(call, statusOf(after), viewOf(after))
    const { onMissing } = call.body
    const result = await registerRma(ports, {
      ...call,
      channel,
      answer,
      begin: (registration, decision) => register(registration, decision, onMissing),
    })
    if (result.kind === 'not-admitted') throw refusal(result.decided.decision, call.language)
    const { rma, ...dossier } = await taken(ports, call, result)
    return { status: statusOf(rma), view: viewOf(rma), dossier: { rma, ...dossier }, committed: true }
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
    const { rma } = await taken(ports, call, result)
    return { status: 201, body: receipt(rma), committed: true }
  })

/** The RMA that was registered. Throws what stood in the way. */
async function taken(
  ports: Ports,
  { caller }: Pick<Call, 'caller'>,
  result: Exclude<Registered, { readonly kind: 'not-admitted' }>,
) {
  switch (result.kind) {
    case 'registered':
      return result.dossier
    case 'serial-taken':
      throw await serialTaken(ports, caller, result.openRma)
    case 'answered':
      throw new AlreadyAnswered()
    case 'contended':
      throw inProgress('Another request for this serial is being taken in')
  }
}

const viewOf = ({ rmaNumber, version }: Rma) => ({ name: 'rma', rmaNumber, sequence: version }) as const

/** 201 for what goes its way, 202 while something is still to be found out or decided. */
const statusOf = ({ state }: Rma) => (state === 'registered' || state === 'remote-repair' ? 201 : 202)

function refusal(decision: Decision, language: Language): Problem {
  const members = { decision: decisionBody(decision, language) }
  if (decision.decision === 'refused') {
    return new Problem('not-eligible', 'The policy does not allow this request; the decision says why', { members })
  }
  const errors = named(decision.missing.map((path) => ({ path, code: 'needed-to-decide' })))
  return new Problem('information-missing', 'Send the missing facts, or ask to hold the request', { members, errors })
}

/** The 409 of a serial that has an open RMA, with its number only for who may see it. */
async function serialTaken({ rmas }: Ports, caller: Caller, rmaNumber: RmaNumber): Promise<Problem> {
  const open = await rmas.load(rmaNumber)
  const members = open && maySee(open.rma, caller) ? { rmaNumber } : {}
  return new Problem('serial-has-open-rma', 'Close or cancel it first', { members })
}
