import type { Orders } from '../../../shared/application/ports/orders.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

export function fakeOrders(memory: Memory, faults: Faults): Orders {
  return {
    find: (orderId) => faults.call(() => memory.orders.get(orderId) ?? null),
    store: (change, answered) =>
      faults.call(() => {
        if (memory.answerOf(answered.key)) return 'answered'
        if (change && memory.orders.get(change.after.orderId)?.version !== change.before?.version) return 'conflict'
        memory.keepAnswer(answered)
        if (change) memory.orders.set(change.after.orderId, change.after)
        return 'stored'
      }, 'conflict'),
  }
}
