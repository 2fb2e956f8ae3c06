import { asCovered, type Decision, type Facts, type Inspection } from '@after-sales/rules'
import { allowedActions, isUncovered } from './allowed-actions.ts'
import { overturnedBy, refunds } from './desk.ts'
import type { EventData, NewEvent, SecondLookAnswer } from './events.ts'
import { withdrawn } from './information.ts'
import type { RmaNumber } from './number.ts'
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
  if (rma.holdReason === 'review') return answerRefusal(rma, said)
  if (said.answer === 'uphold') return { newEvents: [decided(said, {}, rma.state)] }
  if (rma.state === 'closed') {
    if (!said.continuedAs) return notOffered
    const data = { overturns: overturnedBy(said.decision), continuedAs: said.continuedAs, ...nothingOwed(rma) }
    return { newEvents: [decided(said, data, 'closed'), ...refunds(rma, 'closed')] }
  }
  if (rma.expectedOutcome === 'doa-rejected' || rma.expectedOutcome === 'remorse-rejected') {
    if (rma.shippedAt) return movedOn(rma)
    return { newEvents: [decided(said, {}, 'screening')] }
  }
  if (!said.inspection || !isUncovered(rma)) return movedOn(rma)
  const { service, route, costs } = asCovered(said.facts, said.inspection, policyOf(rma), receivedOn(rma))
  const judged = { covered: true, service, route, costs }
  const overturns = rma.inspection?.verdict === 'not-served' ? ['panel-served'] : ['warrantable-at-inspection']
  const data = { judged, overturns, ...nothingOwed(rma) }
  return { newEvents: [decided(said, data, 'in-repair'), ...withdrawn(rma), ...refunds(rma, 'in-repair')] }
}

/** Of a request that was refused and is held for it: let in, or refused once more. */
function answerRefusal(rma: Rma, said: SecondLookDecision): Verdict {
  if (said.answer === 'uphold') {
    return { newEvents: [decided(said, {}, rma.state), refused(said.decision, {})] }
  }
  if (!said.admitted) return notOffered
  const data = { overturns: overturnedBy(said.decision) }
  return { newEvents: [decided(said, data, rma.state), registered(said.admitted, rma.decisionVersion + 1)] }
}

/** The first event of the RMA as which a closed one goes on. */
export function continued(rma: Rma, admitted: Decision): NewEvent {
  const { registrar, request, channel, country, raisedOn, product, purchaseChannel, orderId } = rma
  const order = orderId === undefined ? {} : { orderId }
  const known = { registrar, request, channel, country, raisedOn, product, purchaseChannel, ...order }
  const registration = { ...known, receivedOn: receivedOn(rma) }
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
