import { isDeepStrictEqual } from 'node:util'
import { outboxEventId, outboxKeyOf } from '../../../shared/application/outbox-event.ts'
import type { DeliveryLog, LoggedDelivery } from '../../../shared/application/ports/delivery-log.ts'
import type { OutboxEvent, OutboxKey } from '../../../shared/application/ports/outbox.ts'
import type { Redeliveries } from '../../../shared/application/ports/redeliveries.ts'
import type { Faults } from './faults.ts'
import { type Delivery, deliveryName, eventName, type Memory } from './memory.ts'

export function fakeRedeliveries(memory: Memory, faults: Faults): Redeliveries {
  const restart = (event: OutboxKey, partnerId: string, now: Date) => {
    const of = outboxKeyOf(event)
    const target = { kind: 'webhook', partnerId } as const
    const name = deliveryName({ eventId: outboxEventId(of), target })
    const leasedUntil = memory.deliveries.get(name)?.leasedUntil ?? null
    const fresh = { status: 'due', attempts: 0, dueAt: now.toISOString(), notBefore: null } as const
    memory.deliveries.set(name, { of, target, ...fresh, leasedUntil, history: [] })
  }
  return {
    restart: (of, partnerIds, answered, now) =>
      faults.call(() => {
        if (memory.answerOf(answered.key)) return 'answered'
        for (const partnerId of partnerIds) restart(of, partnerId, now)
        memory.keepAnswer(answered)
        return 'stored'
      }),

    begin: (redelivery, answered, now) =>
      faults.call(() => {
        if (memory.answerOf(answered.key)) return 'answered'
        if (memory.redeliveries.has(redelivery.partnerId)) return 'running'
        memory.redeliveries.set(redelivery.partnerId, { redelivery, dueAt: now.toISOString() })
        memory.keepAnswer(answered)
        return 'stored'
      }),

    find: (partnerId) => faults.call(() => memory.redeliveries.get(partnerId)?.redelivery ?? null),

    restartAll: (events, partnerId, now) =>
      faults.call(() => {
        for (const of of events) restart(of, partnerId, now)
      }),

    advance: (redelivery, position) =>
      faults.call(() => {
        const found = memory.redeliveries.get(redelivery.partnerId)
        if (!found || !isDeepStrictEqual(found.redelivery, redelivery)) return null
        found.redelivery = { ...redelivery, position }
        return found.redelivery
      }),

    finish: (redelivery) =>
      faults.call(() => {
        const found = memory.redeliveries.get(redelivery.partnerId)
        if (found && isDeepStrictEqual(found.redelivery, redelivery)) memory.redeliveries.delete(redelivery.partnerId)
      }),
  }
}

export function fakeDeliveryLog(memory: Memory, faults: Faults): DeliveryLog {
  return {
    event: (key) => faults.call(() => memory.events.get(eventName(key)) ?? null),

    of: (partnerId, events) =>
      faults.call(() =>
        events.map((stored) => {
          const target = { kind: 'webhook', partnerId } as const
          const delivery = memory.deliveries.get(deliveryName({ eventId: outboxEventId(stored.event), target }))
          return { stored, delivery: delivery ? loggedOf(delivery) : null }
        }),
      ),

    listed: (partnerId, status, cursor, limit) =>
      faults.call(() => {
        const all = [...memory.deliveries.values()]
          .filter(({ target }) => target.kind === 'webhook' && target.partnerId === partnerId)
          .map((delivery) => ({ delivery: loggedOf(delivery), of: delivery.of, place: placeOf(delivery) }))
          .filter(({ delivery, place }) => delivery.status === status && (cursor === null || place < cursor))
          .sort((one, other) => (one.place < other.place ? 1 : -1))
        const page = all.slice(0, limit)
        return {
          events: page.map(({ of, delivery }) => ({
            stored: memory.events.get(eventName(of)) as OutboxEvent,
            delivery,
          })),
          next: all.length > limit ? (page.at(-1)?.place ?? null) : null,
        }
      }),
  }
}

const placeOf = ({ history, of }: Delivery) => `${history.at(-1)?.at}#${outboxEventId(of)}`

function loggedOf({ status, history, notBefore }: Delivery): LoggedDelivery {
  const due = history.length === 0 ? 'pending' : 'retrying'
  return {
    status: status === 'due' ? due : status,
    history: [...history],
    nextAttemptAt: status === 'due' ? notBefore : null,
    deliveredAt: status === 'delivered' ? (history.at(-1)?.at ?? null) : null,
  }
}
