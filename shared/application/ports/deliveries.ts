import type { EffectMessage } from '../../contracts/effect-message.ts'
import type { StoredEvent } from './outbox.ts'

/** Deliveries of events to targets. */
export interface Deliveries {
  /**
   * Takes a delivery for one attempt: null when it is done, given up, or another worker holds it. `repeat` says that an
   * earlier attempt ended without its result noted: the crash window, in which an effect may come twice.
   */
  take(
    message: EffectMessage,
    now: Date,
  ): Promise<{ readonly stored: StoredEvent; readonly attempts: number; readonly repeat: boolean } | null>
  delivered(message: EffectMessage, at: Date): Promise<void>
  /** Puts the next attempt at an instant, or gives up (`null`). */
  failed(message: EffectMessage, nextAt: Date | null, partnerId?: string): Promise<void>
}
