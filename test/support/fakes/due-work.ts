import { outboxEventId } from '../../../shared/application/outbox-event.ts'
import type { DueItem, DueTimer, DueWork } from '../../../shared/application/ports/due-work.ts'
import type { Faults } from './faults.ts'
import { deliveryName, type Memory, parkedName, timerName } from './memory.ts'
import { pagesOf } from './pages.ts'

export function fakeDueWork(memory: Memory, faults: Faults): DueWork {
  const kept = (item: DueItem): { dueAt: string | null } | undefined => {
    switch (item.what) {
      case 'timer':
        return memory.timers.get(timerOf(item))
      case 'delivery':
        return memory.deliveries.get(deliveryName(item))
      case 'parked-remorse':
        return memory.parked.get(parkedName(item))
      case 'redelivery':
        return memory.redeliveries.get(item.partnerId)
    }
  }
  /** Acts on something due, when it is still as it was read. */
  const claim = <T>(item: DueItem, act: (found: { dueAt: string | null }) => T) => {
    const found = kept(item)
    return found && found.dueAt === item.dueAt ? act(found) : null
  }

  return {
    async *due(now) {
      const items = await faults.call(() => dueItems(memory, now.toISOString()))
      yield* pagesOf(items.sort((a, b) => a.dueAt.localeCompare(b.dueAt)))
    },

    postpone: (item, to) =>
      faults.call(() =>
        claim(item, (found) => {
          found.dueAt = to.toISOString()
          return { ...item, dueAt: to.toISOString() }
        }),
      ),

    drop: (timer) => faults.call(() => claim(timer, () => memory.timers.delete(timerOf(timer))) ?? false),

    startDelivery: (timer, event, target, now) =>
      faults.call(() => {
        if (!claim(timer, () => memory.timers.delete(timerOf(timer)))) return false
        memory.startDelivery(event, target, now)
        return true
      }, false),
  }
}

const timerOf = ({ rmaNumber, kind }: DueTimer) => timerName(rmaNumber, kind)

function dueItems({ timers, deliveries, parked, redeliveries }: Memory, now: string): DueItem[] {
  return [
    ...[...timers.values()].filter(({ dueAt }) => dueAt <= now).map((timer): DueItem => ({ what: 'timer', ...timer })),
    ...[...redeliveries.values()]
      .filter(({ dueAt }) => dueAt <= now)
      .map(({ redelivery: { partnerId }, dueAt }): DueItem => ({ what: 'redelivery', partnerId, dueAt })),
    ...[...parked.values()]
      .filter(({ dueAt }) => dueAt <= now)
      .map(({ remorse: { orderId, serial }, dueAt }): DueItem => ({ what: 'parked-remorse', orderId, serial, dueAt })),
    ...[...deliveries.values()].flatMap(({ of, target, dueAt }): DueItem[] =>
      dueAt !== null && dueAt <= now ? [{ what: 'delivery', eventId: outboxEventId(of), target, dueAt }] : [],
    ),
  ]
}
