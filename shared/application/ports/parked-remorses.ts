import type { DeskItem } from './desk-items.ts'
import type { DueRemorse } from './due-work.ts'
import type { Answered } from './idempotency-store.ts'
import type { Order } from './orders.ts'
import type { Remorse, RemorseKey } from './remorse.ts'

/** A remorse to be parked. */
export interface Parking {
  readonly remorse: Remorse
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
   * Parks a remorse and keeps the answer to its request, together. `parked-already`: it stands there from before, and
   * stays as it was. `conflict`: its order is no longer as it was read. Of both no answer is kept.
   */
  park(parking: Parking): Promise<'stored' | 'parked-already' | 'conflict' | 'answered'>
  /** Opens a desk item for one, which is parked no longer; false when it is not as read. */
  handOver(due: DueRemorse, item: DeskItem): Promise<boolean>
}
