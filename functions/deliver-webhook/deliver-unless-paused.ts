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
  const pause = ports.pauses.pausedUntil(partnerId, now)
  if (pause && (await isStillAt(ports, partnerId, pause.url))) return ports.deliveries.postpone(message, pause.until)
  const post: DeliverPorts['webhooks']['post'] = (url, ...request) =>
    ports.pauses.watched(partnerId, url, now, () => ports.webhooks.post(url, ...request))
  return deliverWebhook({ ...ports, webhooks: { ...ports.webhooks, post } }, message, now)
}

/** A receiver at another address is another receiver: whoever has just moved need not wait for the old one's pause. */
async function isStillAt({ partners }: DeliverPorts, partnerId: string, url: string): Promise<boolean> {
  return (await partners.fresh(partnerId))?.endpoint?.url === url
}
