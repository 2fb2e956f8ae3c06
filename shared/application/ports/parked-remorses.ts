import type { DeskItem } from './desk-items.ts'
import type { DueRemorse } from './due-work.ts'
import type { Answered } from './idempotency-store.ts'
import type { Order } from './orders.ts'
import type { Remorse, RemorseKey } from './remorse.ts'

/** A remorse to be parked. */
export interface Parking {
  readonly remorse: Remorse
  /** What is parked of it so far, as it was read, and gives way. */
  readonly before: Remorse | null
  /** Its order as it was read: null when there is none. */
  readonly order: Order | null
  /** When it is first looked at again, in business time. */
  readonly dueAt: Date
  /** The answer to the request. */
  readonly answered: Answered
}

/**
 * Remorses that wait for their order to be known (R-remorse-parked). Each is due work as long as it waits: looked at from
 * time to time, claimed like everything due.
 */
export interface ParkedRemorses {
  find(key: RemorseKey): Promise<Remorse | null>
  /**
   * Parks a remorse, and keeps the answer to its request, together. `conflict`: its order, or what is parked of it, is no
   * longer as it was read, and no answer is kept. Whoever has claimed what was parked before has done so in vain.
   */
  park(parking: Parking): Promise<'stored' | 'conflict' | 'answered'>
  /** Opens a desk item for one, which is parked no longer; false when it is not as read. */
  handOver(due: DueRemorse, item: DeskItem): Promise<boolean>
}
