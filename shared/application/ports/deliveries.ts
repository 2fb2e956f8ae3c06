import type { EffectMessage } from '../../contracts/effect-message.ts'
import type { Heard } from './attempt.ts'
import type { OutboxEvent, OutboxKey } from './outbox.ts'

/** What is kept of an attempt: which it was, when it was made, and why it failed, null when it did not. */
export interface AttemptNote extends Heard {
  readonly attempt: number
  readonly at: string
  readonly reason: string | null
}

/** A delivery in the hands of one worker, for one attempt. */
export interface TakenDelivery {
  readonly of: OutboxKey
  /** This attempt counted, from 1. */
  readonly attempts: number
  /** An earlier attempt ended without its result noted: the crash window, in which an effect may come twice. */
  readonly repeat: boolean
}

/**
 * Deliveries of events to targets. The delivery knows its attempts and the instant of the next one; a message in a queue
 * only wakes it.
 */
export interface Deliveries {
  /** Takes a delivery for one attempt: null when it is done, given up, not due yet, or another worker holds it. */
  take(message: EffectMessage, now: Date): Promise<TakenDelivery | null>
  /** The event of a delivery. Throws when it is not there. */
  event(of: OutboxKey): Promise<OutboxEvent>
  delivered(message: EffectMessage, note: AttemptNote): Promise<void>
  /** Notes a failed attempt: the next one is not before an instant. Nothing when it was delivered or begun anew meanwhile. */
  retryAt(message: EffectMessage, at: Date, note: AttemptNote): Promise<void>
  /**
   * Leaves a delivery for later without an attempt: it is not before an instant. Nothing when it is done, given up, held by
   * a worker, or not due before that instant anyway.
   */
  postpone(message: EffectMessage, until: Date): Promise<void>
  /** Gives up: nobody tries again by itself, and it stands in the list of dead ones. Nothing when delivered or begun anew. */
  dead(message: EffectMessage, note: AttemptNote): Promise<void>
  /** Gives a delivery back after an error of our own. The attempt does not count, and the queue alone brings it again. */
  release(message: EffectMessage): Promise<void>
}
