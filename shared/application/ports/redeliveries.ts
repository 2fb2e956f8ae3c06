import type { Answered } from './idempotency-store.ts'
import type { OutboxKey } from './outbox.ts'

/** A range of a partner's feed that is being sent again. Instants are business time. */
export interface Redelivery {
  readonly partnerId: string
  readonly from: string
  readonly to: string
  /** The position in the feed up to which it is done, and the last one that may belong to it. */
  readonly position: number
  readonly last: number
}

/** Sending again what has been sent, given up, or never sent. */
export interface Redeliveries {
  /** Makes an event's deliveries to partners due again, with the answer to the request. Their attempts begin anew. */
  restart(
    of: OutboxKey,
    partnerIds: readonly string[],
    answered: Answered,
    now: Date,
  ): Promise<'stored' | 'answered' | 'contended'>
  /** Begins a range, which is due at once; one at a time for a partner. */
  begin(redelivery: Redelivery, answered: Answered, now: Date): Promise<'stored' | 'answered' | 'running'>
  find(partnerId: string): Promise<Redelivery | null>
  /** The same as `restart` for some events of a range that is being worked off. */
  restartAll(of: readonly OutboxKey[], partnerId: string, now: Date): Promise<void>
  /** Notes how far a range has come, and returns it as it is then; null when it is not as it was read. */
  advance(redelivery: Redelivery, position: number): Promise<Redelivery | null>
  /** Nothing is left of a range. */
  finish(redelivery: Redelivery): Promise<void>
}
