import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { type DeliverPorts, deliverWebhook } from './deliver-webhook.ts'
import type { ReceiverPauses } from './receiver-pauses.ts'

export interface PausingPorts extends DeliverPorts {
  readonly pauses: ReceiverPauses
}

/**
 * Delivers, unless the partner's receiver is left alone for now: then the delivery is due once that is over, without an
 * attempt, and the function is free for other partners' webhooks.
 */
export async function deliverUnlessPaused(ports: PausingPorts, message: EffectMessage, now: Date): Promise<void> {
  const { target } = message
  if (target.kind !== 'webhook') throw new Error('Not a webhook')
  const { partnerId } = target
  const until = ports.pauses.pausedUntil(partnerId, now)
  if (until) return ports.deliveries.postpone(message, until)
  const post: DeliverPorts['webhooks']['post'] = (...request) =>
    ports.pauses.watched(partnerId, now, () => ports.webhooks.post(...request))
  return deliverWebhook({ ...ports, webhooks: { ...ports.webhooks, post } }, message, now)
}
