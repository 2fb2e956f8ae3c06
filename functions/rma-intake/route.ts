import type { Decision } from '@after-sales/rules'
import type { Language } from '../../shared/contracts/intake.ts'
import { registerRma as contract } from '../../shared/contracts/routes/registerRma.ts'
import type { Answer, Caller } from '../../shared/http/call.ts'
import { channelOf } from '../../shared/http/channel.ts'
import { AlreadyAnswered, answeredByView } from '../../shared/http/idempotency.ts'
import { named } from '../../shared/http/invalid.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { inProgress, Problem } from '../../shared/http/problem.ts'
import { decisionBody } from '../../shared/http/representations/decision.ts'
import { maySee } from '../../shared/http/representations/rma.ts'
import type { Rma, RmaNumber } from '../../shared/rma/index.ts'
import { type RegisterPorts, registerRma } from './register-rma.ts'

type Ports = WriteRoutePorts & RegisterPorts

/** `POST /v1/rmas`: decides, registers what can be taken in, and says why when it cannot. */
export const route = (ports: Ports) =>
  writeRoute(ports, contract, async (call): Promise<Answer> => {
    const channel = channelOf(call.caller, call.body.channel)
    const answer = ({ after }: { readonly after: Rma }) => answeredByView(call, statusOf(after), viewOf(after))
    const result = await registerRma(ports, { ...call, channel, answer })
    switch (result.kind) {
      case 'registered': {
        const { dossier } = result
        return { status: statusOf(dossier.rma), view: viewOf(dossier.rma), dossier, committed: true }
      }
      case 'not-admitted':
        throw refusal(result.decided.decision, call.language)
      case 'serial-taken':
        throw await serialTaken(ports, call.caller, result.openRma)
      case 'answered':
        throw new AlreadyAnswered()
      case 'contended':
        throw inProgress('Another request for this serial is being taken in')
    }
  })

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
