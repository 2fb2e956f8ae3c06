import type { EffectMessage } from '../../contracts/effect-message.ts'

export interface EffectQueues {
  /** Sends each to the queue of its target. A lost send is found by the delivery's timer. */
  send(messages: readonly EffectMessage[]): Promise<void>
}
