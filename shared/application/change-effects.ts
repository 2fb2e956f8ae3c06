import {
  concernedOf,
  ledgerEntriesOf,
  type Rma,
  type RmaEvent,
  type RmaNumber,
  type Timer,
  timersOf,
  turnaroundShareOf,
} from '../rma/index.ts'
import type { StoredEvent } from './ports/outbox.ts'
import type { Change } from './ports/rma-store.ts'

/** What one change of an RMA means for everything that is kept beside its head, whatever the store is made of. */
export interface ChangeEffects {
  /** What stands in the outbox from now on. */
  readonly events: readonly StoredEvent[]
  readonly timers: { readonly started: readonly Timer[]; readonly stopped: readonly Timer[] }
  /** An open RMA holds its serial; the lock goes with the change that ends it. */
  readonly lock: 'taken' | 'released' | 'unchanged'
  /** Payments that lead to the RMA from now on. */
  readonly payments: readonly { readonly paymentId: string; readonly rmaNumber: RmaNumber }[]
  /** Whether the serial is official, as the next request about it finds it; null where this change learnt nothing. */
  readonly official: boolean | null
}

const ended = (rma: Rma) => rma.state === 'closed' || rma.state === 'cancelled'

/** Everything that a change brings with it, derived from the RMA before and after: nobody can forget a part of it. */
export function effectsOf({ transition: { before, after, events }, official }: Change): ChangeEffects {
  return {
    events: events.map((event) => ({
      event,
      partnerReference: after.partnerReference,
      registrar: after.registrar.partnerId,
      ...concernedOf(after),
      ledger: ledgerEntriesOf(before, after, event),
      turnaround: turnaroundShareOf(before, after, event),
    })),
    timers: timerChanges(before, after),
    lock: lockChange(before, after),
    payments: events.flatMap((event) =>
      event.type === 'quote.accepted' && event.data.payment
        ? [{ paymentId: event.data.payment.paymentId, rmaNumber: event.rmaNumber }]
        : [],
    ),
    official: seenUnofficial(events) ? false : (official ?? null),
  }
}

/** P-1.1b: what an inspection saw overrides XMS. */
const seenUnofficial = (events: readonly RmaEvent[]) =>
  events.some((event) => event.type === 'device.inspected' && !event.data.official)

function lockChange(before: Rma | null, after: Rma): ChangeEffects['lock'] {
  if (!before) return ended(after) ? 'unchanged' : 'taken'
  return ended(after) && !ended(before) ? 'released' : 'unchanged'
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
