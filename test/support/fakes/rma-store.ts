import { effectsOf } from '../../../shared/application/change-effects.ts'
import type { Change, CommitResult, RmaStore, SerialRecord } from '../../../shared/application/ports/rma-store.ts'
import { bookings } from '../../../shared/contracts/events/bookings.ts'
import { readEvent, writeEvent } from '../../../shared/contracts/events/stored-event.ts'
import type { Faults } from './faults.ts'
import { eventName, type Memory, officialName, parkedName, timerName } from './memory.ts'
import { isParkedAsRead } from './parked-remorses.ts'

const xmsFreshMs = 24 * 3_600_000

export function fakeRmaStore(memory: Memory, faults: Faults): RmaStore {
  return {
    load: (rmaNumber) => faults.call(() => memory.dossiers.get(rmaNumber) ?? null),
    commit: (change) => faults.call(() => commit(memory, change), 'conflict'),
    serial: (serial, country, now) =>
      faults.call(() => {
        const xms = memory.official.get(officialName(serial, country))
        const fresh = xms && now.getTime() - Date.parse(xms.askedAt) < xmsFreshMs
        return {
          openRma: memory.locks.get(serial) ?? null,
          official: fresh ? xms.official : null,
          reportedDelivery: reportedDelivery(memory, serial),
        }
      }),
  }
}

function commit(memory: Memory, change: Change): CommitResult {
  const { before, after } = change.transition
  const effects = effectsOf(change)
  if (change.answered && memory.answerOf(change.answered.key)) return 'answered'
  if (change.unparks && !isParkedAsRead(memory, change.unparks)) return 'not-parked'
  if ((memory.dossiers.get(after.rmaNumber)?.rma.version ?? 0) !== (before?.version ?? 0)) return 'conflict'
  if (effects.lock === 'taken' && memory.locks.has(after.product.serial)) return 'serial-taken'
  if (effects.payments.some(({ paymentId }) => memory.payments.has(paymentId))) return 'conflict'

  // As the table does, before anything is stored: an event that says more than its schema is refused.
  const written = effects.events.map((stored) => ({
    ...stored,
    event: readEvent(writeEvent(stored.event)),
    ...bookings.parse(stored),
  }))
  if (change.answered) memory.keepAnswer(change.answered)
  if (change.unparks) memory.parked.delete(parkedName(change.unparks))
  storeDossier(memory, change)
  if (effects.lock === 'taken') memory.locks.set(after.product.serial, after.rmaNumber)
  if (effects.lock === 'released') memory.locks.delete(after.product.serial)
  if (effects.official !== null) {
    const said = { official: effects.official, askedAt: after.updatedAt }
    memory.official.set(officialName(after.product.serial, after.country), said)
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
  return 'stored'
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
