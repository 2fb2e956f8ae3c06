import type { EffectMessage } from '../../contracts/effect-message.ts'

/** The longest that a queue holds a message back, in seconds. */
export const delaySecondsMax = 900

export interface SendOptions {
  /** Seconds of wall time, 0 to 900, for which the messages are held back; a fraction counts as a whole second. */
  readonly delaySeconds?: number
}

export interface EffectQueues {
  /**
   * Sends each to the queue of its target. A lost send is found by the delivery's timer.
   * Throws a RangeError for a delay that no queue takes.
   */
  send(messages: readonly EffectMessage[], options?: SendOptions): Promise<void>
}

/** The delay in whole seconds. Throws a RangeError for what no queue takes. */
export function wholeDelaySeconds({ delaySeconds = 0 }: SendOptions): number {
  if (delaySeconds >= 0 && delaySeconds <= delaySecondsMax) return Math.ceil(delaySeconds)
  throw new RangeError(`No queue holds a message back for ${delaySeconds} seconds`)
}
