import type { RmaNumber, Target } from '../../rma/index.ts'
import type { EventKey } from './outbox.ts'

export type DueItem = { readonly dueAt: string } & (
  | { readonly what: 'timer'; readonly rmaNumber: RmaNumber; readonly kind: string }
  | { readonly what: 'delivery'; readonly eventId: string; readonly target: Target }
)

export interface DueWork {
  /** What is due: timers of RMAs and deliveries, oldest first. */
  due(now: Date, limit: number): Promise<readonly DueItem[]>
  /** Moves something due to a later instant; false when it is no longer there as read. */
  postpone(item: DueItem, to: Date): Promise<boolean>
  /** Removes a timer that has nothing left to do. */
  drop(timer: DueItem & { what: 'timer' }): Promise<void>
  /** Turns a timer into the delivery of an event to a target, due in two minutes; false when the timer is gone. */
  startDelivery(timer: DueItem & { what: 'timer' }, event: EventKey, target: Target, now: Date): Promise<boolean>
}
