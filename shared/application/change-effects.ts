import {
  concernedOf,
  type HoldReason,
  hasEnded,
  type Inherited,
  ledgerOf,
  type Payment,
  policyOf,
  type Rma,
  type RmaEvent,
  type RmaNumber,
  type Timer,
  type Transition,
  timersOf,
  turnaroundOf,
  turnaroundShareOf,
} from '../rma/index.ts'
import type { DeskItem } from './ports/desk-items.ts'
import type { StoredEvent } from './ports/outbox.ts'
import type { Change, KeptOfficial } from './ports/rma-store.ts'

/** What one change of an RMA means for everything that is kept beside its head, whatever the store is made of. */
export interface ChangeEffects {
  /** What stands in the outbox from now on. */
  readonly events: readonly StoredEvent[]
  readonly timers: { readonly started: readonly Timer[]; readonly stopped: readonly Timer[] }
  /** An open RMA holds its serial; the lock goes with the change that ends it, or that names another serial. */
  readonly lock: { readonly taken: string | null; readonly released: string | null }
  /** A unit that took another's place: its serial has to be free, and inherits from now on (R-swap-serial). */
  readonly inherits: { readonly serial: string; readonly from: Inherited } | null
  /** Payments that lead to the RMA from now on. */
  readonly payments: readonly { readonly paymentId: string; readonly rmaNumber: RmaNumber }[]
  /** Whether the serial is official as somebody saw it, for the next request about it; null where nobody said anything. */
  readonly official: KeptOfficial | null
  /** Serials and reference under which the desk finds the RMA from now on. */
  readonly foundBy: { readonly serials: readonly string[]; readonly reference: string | null }
  /** Its place in the list of a hold: where it stands from now on, and where no longer. */
  readonly hold: { readonly began: HoldReason | null; readonly ended: HoldReason | null }
  /** Items that a person has to deal with, and those that are done with (ids). */
  readonly deskItems: { readonly opened: readonly DeskItem[]; readonly closed: readonly string[] }
}

/** Everything that a change brings with it, derived from the RMA before and after: nobody can forget a part of it. */
export function effectsOf({ transition }: Change): ChangeEffects {
  const { before, after, events } = transition
  return {
    events: storedEvents(transition),
    timers: timerChanges(before, after),
    lock: lockChange(before, after),
    inherits: inheritedBy(events),
    payments: events.flatMap((event) => {
      const payment = openedBy(event)
      return payment ? [{ paymentId: payment.paymentId, rmaNumber: event.rmaNumber }] : []
    }),
    official: seenOfficial(after, events),
    foundBy: {
      serials: serialsOf(after).filter((serial) => !before || !serialsOf(before).includes(serial)),
      reference: before ? null : after.partnerReference,
    },
    hold: holdChange(before, after),
    deskItems: deskItemChanges(before, after, events),
  }
}

/** The new events with what publishing them needs to know and what they add to the books. */
function storedEvents({ after, history, events }: Transition): readonly StoredEvent[] {
  const all = [...history, ...events]
  const ledger = ledgerOf(all)
  const turnaround = turnaroundOf(all, after.country, policyOf(after).parameters.turnaroundDays)
  return events.map((event) => ({
    event,
    partnerReference: after.partnerReference,
    registrar: after.registrar.partnerId,
    ...concernedOf(after),
    ledger: ledger.filter(({ sequence }) => sequence === event.sequence),
    turnaround: event.type === 'rma.closed' ? turnaroundShareOf(turnaround, after.country) : null,
  }))
}

/** P-1.1b: what an inspection saw overrides XMS, and a person overrides what it saw. Null where nobody said anything. */
const officialRules = ['official-at-inspection', 'official-product']

function seenOfficial({ updatedAt: saidAt }: Rma, events: readonly RmaEvent[]): KeptOfficial | null {
  const by = 'person'
  if (events.some((event) => event.type === 'device.inspected' && !event.data.official)) {
    return { official: false, saidAt, by }
  }
  const isOverruled = events.some(
    (event) => event.type === 'desk.decided' && officialRules.some((rule) => event.data.overturns.includes(rule)),
  )
  return isOverruled ? { official: true, saidAt, by } : null
}

function openedBy(event: RmaEvent): Payment | null {
  const opens = event.type === 'quote.accepted' || event.type === 'quote.rejected' || event.type === 'desk.decided'
  return opens ? (event.data.payment ?? null) : null
}

function inheritedBy(events: readonly RmaEvent[]): ChangeEffects['inherits'] {
  const swapped = events.find((event) => event.type === 'device.swapped')
  if (!swapped?.data.inherits) return null
  return { serial: swapped.data.newSerial, from: swapped.data.inherits }
}

/** The serials under which an RMA is found: as registered, as received, and of the unit that took its place. */
const serialsOf = ({ product, receivedSerial, swappedTo }: Rma): readonly string[] => [
  ...new Set([product.serial, receivedSerial, swappedTo?.serial ?? null].filter((each) => each !== null)),
]

function lockChange(before: Rma | null, after: Rma): ChangeEffects['lock'] {
  const held = before && !hasEnded(before) ? before.product.serial : null
  const holds = hasEnded(after) ? null : after.product.serial
  return held === holds ? { taken: null, released: null } : { taken: holds, released: held }
}

function timerChanges(before: Rma | null, after: Rma): ChangeEffects['timers'] {
  const running = timersOf(after)
  const earlier = before ? timersOf(before) : []
  return {
    // One that ran already stays away: only what is new is started.
    started: running.filter((timer) => !earlier.some((old) => old.kind === timer.kind && old.dueAt === timer.dueAt)),
    stopped: earlier.filter((old) => !running.some((timer) => timer.kind === old.kind)),
  }
}

function holdChange(before: Rma | null, after: Rma): ChangeEffects['hold'] {
  const [old, current] = [before?.holdReason ?? null, after.holdReason]
  return old === current ? { began: null, ended: null } : { began: current, ended: old }
}

function deskItemChanges(before: Rma | null, after: Rma, events: readonly RmaEvent[]): ChangeEffects['deskItems'] {
  const opened = events.flatMap((event): readonly DeskItem[] =>
    event.type === 'second_look.requested'
      ? [
          {
            id: event.data.itemId,
            kind: 'second-look',
            openedAt: event.at,
            about: { rmaNumber: event.rmaNumber, sequence: event.sequence },
          },
        ]
      : [],
  )
  const closed = before?.secondLook && before.secondLook !== after.secondLook ? [before.secondLook] : []
  return { opened, closed }
}
