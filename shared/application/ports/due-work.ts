import type { RmaNumber, Target, TimerKind } from '../../rma/index.ts'
import type { EventKey } from './outbox.ts'
import type { RemorseKey } from './remorse.ts'

export interface DueTimer {
  readonly what: 'timer'
  readonly rmaNumber: RmaNumber
  readonly kind: TimerKind
  /** When it was due as it was read: the condition of everything that is done with it. */
  readonly dueAt: string
}

export interface DueDelivery {
  readonly what: 'delivery'
  readonly eventId: string
  readonly target: Target
  readonly dueAt: string
}

/** A remorse that waits for its order to be known (R-remorse-parked). */
export interface DueRemorse extends RemorseKey {
  readonly what: 'parked-remorse'
  readonly dueAt: string
}

/** A range of a partner's feed that is to be sent again. */
export interface DueRedelivery {
  readonly what: 'redelivery'
  readonly partnerId: string
  readonly dueAt: string
}

export type DueItem = DueTimer | DueDelivery | DueRemorse | DueRedelivery

/** What is due. Whoever changes something due says how it was read, and nothing happens when that is no longer so. */
export interface DueWork {
  /** Everything that is due now, page by page, each once; the oldest of a page first. */
  due(now: Date): AsyncIterable<readonly DueItem[]>
  /** Moves something to a later instant and returns it as it is then: for one caller only. Null when it is not as read. */
  postpone<T extends DueItem>(item: T, to: Date): Promise<T | null>
  /** Removes a timer that has nothing left to do; false when it is not as read, a newer one for instance. */
  drop(timer: DueTimer): Promise<boolean>
  /** Turns a timer into the delivery of an event to a target; false when the timer is not as read. */
  startDelivery(timer: DueTimer, event: EventKey, target: Target, now: Date): Promise<boolean>
}
