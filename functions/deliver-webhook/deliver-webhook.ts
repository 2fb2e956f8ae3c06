import { attemptDelivery } from '../../shared/application/attempt-delivery.ts'
import { shownEvent } from '../../shared/application/outbox-event.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { Deliveries } from '../../shared/application/ports/deliveries.ts'
import { type Partners, receiverOf } from '../../shared/application/ports/partners.ts'
import type { WebhookSender } from '../../shared/application/ports/webhook-sender.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'

export interface DeliverPorts {
  readonly deliveries: Deliveries
  readonly partners: Partners
  readonly webhooks: WebhookSender
}

/** Delivers one event to one partner under the event's stable id; a partner without a receiver is not tried again. */
export async function deliverWebhook(ports: DeliverPorts, message: EffectMessage, now: Date): Promise<void> {
  await attemptDelivery(ports, message, now, async ({ of }): Promise<Attempt> => {
    if (message.target.kind !== 'webhook') throw new Error('Not a webhook')
    const partner = await ports.partners.find(message.target.partnerId)
    const stored = await ports.deliveries.event(of)
    const url = receiverOf(partner, stored.event.type)
    if (!partner || !url) return { kind: 'refused', reason: 'no-receiver' }
    const body = JSON.stringify(shownEvent(stored))
    return ports.webhooks.post(url, await partner.secrets(), message.eventId, body)
  })
}
