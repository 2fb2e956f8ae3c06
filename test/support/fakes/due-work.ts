import type { DueItem, DueWork } from '../../../shared/application/ports/due-work.ts'
import { eventId } from '../../../shared/rma/index.ts'
import type { Faults } from './faults.ts'
import { type Memory, nameOf } from './memory.ts'
import { pagesOf } from './pages.ts'

export function fakeDueWork(memory: Memory, faults: Faults): DueWork {
  const kept = (item: DueItem) => (item.what === 'timer' ? memory.timers : memory.deliveries).get(nameOf(item))
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

    drop: (timer) => faults.call(() => claim(timer, () => memory.timers.delete(nameOf(timer))) ?? false),

    startDelivery: (timer, event, target, now) =>
      faults.call(() => {
        if (!claim(timer, () => memory.timers.delete(nameOf(timer)))) return false
        memory.startDelivery(event, target, now)
        return true
      }, false),
  }
}

function dueItems({ timers, deliveries }: Memory, now: string): DueItem[] {
  return [
    ...[...timers.values()].filter(({ dueAt }) => dueAt <= now).map((timer): DueItem => ({ what: 'timer', ...timer })),
    ...[...deliveries.values()].flatMap(({ of, target, dueAt }): DueItem[] =>
      dueAt !== null && dueAt <= now ? [{ what: 'delivery', eventId: eventId(of), target, dueAt }] : [],
    ),
  ]
}
