import type { Decision } from '@after-sales/rules'
import { allowedActions, arrivalState, inspectionState, isSeen } from './allowed-actions.ts'
import { concernedOf } from './concerned.ts'
import { closed, sentBack, toBeCollected } from './ending.ts'
import type { DeskAction, EventData, NewEvent } from './events.ts'
import { underWayStates, withdrawn } from './information.ts'
import { overturned } from './overturned.ts'
import { type NewPayment, receivedCents } from './payments.ts'
import { feePayment, payable } from './quote-answer.ts'
import { admission, admittedState, refused } from './register.ts'
import { arrived, wrongState } from './report.ts'
import type { Payment, Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** What the desk decides, and what has to be known for it. */
export interface DeskDecision {
  readonly action: DeskAction
  readonly reason: string
  readonly waiveFees: boolean
  /** The decision that the RMA rests on. */
  readonly decision: Decision
  /** The request as a person lets it in; null for what is not offered at all. */
  readonly admitted: Decision | null
  /** XMS's word on the serial that was received instead of the registered one; null when it cannot answer. */
  readonly official: boolean | null
  /** The payment of a reject fee, where one is due. */
  readonly payment: NewPayment
}

/**
 * What a person at the service desk decides, with the reason in the timeline (the contract's table of holds). Refused as
 * `wrong-state` when the action does not fit.
 */
export function decideByDesk(rma: Rma, said: DeskDecision): Verdict {
  if (!allowedActions(rma).includes(said.action)) return wrongState(rma, said.action)
  if (said.action === 'approve' && rma.holdReason === 'review' && !isSeen(rma) && !said.admitted) {
    return { refused: 'not-offered', detail: 'Nothing is offered that this could go on as' }
  }
  if (said.action === 'approve' && rma.holdReason === 'other-device' && said.official === null) {
    return { refused: 'unavailable', detail: 'XMS cannot say whether the device that came is official (R-xms-down)' }
  }
  return { newEvents: consequences[said.action](rma, said) }
}

const consequences: Readonly<Record<DeskAction, (rma: Rma, said: DeskDecision) => readonly NewEvent[]>> = {
  approve,
  refuse(rma, said) {
    const decided = decidedEvent(rma, said)
    if (isSeen(rma)) return sentBack(rma, decided, 'returned-unrepaired')
    return [decided, refused(said.decision, {})]
  },
  'return-unrepaired': returnUnrepaired,
  cancel(rma, said) {
    const decided = decidedEvent(rma, said)
    if (rma.holdReason === 'lost') return closed(decided, 'lost')
    if (isSeen(rma)) return sentBack(rma, decided, 'returned-unrepaired')
    return [decided, { type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' } }]
  },
  refund(rma, said) {
    if (rma.holdReason === 'payment-amount') {
      return [decidedEvent(rma, said, {}, 'awaiting-payment'), ...refunds(rma, 'awaiting-payment')]
    }
    const [decided, ...rest] = sentBack(rma, decidedEvent(rma, said), 'returned-unrepaired')
    return [decided, ...withdrawn(rma, decided.state), ...refunds(rma, decided.state), ...rest]
  },
}

function decidedEvent(
  rma: Rma,
  { action, reason }: DeskDecision,
  data: Partial<EventData['desk.decided']> = {},
  state: Rma['state'] = rma.state,
): NewEvent {
  return { type: 'desk.decided', state, data: { action, overturns: [], ...data }, text: { reason } }
}

/** Goes on as reviewed: from where the hold interrupted it, or as a request that the rules had let in. */
function approve(rma: Rma, said: DeskDecision): readonly NewEvent[] {
  switch (rma.holdReason) {
    case 'review':
      return approveReview(rma, said)
    case 'other-device':
      return approveOtherDevice(rma, said)
    case 'not-official':
      return [
        decidedEvent(
          rma,
          said,
          { overturns: overturned(rma, said.decision), ...readmission(rma, said) },
          inspectionState(rma),
        ),
      ]
    case 'payment-amount':
      return [decidedEvent(rma, said, {}, 'in-repair'), ...surplus(rma)]
    default:
      return [decidedEvent(rma, said, {}, rma.heldFrom ?? rma.state)]
  }
}

/** The service and the way that an inspection took from a device which is let in after all. */
const readmission = (rma: Rma, { admitted }: DeskDecision) =>
  admitted && !rma.isRepairInstead ? admission(admitted, rma.decisionVersion + 1) : {}

function approveReview(rma: Rma, said: DeskDecision): readonly NewEvent[] {
  const { decision, admitted } = said
  const known = admitted ? admission(admitted, rma.decisionVersion + 1) : {}
  const data = { overturns: overturned(rma, decision), ...known }
  const from = rma.heldFrom
  if (from === 'in-transit' && isSeen(rma)) return arrived(rma, decidedEvent(rma, said, data))
  if (from !== null && underWayStates.includes(from)) return [decidedEvent(rma, said, data, from)]
  const state = admittedState(rma, admitted?.route ?? null)
  if (!admitted) return [decidedEvent(rma, said, data, state)]
  const registered: NewEvent = { type: 'rma.registered', state, data: admission(admitted, rma.decisionVersion + 1) }
  return [decidedEvent(rma, said, data), registered]
}

/** R-other-device: the RMA is about the device that came. When XMS does not know it, another decision is needed. */
function approveOtherDevice(rma: Rma, said: DeskDecision): readonly NewEvent[] {
  // What the rules find about the device that came is set aside with it; XMS's no is not.
  const overturns = said.official && said.admitted ? overturned(rma, said.admitted) : []
  const data = { overturns, serial: rma.receivedSerial ?? rma.product.serial, ...readmission(rma, said) }
  const decided = decidedEvent(rma, said, data, arrivalState(rma))
  if (said.official) return [decided]
  if (!concernedOf(rma).toConsumer) return [decided, toBeCollected(rma)]
  return [decided, { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'not-official' } }]
}

/** The vendor pays the way of what should not have come; of a quote that nobody answered, or paid, the fee is due. */
function returnUnrepaired(rma: Rma, said: DeskDecision): readonly NewEvent[] {
  const isQuoted = rma.holdReason === 'quote-expired' || rma.holdReason === 'payment-silence'
  const owesRejectFee = isQuoted && !said.waiveFees
  const feeCents = owesRejectFee ? (rma.quote?.rejectTotalCents ?? 0) : 0
  const opened = rma.route?.quoteTo === 'consumer' ? said.payment : null
  const payment = feePayment(opened, feeCents)
  const fee = isQuoted ? { owesRejectFee, ...(payment ? { payment } : {}) } : {}
  const decided: NewEvent = decidedEvent(rma, said, fee)
  const { text } = payable(payment ? opened : null, feeCents)
  const [first, ...rest] = sentBack(rma, { ...decided, text: { ...decided.text, ...text } }, 'returned-unrepaired')
  return [first, ...(rma.quote?.status === 'accepted' ? withdrawn(rma, first.state) : []), ...rest]
}

/** Money without which there is still as much as was asked for: it goes back when the rest is let pass. */
function surplus({ payment }: Rma): readonly NewEvent[] {
  if (!payment) return []
  let over = receivedCents(payment) - payment.amountCents
  const { paymentId } = payment
  return payment.receipts
    .filter(({ refunded: isBack }) => !isBack)
    .flatMap((receipt) => {
      if (receipt.amountCents > over) return []
      over -= receipt.amountCents
      return [refunded(paymentId, receipt, 'in-repair')]
    })
}

/** Everything that came in for the payment goes back. */
export function refunds({ payment }: Rma, state: Rma['state']): readonly NewEvent[] {
  if (!payment) return []
  const { paymentId, receipts } = payment
  return receipts.filter(({ refunded: isBack }) => !isBack).map((receipt) => refunded(paymentId, receipt, state))
}

function refunded(
  paymentId: string,
  { amountCents, providerId }: Payment['receipts'][number],
  state: Rma['state'],
): NewEvent {
  const money = { paymentId, amountCents, ...(providerId === undefined ? {} : { providerId }) }
  return { type: 'payment.refunded', state, data: money }
}
