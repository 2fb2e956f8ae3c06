import { datesOf, type Facts } from '@after-sales/rules'
import { type Action, allowedActions, arrivalState } from './allowed-actions.ts'
import { travelsUnlabelled } from './battery.ts'
import { closed, sentBack } from './ending.ts'
import type { EventTexts } from './event-texts.ts'
import type { NewEvent } from './events.ts'
import { type InspectionReport, inspected } from './inspect.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma, RmaOutcome } from './rma.ts'
import type { Refusal, Verdict } from './transition.ts'

/** What the service centre reports. Notes and links go beside the events, as their private text. */
export type Report =
  | ({ readonly type: 'transport-booked'; readonly carrier: string } & Pick<
      EventTexts,
      'trackingUrl' | 'labelUrl' | 'slot'
    >)
  | { readonly type: 'remote-repair'; readonly fixed: boolean }
  | { readonly type: 'visit-scheduled'; readonly from: string; readonly to: string }
  | { readonly type: 'received'; readonly serial: string }
  | InspectionReport
  | ({ readonly type: 'repaired' } & Pick<EventTexts, 'note'>)
  | { readonly type: 'swapped'; readonly newSerial: string }
  | ({ readonly type: 'shipped'; readonly carrier: string } & Pick<EventTexts, 'trackingUrl'>)
  | { readonly type: 'delivered' }
  | { readonly type: 'collected' }

/** The refusal of an action that does not fit the state; `allowed` is what would. */
export function wrongState(rma: Rma, action: Action): Refusal {
  const allowed = allowedActions(rma)
  if (allowed.includes(action)) throw new Error(`${action} fits ${rma.state}`)
  return {
    refused: 'wrong-state',
    detail: `The RMA is ${rma.state}${allowed.length === 0 ? '; nothing can be done any more' : ''}`,
  }
}

/** Times that a visit to one RMA is planned, each move included; it can be inspected still. */
export const visitsMax = 20

/**
 * What a report does to an RMA; refused as `wrong-state` when it does not fit. While a DOA or remorse is screened, only
 * a device that is not official is inspected (R-nonofficial-screening): for the rest there is the screening's result. A
 * damaged battery gets no parcel label (L-battery).
 * @param facts what the RMA's newest decision was made on
 */
export function report(rma: Rma, said: Report, facts: Facts): Verdict {
  if (!allowedActions(rma).includes(said.type)) return wrongState(rma, said.type)
  if (said.type === 'visit-scheduled' && rma.visits >= visitsMax) {
    return { refused: 'too-many-reports', detail: `A visit is planned or moved at most ${visitsMax} times` }
  }
  if (said.type === 'transport-booked' && said.labelUrl !== undefined && travelsUnlabelled(rma, facts)) {
    return { refused: 'battery-damaged', detail: 'Book a carrier of dangerous goods, and report it without labelUrl' }
  }
  if (said.type === 'swapped') return swapped(rma, said.newSerial, facts)
  if (said.type !== 'inspected') return { newEvents: newEventsOf(rma, said) }
  if (rma.state === 'screening' && said.official) {
    return { refused: 'wrong-state', detail: 'An official device is screened: report the result of the screening' }
  }
  return inspected(rma, said, facts)
}

type PlainReport = Exclude<Report, InspectionReport | { readonly type: 'swapped' }>

function newEventsOf(rma: Rma, said: PlainReport): readonly NewEvent[] {
  switch (said.type) {
    case 'transport-booked':
      return [
        {
          type: 'transport.booked',
          state: 'in-transit',
          data: { carrier: said.carrier },
          text: pick(said, ['trackingUrl', 'labelUrl', 'slot']),
        },
      ]
    case 'remote-repair':
      return remoteRepair(said.fixed)
    case 'visit-scheduled':
      return [{ type: 'visit.scheduled', state: 'visit-planned', data: { from: said.from, to: said.to } }]
    case 'received':
      return received(rma, said.serial)
    case 'repaired':
      return sentBack(
        rma,
        { type: 'repair.completed', state: rma.state, data: {}, text: pick(said, ['note']) },
        'repaired',
      )
    case 'shipped':
      return [
        {
          type: 'device.shipped',
          state: 'returning',
          data: { carrier: said.carrier },
          text: pick(said, ['trackingUrl']),
        },
      ]
    case 'delivered':
      return closed({ type: 'device.delivered', state: 'closed', data: {} }, expected(rma))
    case 'collected':
      return closed({ type: 'device.collected', state: 'closed', data: {} }, expected(rma))
  }
}

/**
 * R-swap-serial: both serials are kept, and the new unit has the start, the proof and the rest of the warranty of the old
 * one. That its serial is not in use is what the store sees to.
 */
function swapped(rma: Rma, newSerial: string, facts: Facts): Verdict {
  if (newSerial === rma.product.serial || newSerial === rma.receivedSerial) {
    return { refused: 'serial-not-new', detail: 'This is the serial of the device itself' }
  }
  const { purchasedOn, deliveredOn, handover, proofOfPurchase, reportedByOrderSystem } = facts.purchase
  const inherits = { purchasedOn, deliveredOn, handover, proofOfPurchase, reportedByOrderSystem }
  const { warrantyEndsOn } = datesOf(facts, policyOf(rma), receivedOn(rma))
  const data = { newSerial, inherits, warrantyEndsOn }
  return { newEvents: sentBack(rma, { type: 'device.swapped', state: rma.state, data }, 'swapped') }
}

/** T-3.2.1-note: only after a failed remote attempt is a visit or a collection arranged. */
function remoteRepair(fixed: boolean): readonly NewEvent[] {
  const attempted: NewEvent = { type: 'remote_repair.attempted', state: 'registered', data: { fixed } }
  return fixed ? closed(attempted, 'fixed-remotely') : [attempted]
}

/** A device that arrives while a person reviews the request is noted, and waits for them. */
function received(rma: Rma, serial: string): readonly NewEvent[] {
  const noted: NewEvent = { type: 'device.received', state: rma.state, data: { serial } }
  if (rma.holdReason === 'review') return [noted]
  return arrived({ ...rma, receivedSerial: serial }, noted)
}

/**
 * Where an RMA goes whose device is there: R-other-device, another serial than the registered one waits for a person.
 * @param last the event by which it goes on; its state is set here
 */
export function arrived(rma: Rma, last: NewEvent): readonly NewEvent[] {
  const first: NewEvent = { ...last, state: arrivalState(rma) }
  if (rma.receivedSerial === rma.product.serial) return [first]
  return [first, { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'other-device' } }]
}

/** The named texts, and nothing else of what was said. */
function pick<K extends keyof EventTexts>(said: Pick<EventTexts, K>, names: readonly K[]): EventTexts {
  return Object.fromEntries(names.map((name) => [name, said[name]]))
}

/** What an RMA ends as whose device has come home. Throws when that is open, which no state lets happen. */
function expected({ rmaNumber, expectedOutcome }: Rma): RmaOutcome {
  if (!expectedOutcome) throw new Error(`${rmaNumber} ends without an outcome`)
  return expectedOutcome
}
