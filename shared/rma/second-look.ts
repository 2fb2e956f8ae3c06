import { asCovered, type Decision, type Facts, type Inspection } from '@after-sales/rules'
import { allowedActions, disputed, isSeen } from './allowed-actions.ts'
import { refunds } from './desk.ts'
import type { EventData, NewEvent, SecondLookAnswer } from './events.ts'
import { withdrawn } from './information.ts'
import type { RmaNumber } from './number.ts'
import { overturned } from './overturned.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import { admission, firstState, refused } from './register.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** Asks that a person looks again at a refusal, an uncovered repair or a rejected screening (L-second-look). */
export function requestSecondLook(rma: Rma, itemId: string, reason: string): Verdict {
  if (!allowedActions(rma).includes('second-look')) return wrongState(rma, 'second-look')
  return {
    newEvents: [{ type: 'second_look.requested', state: rma.state, data: { itemId }, text: { reason } }],
  }
}

/** A person's answer to a second look, and what has to be known for it. */
export interface SecondLookDecision {
  readonly itemId: string
  readonly answer: SecondLookAnswer
  readonly reason: string
  readonly facts: Facts
  readonly decision: Decision
  /** The request as a person lets it in; null for what is not offered at all. */
  readonly admitted: Decision | null
  /** What the newest inspection saw; null before one. */
  readonly inspection: Inspection | null
  /** The RMA under which a closed one goes on; null where it could not. */
  readonly continuedAs: RmaNumber | null
}

/**
 * Answers a second look. Upheld, nothing changes but that it is said. Admitted, it goes on as eligible: the repair is
 * covered and its quote withdrawn, a rejected screening is screened anew, and a closed RMA goes on as a new one.
 */
export function answerSecondLook(rma: Rma, said: SecondLookDecision): Verdict {
  if (rma.secondLook !== said.itemId)
    return { refused: 'already-decided', detail: 'This second look has been answered' }
  if (rma.holdReason === 'review' && !isSeen(rma)) return answerRefusal(rma, said)
  if (said.answer === 'uphold') return { newEvents: [decided(said, {}, rma.state)] }
  switch (disputed(rma)) {
    case 'end':
      return goneOn(rma, said)
    case 'screening':
      return { newEvents: [decided(said, {}, 'screening')] }
    case 'repair':
      return covered(rma, said)
    case null:
      return movedOn(rma)
  }
}

function goneOn(rma: Rma, said: SecondLookDecision): Verdict {
  const { decision, continuedAs } = said
  if (!continuedAs) return notOffered
  const data = { overturns: overturned(rma, decision), continuedAs, ...nothingOwed(rma) }
  return { newEvents: [decided(said, data, 'closed'), ...refunds(rma, 'closed')] }
}

/** The same as if the inspection had said so. Throws without one, which no uncovered repair is. */
function covered(rma: Rma, said: SecondLookDecision): Verdict {
  if (!said.inspection) throw new Error(`${rma.rmaNumber} is not covered without an inspection`)
  const { service, route, costs } = asCovered(said.facts, said.inspection, policyOf(rma), receivedOn(rma))
  const judged = { covered: true, service, route, costs }
  const overturns = overturned(rma, said.decision)
  const data = { judged, overturns, ...nothingOwed(rma) }
  return { newEvents: [decided(said, data, 'in-repair'), ...withdrawn(rma), ...refunds(rma, 'in-repair')] }
}

/** Of a request that was refused and is held for it: let in, or refused once more. */
function answerRefusal(rma: Rma, said: SecondLookDecision): Verdict {
  if (said.answer === 'uphold') {
    return { newEvents: [decided(said, {}, rma.state), refused(said.decision, {})] }
  }
  if (!said.admitted) return notOffered
  const data = { overturns: overturned(rma, said.decision) }
  return { newEvents: [decided(said, data, rma.state), registered(said.admitted, rma.decisionVersion + 1)] }
}

/** The first event of the RMA as which a closed one goes on. @param decision the one that it ended on */
export function continued(rma: Rma, decision: Decision, admitted: Decision): NewEvent {
  const { registrar, request, channel, country, raisedOn, product, purchaseChannel, orderId } = rma
  const order = orderId === undefined ? {} : { orderId }
  const seller = rma.sellerId === undefined ? {} : { sellerId: rma.sellerId }
  const known = { registrar, request, channel, country, raisedOn, product, purchaseChannel, ...order, ...seller }
  const setAside = [...new Set([...(rma.setAside ?? []), ...overturned(rma, decision)])]
  const registration = { ...known, receivedOn: receivedOn(rma), setAside }
  const first = registered(admitted, 1)
  return { type: 'rma.registered', state: first.state, data: { ...registration, ...admission(admitted, 1) } }
}

const registered = (admitted: Decision, version: number): NewEvent => ({
  type: 'rma.registered',
  state: firstState(admitted.route),
  data: admission(admitted, version),
})

const notOffered: Verdict = { refused: 'not-offered', detail: 'Nothing is offered that this could go on as' }

/** What the consumer was to pay falls away, a fee for a rejection too, and what has come in goes back. */
const nothingOwed = ({ owesRejectFee, payment }: Rma) => (owesRejectFee || payment ? { owesRejectFee: false } : {})

const movedOn = (rma: Rma): Verdict => ({
  refused: 'wrong-state',
  detail: `The RMA has moved on and is ${rma.state}; uphold it, or let it be registered again`,
})

const decided = (
  { answer, reason }: SecondLookDecision,
  data: Partial<EventData['desk.decided']>,
  state: Rma['state'],
): NewEvent => ({ type: 'desk.decided', state, data: { action: answer, overturns: [], ...data }, text: { reason } })
