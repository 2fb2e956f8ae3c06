import type { IdempotencyStore } from '../../../shared/application/ports/idempotency-store.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

export function fakeIdempotencyStore(memory: Memory, faults: Faults): IdempotencyStore {
  return {
    find: (key) =>
      faults.call(() => {
        const found = memory.answerOf(key)
        return found && { fingerprint: found.fingerprint, answer: found.answer }
      }),
    keep: (key, answer) =>
      faults.call(() => {
        if (memory.answerOf(key)) return false
        memory.keepAnswer({ key, answer })
        return true
      }),
  }
}
