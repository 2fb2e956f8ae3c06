import { isDeepStrictEqual } from 'node:util'
import type { ParkedRemorses } from '../../../shared/application/ports/parked-remorses.ts'
import type { Change } from '../../../shared/application/ports/rma-store.ts'
import type { Faults } from './faults.ts'
import { type Memory, parkedName } from './memory.ts'

export function fakeParkedRemorses(memory: Memory, faults: Faults): ParkedRemorses {
  return {
    find: (key) => faults.call(() => memory.parked.get(parkedName(key))?.remorse ?? null),

    park: ({ remorse, before, order, dueAt, answered }) =>
      faults.call(() => {
        if (memory.answerOf(answered.key)) return 'answered'
        if (memory.orders.get(remorse.orderId)?.version !== order?.version) return 'conflict'
        if (!isDeepStrictEqual(memory.parked.get(parkedName(remorse))?.remorse ?? null, before)) return 'conflict'
        memory.keepAnswer(answered)
        memory.parked.set(parkedName(remorse), { remorse, dueAt: dueAt.toISOString() })
        return 'stored'
      }, 'conflict'),

    handOver: (due, item) =>
      faults.call(() => {
        if (!isParkedAsRead(memory, due)) return false
        memory.parked.delete(parkedName(due))
        memory.deskItems.set(item.id, { item, isOpen: true })
        return true
      }, false),
  }
}

/** Whether a change that unparks a remorse may do so. */
export const isParkedAsRead = ({ parked }: Memory, unparks: NonNullable<Change['unparks']>): boolean =>
  unparks.dueAt === null || parked.get(parkedName(unparks))?.dueAt === unparks.dueAt
