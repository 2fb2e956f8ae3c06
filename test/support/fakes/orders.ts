import { type OrderChange, type Orders, wokenMax } from '../../../shared/application/ports/orders.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

export function fakeOrders(memory: Memory, faults: Faults): Orders {
  return {
    find: (orderId) => faults.call(() => memory.orders.get(orderId) ?? null),
    consumerOf: (orderId) => faults.call(() => memory.consumers.get(orderId) ?? null),
    store: (change, answered) =>
      faults.call(() => {
        if (memory.answerOf(answered.key)) return 'answered'
        if (change && memory.orders.get(change.after.orderId)?.version !== change.before?.version) return 'conflict'
        memory.keepAnswer(answered)
        if (change) storeChange(memory, change)
        return 'stored'
      }, 'conflict'),
  }
}

function storeChange({ orders, consumers, parked }: Memory, { after, consumer, wakesAt }: OrderChange): void {
  const { orderId } = after
  orders.set(orderId, after)
  if (after.newest.delivery === null) consumers.delete(orderId)
  else if (consumer) consumers.set(orderId, consumer)
  if (!wakesAt) return
  const waiting = [...parked.values()].filter(({ remorse }) => remorse.orderId === orderId)
  waiting.sort((one, other) => (one.remorse.serial < other.remorse.serial ? -1 : 1))
  for (const each of waiting.slice(0, wokenMax)) each.dueAt = wakesAt.toISOString()
}
