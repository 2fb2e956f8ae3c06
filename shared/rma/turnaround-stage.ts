import type { RmaEvent } from './events.ts'
import type { HoldReason, RmaState } from './rma.ts'

/** The phases of a case from its registration to the device's way back, in order (R-tat). */
export const turnaroundPhases = ['wayIn', 'inspection', 'quote', 'repair', 'wayBack'] as const
export type TurnaroundPhase = (typeof turnaroundPhases)[number]

/** Where a case stands for the clock of R-tat: which phase its time belongs to, and whether it counts. */
export interface Stage {
  readonly phase: TurnaroundPhase
  /** `paused`: the case waits for the consumer or the retailer. */
  readonly clock: 'not-started' | 'running' | 'paused' | 'stopped'
  /** Whether the consumer brings the device to a drop-off point. */
  readonly isDroppedOff: boolean
  /** Whether the newest inspection found what the consumer would have to pay for. */
  readonly isToBeQuoted: boolean
}

/** Where a case stands before its first event. */
export const firstStage: Stage = { phase: 'wayIn', clock: 'not-started', isDroppedOff: false, isToBeQuoted: false }

/** Where a case stands after an event. */
export function stageAfter(before: Stage, event: RmaEvent): Stage {
  const seen: Stage = { ...before, ...seenIn(event) }
  return { ...seen, phase: phaseIn(event.state, seen), clock: clockAfter(seen, event) }
}

function seenIn(event: RmaEvent): Partial<Stage> {
  switch (event.type) {
    case 'rma.registered':
    case 'information.received':
    case 'desk.decided':
      return event.data.route ? { isDroppedOff: event.data.route.collectFrom === 'drop-off-point' } : {}
    case 'device.inspected':
      return { isToBeQuoted: event.data.official && !event.data.covered }
    default:
      return {}
  }
}

/** A case that waits or is over stays in the phase that it was in. */
function phaseIn(state: RmaState, { phase, isToBeQuoted }: Stage): TurnaroundPhase {
  switch (state) {
    case 'remote-repair':
    case 'registered':
    case 'in-transit':
      return 'wayIn'
    case 'visit-planned':
      return isToBeQuoted ? 'quote' : 'wayIn'
    case 'received':
      return isToBeQuoted ? 'quote' : 'inspection'
    case 'screening':
      return 'inspection'
    case 'in-repair':
      return 'repair'
    case 'returning':
      return 'wayBack'
    case 'pending-verification':
    case 'awaiting-information':
    case 'quoted':
    case 'awaiting-payment':
    case 'awaiting-collection':
    case 'on-hold':
    case 'quarantined':
    case 'closed':
    case 'cancelled':
      return phase
  }
}

/** Whether a hold waits for the consumer or the retailer; the others wait for the desk, and their time counts. */
const holdPauses: { readonly [Reason in HoldReason | 'verification' | 'lost' | 'uncollected']: boolean } = {
  review: false,
  verification: false,
  'other-device': false,
  'not-official': false,
  lost: false,
  'payment-amount': false,
  'quote-expired': true,
  'payment-silence': true,
  uncollected: true,
}

/** It starts once the case is admitted, and stops once the device is back or nothing goes back any more. */
function clockAfter({ clock, isDroppedOff }: Stage, event: RmaEvent): Stage['clock'] {
  if (clock === 'not-started' && event.type !== 'rma.registered') return clock
  const pausedIf = (isWaiting: boolean) => (isWaiting ? 'paused' : 'running')
  switch (event.state) {
    case 'quoted':
    case 'awaiting-payment':
    case 'awaiting-information':
    case 'awaiting-collection':
      return 'paused'
    case 'registered':
      return pausedIf(isDroppedOff)
    case 'on-hold':
      return event.type === 'rma.on_hold' ? pausedIf(holdPauses[event.data.holdReason]) : clock
    case 'quarantined':
    case 'closed':
    case 'cancelled':
      return 'stopped'
    default:
      return 'running'
  }
}
