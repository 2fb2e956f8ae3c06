import {
  type Cause,
  complaintInstructions,
  type Facts,
  hasOwnWarranty,
  type InstructionCode,
  localDate,
  rightsAgainst,
} from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma } from './rma.ts'

type DeskDecided = Extract<RmaEvent, { readonly type: 'desk.decided' }>

/** The answer by which a person has upheld what was complained of; null where nobody complained, or not for now. */
export function upheldBy(events: readonly RmaEvent[]): DeskDecided | null {
  const asked = events.findLastIndex(({ type }) => type === 'second_look.requested')
  const answer = events.find((event, index) => asked >= 0 && index > asked && isAnswer(event, events.slice(0, index)))
  if (answer?.type !== 'desk.decided') return null
  return answer.data.action === 'uphold' || answer.data.action === 'refuse' ? answer : null
}

/** Whether a person's decision answers a second look: as an item of its own, or by what becomes of the review. */
function isAnswer(event: RmaEvent, before: readonly RmaEvent[]): boolean {
  if (event.type !== 'desk.decided') return false
  const { action } = event.data
  if (action === 'admit' || action === 'uphold') return true
  const isHeld = before.at(-1)?.state === 'on-hold'
  return isHeld && before.findLast((each) => each.type === 'rma.on_hold')?.data.holdReason === 'review'
}

/**
 * What a consumer is told about the answer that an RMA has come to, whoever gave it: the decision, an inspection, a
 * screening or a person. The rights that stand by law (L-statutory, L-second-look), a body that settles disputes in the
 * place of another look (L-dispute), and that a cause may have a warranty of its own (P-1.4j).
 * @param events of the RMA until then
 * @param facts what its newest decision was made on
 */
export function rightsOf(rma: Rma, events: readonly RmaEvent[], { wishes }: Facts): readonly InstructionCode[] {
  const { country } = rma
  const policy = policyOf(rma)
  const upheld = upheldBy(events)
  const isTurnedDown = isClaimTurnedDown(rma) || isRefusedByPerson(events)
  const isWished = !isTurnedDown && wishes?.outOfWarranty === true
  const rights = rightsAgainst({ policy, country, on: receivedOn(rma), isWished })
  return [
    ...(hasOwnWarranty(inspectedCauses(events)) ? (['separate-warranty'] as const) : []),
    ...(isTurnedDown || isUncovered(rma) ? rights.filter((each) => each !== 'second-look' || !upheld) : []),
    ...(upheld ? complaintInstructions(policy, country, localDate(new Date(upheld.at), country)) : []),
  ]
}

/** What the newest inspection found to be the cause (R-reinspection). */
function inspectedCauses(events: readonly RmaEvent[]): readonly Cause[] {
  const inspected = events.findLast((event) => event.type === 'device.inspected')
  return inspected?.data.causes ?? []
}

const turnedDown: readonly Rma['outcome'][] = ['refused', 'doa-rejected', 'remorse-rejected']

const isClaimTurnedDown = ({ outcome, expectedOutcome }: Rma) => turnedDown.includes(outcome ?? expectedOutcome)

/** Also of a device that was here already and goes back. */
function isRefusedByPerson(events: readonly RmaEvent[]): boolean {
  const decided = events.filter((event) => event.type === 'desk.decided')
  return decided.findLast(({ data }) => data.action === 'refuse' || data.action === 'admit')?.data.action === 'refuse'
}

/** As decided at intake, or as inspected. */
const isUncovered = ({ service, inspection }: Rma): boolean =>
  service === 'out-of-warranty-repair' || inspection?.verdict === 'not-served'
