import { asInspected, type Decision, type Facts, type Inspection } from '@after-sales/rules'
import { hasEnded, isSeen } from './allowed-actions.ts'
import type { EventTexts } from './event-texts.ts'
import type { EventData, NewEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import { admission, admittedState, refused } from './register.ts'
import { wrongState } from './report.ts'
import type { Admission, Rma } from './rma.ts'
import type { Refusal, Verdict } from './transition.ts'

/** Facts that came after an RMA was taken in, and what is decided on them. */
export interface Information {
  /** Dotted paths of what came. */
  readonly paths: readonly string[]
  readonly screenInches?: number | undefined
  /** The facts with what came, and the request decided on them again. */
  readonly facts: Facts
  readonly decision: Decision
  /** What the newest inspection saw; null before one. */
  readonly inspection: Inspection | null
  /** The private text that came with it. */
  readonly text?: EventTexts
}

/** Times that information is taken for one RMA. */
export const informationMax = 20

const tooMuch: Refusal = {
  refused: 'too-many-reports',
  detail: `Information is taken at most ${informationMax} times`,
}

/** Notes that the consumer's name or address was corrected, at any time before the end. */
export function correctConsumer(rma: Rma, paths: readonly string[], text: EventTexts): Verdict {
  if (hasEnded(rma)) return wrongState(rma, 'information')
  if (rma.informed >= informationMax) return tooMuch
  return { newEvents: [{ type: 'information.received', state: rma.state, data: { paths }, text }] }
}

/**
 * Takes facts in and decides again (R-information-silence, R-inspection). Before the device is sent the new decision counts
 * whole. What is under way is refused by nobody but a person. After the inspection coverage is judged anew, until somebody
 * answers the quote, which is withdrawn when the vendor bears the repair after all.
 */
export function inform(rma: Rma, said: Information): Verdict {
  if (hasEnded(rma)) return wrongState(rma, 'information')
  if (rma.informed >= informationMax) return tooMuch
  if (isUnanswered(rma) && said.inspection) return { newEvents: judgedAgain(rma, said, said.inspection) }
  if (isUndecided(rma)) return { newEvents: decidedAgain(rma, said) }
  if (isUnderWay(rma)) return { newEvents: underWay(rma, said) }
  return { refused: 'wrong-state', detail: `The RMA is ${rma.state}; only the consumer can be corrected still` }
}

/** Inspected as not covered, and nobody has answered what follows from that. */
function isUnanswered({ state, inspection, quote, shippedAt, holdReason }: Rma): boolean {
  const { verdict } = inspection ?? {}
  if (verdict === 'not-served') return state === 'returning' && !shippedAt
  if (verdict !== 'to-be-quoted' || quote?.status === 'accepted' || quote?.status === 'rejected') return false
  return state === 'received' || state === 'visit-planned' || state === 'quoted' || holdReason === 'quote-expired'
}

const undecidedStates: readonly Rma['state'][] = [
  'pending-verification',
  'awaiting-information',
  'registered',
  'remote-repair',
]

const isUndecided = (rma: Rma) =>
  undecidedStates.includes(rma.state) || (rma.holdReason === 'review' && !isSeen(rma) && rma.heldFrom !== 'in-transit')

/** States in which a device has been sent, or has come, and nobody has judged it yet. */
export const underWayStates: readonly Rma['state'][] = ['in-transit', 'received', 'visit-planned', 'screening']

const isUnderWay = (rma: Rma) =>
  rma.holdReason === 'review' || (underWayStates.includes(rma.state) && !rma.inspection?.verdict)

function received(
  { paths, screenInches, text = {} }: Information,
  state: Rma['state'],
  decided: Omit<EventData['information.received'], 'paths'>,
): NewEvent {
  const measured = screenInches === undefined ? {} : { screenInches }
  return { type: 'information.received', state, data: { paths, ...measured, ...decided }, text }
}

function judgedAgain(rma: Rma, said: Information, inspection: Inspection): readonly NewEvent[] {
  const { coverage, service, route, costs } = asInspected(said.facts, inspection, policyOf(rma), receivedOn(rma))
  const covered = coverage === 'covered'
  const judged = { covered, service, route, costs }
  const state = covered ? 'in-repair' : rma.state
  const noted = received(said, state, { ...decisionOf(rma), judged })
  return [noted, ...(covered ? withdrawn(rma) : [])]
}

/** The withdrawal of a quote, answered or not, when the repair takes another way: what follows may be quoted anew. */
export function withdrawn({ quote }: Rma, state: Rma['state'] = 'in-repair'): readonly NewEvent[] {
  if (!quote || quote.status === 'withdrawn') return []
  return [{ type: 'quote.withdrawn', state, data: { revision: quote.revision } }]
}

/** After an inspection its judgement stands; only the decision beneath it has a new version. */
const decisionOf = ({ policyVersion, decisionVersion, service, route }: Rma): Admission => ({
  policyVersion,
  decisionVersion: decisionVersion + 1,
  service,
  route,
})

function underWay(rma: Rma, said: Information): readonly NewEvent[] {
  const { decision } = said
  // Of a claim that was rejected, and is repaired instead, only the repair is still to be judged: by the inspection.
  const isJudgedAnew = !rma.isRepairInstead
  const isPersons = isJudgedAnew && (decision.decision === 'refused' || decision.decision === 'needs-review')
  const isKnown = isJudgedAnew && decision.service && decision.route
  const known = isKnown ? admission(decision, rma.decisionVersion + 1) : decisionOf(rma)
  const noted = received(said, rma.state, known)
  return isPersons && rma.state !== 'on-hold' ? [noted, held] : [noted]
}

const held: NewEvent = { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'review' } }

function decidedAgain(rma: Rma, said: Information): readonly NewEvent[] {
  const { decision } = said
  const data = admission(decision, rma.decisionVersion + 1)
  const noted = received(said, rma.state, data)
  // A person has it: the new facts are theirs to judge.
  if (rma.state === 'on-hold') return [noted]
  switch (decision.decision) {
    case 'undetermined':
      if (rma.state === 'pending-verification') return [noted]
      return [noted, { type: 'rma.pending_verification', state: 'pending-verification', data }]
    case 'needs-information':
      return [
        noted,
        {
          type: 'rma.awaiting_information',
          state: 'awaiting-information',
          data: { ...data, missing: decision.missing },
        },
      ]
    case 'needs-review':
      return [noted, { type: 'rma.on_hold', state: 'on-hold', data: { ...data, holdReason: 'review' } }]
    case 'refused':
      return [noted, refused(decision, data)]
    case 'eligible': {
      const state = admittedState(rma, decision.route)
      if (rma.admitted && rma.state === state) return [noted]
      return [noted, { type: 'rma.registered', state, data }]
    }
  }
}
