import { effectsOf } from '../../../shared/application/change-effects.ts'
import { officialBy } from '../../../shared/application/official.ts'
import type { StoredEvent } from '../../../shared/application/ports/outbox.ts'
import type { Change, CommitResult, RmaStore, SerialRecord } from '../../../shared/application/ports/rma-store.ts'
import { bookings } from '../../../shared/contracts/events/bookings.ts'
import { readEvent, writeEvent } from '../../../shared/contracts/events/stored-event.ts'
import type { Faults } from './faults.ts'
import { eventName, type Memory, officialName, parkedName, timerName } from './memory.ts'
import { isParkedAsRead } from './parked-remorses.ts'

export function fakeRmaStore(memory: Memory, faults: Faults): RmaStore {
  return {
    load: (rmaNumber) => faults.call(() => memory.dossiers.get(rmaNumber) ?? null),
    commit: (change) => faults.call(() => commit(memory, change), 'conflict'),
    serial: (serial, country, now) =>
      faults.call(() => {
        return {
          openRma: memory.locks.get(serial) ?? null,
          official: officialBy(memory.official.get(officialName(serial, country)) ?? null, now),
          reportedDelivery: reportedDelivery(memory, serial),
          inherited: memory.inherited.get(serial) ?? null,
        }
      }),
    keepOfficial: (serial, country, kept) =>
      faults.call(() => {
        const name = officialName(serial, country)
        const newest = memory.official.get(name)
        if (!newest || newest.saidAt <= kept.saidAt) memory.official.set(name, kept)
      }),
    texts: (rmaNumbers) =>
      faults.call(() => {
        const known = rmaNumbers.flatMap((each) => memory.dossiers.get(each) ?? [])
        return new Map(known.flatMap(({ rma, person }) => (person ? [[rma.rmaNumber, person.texts] as const] : [])))
      }),
  }
}

/** The RMA of a change, and the one that begins with it. */
function commit(memory: Memory, change: Change): CommitResult {
  if (change.answered && memory.answerOf(change.answered.key)) return 'answered'
  if (change.unparks && !isParkedAsRead(memory, change.unparks)) return 'not-parked'
  const changes = [change, ...(change.continuation ? [change.continuation] : [])]
  for (const each of changes) {
    const obstacle = obstacleTo(memory, each)
    if (obstacle) return obstacle
  }
  // As the table does, before anything is stored: an event that says more than its schema is refused.
  const written = changes.map((each) =>
    effectsOf(each).events.map((stored) => ({
      ...stored,
      event: readEvent(writeEvent(stored.event)),
      ...bookings.parse(stored),
    })),
  )
  if (change.answered) memory.keepAnswer(change.answered)
  if (change.unparks) memory.parked.delete(parkedName(change.unparks))
  for (const [index, each] of changes.entries()) store(memory, each, written[index] ?? [])
  return 'stored'
}

function obstacleTo(memory: Memory, change: Change): CommitResult | null {
  const { before, after } = change.transition
  const { lock, inherits, payments, deskItems } = effectsOf(change)
  if ((memory.dossiers.get(after.rmaNumber)?.rma.version ?? 0) !== (before?.version ?? 0)) return 'conflict'
  if (lock.taken && memory.locks.has(lock.taken)) return 'serial-taken'
  if (inherits && (memory.locks.has(inherits.serial) || memory.inherited.has(inherits.serial))) return 'serial-taken'
  if (payments.some(({ paymentId }) => memory.payments.has(paymentId))) return 'conflict'
  if (deskItems.opened.some(({ id }) => memory.deskItems.has(id))) return 'conflict'
  if (deskItems.closed.some((id) => !memory.deskItems.get(id)?.isOpen)) return 'conflict'
  return null
}

function store(memory: Memory, change: Change, written: readonly StoredEvent[]): void {
  const { after } = change.transition
  const effects = effectsOf(change)
  storeDossier(memory, change)
  if (effects.lock.released) memory.locks.delete(effects.lock.released)
  if (effects.lock.taken) memory.locks.set(effects.lock.taken, after.rmaNumber)
  if (effects.inherits) memory.inherited.set(effects.inherits.serial, effects.inherits.from)
  if (effects.official !== null) {
    memory.official.set(officialName(after.product.serial, after.country), effects.official)
  }
  for (const stored of written) {
    memory.events.set(eventName(stored.event), stored)
    memory.waiting.set(eventName(stored.event), stored)
  }
  for (const { kind } of effects.timers.stopped) memory.timers.delete(timerName(after.rmaNumber, kind))
  for (const timer of effects.timers.started) {
    memory.timers.set(timerName(after.rmaNumber, timer.kind), { rmaNumber: after.rmaNumber, ...timer })
  }
  for (const { paymentId, rmaNumber } of effects.payments) {
    memory.payments.set(paymentId, { rmaNumber, newest: null, refunds: new Map() })
  }
  for (const item of effects.deskItems.opened) memory.deskItems.set(item.id, { item, isOpen: true })
  for (const id of effects.deskItems.closed) {
    const found = memory.deskItems.get(id)
    if (found) memory.deskItems.set(id, { ...found, isOpen: false })
  }
}

function storeDossier({ dossiers }: Memory, { transition, decision, person, forgotten = [] }: Change): void {
  const { after, events, texts } = transition
  const known = dossiers.get(after.rmaNumber)
  const whose = person ?? known?.person ?? null
  const kept = Object.entries(whose?.texts ?? {}).filter(([sequence]) => !forgotten.includes(Number(sequence)))
  dossiers.set(after.rmaNumber, {
    rma: after,
    events: [...(known?.events ?? []), ...events],
    decisions: [...(known?.decisions ?? []), ...(decision ? [decision] : [])],
    person: whose && { ...whose, texts: { ...Object.fromEntries(kept), ...texts } },
  })
}

/** The delivery of the order with the latest `deliveredOn`, then the latest first report (R-mi-com-serial). */
function reportedDelivery({ orders }: Memory, serial: string): SerialRecord['reportedDelivery'] {
  const naming = [...orders.values()].flatMap(({ orderId, firstReportedAt, newest: { delivery } }) =>
    delivery?.serials.includes(serial) ? [{ orderId, firstReportedAt: firstReportedAt ?? '', delivery }] : [],
  )
  naming.sort(
    (one, other) =>
      one.delivery.deliveredOn.localeCompare(other.delivery.deliveredOn) ||
      one.firstReportedAt.localeCompare(other.firstReportedAt) ||
      (one.orderId < other.orderId ? -1 : 1),
  )
  const newest = naming.at(-1)
  if (!newest) return null
  const { deliveredOn, purchasedOn } = newest.delivery
  return { orderId: newest.orderId, deliveredOn, ...(purchasedOn === undefined ? {} : { purchasedOn }) }
}
