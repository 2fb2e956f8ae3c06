import { log } from '../../shared/application/log.ts'
import { countRepeat } from '../../shared/application/metrics.ts'
import type { Deliveries } from '../../shared/application/ports/deliveries.ts'
import type { Partners } from '../../shared/application/ports/partners.ts'
import type { WebhookSender } from '../../shared/application/ports/webhook-sender.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { eventBody } from '../../shared/contracts/event-body.ts'

export interface DeliverPorts {
  readonly deliveries: Deliveries
  readonly partners: Partners
  readonly webhooks: WebhookSender
}

/** Minutes until the next attempt after each failed one; with the last, about three days have passed. */
export const retryMinutes = [1, 5, 15, 60, 180, 360, 720, 1440, 1440] as const

/**
 * Delivers one event to one partner under the event's stable id. A receiver that does not answer 2xx is tried again on
 * the schedule above, then the delivery is dead: a state that the partner can see and redeliver, not a defect.
 */
export async function deliverWebhook(ports: DeliverPorts, message: EffectMessage, now: Date): Promise<void> {
  const taken = await ports.deliveries.take(message, now)
  if (!taken) return
  if (taken.repeat) countRepeat('webhook')
  if (message.target.kind !== 'webhook') throw new Error('Not a webhook')
  const partner = await ports.partners.find(message.target.partnerId)
  if (!partner?.enabled || !partner.webhookUrl) {
    await ports.deliveries.failed(message, null, partner?.partnerId)
    return
  }
  const body = JSON.stringify(eventBody(taken.stored.event, taken.stored.partnerReference))
  if (await ports.webhooks.post(partner.webhookUrl, await partner.secrets(), message.eventId, body)) {
    await ports.deliveries.delivered(message, now)
    return
  }
  const minutes = retryMinutes[taken.attempts - 1]
  log.warn('A receiver did not take an event', { partnerId: partner.partnerId, attempts: taken.attempts })
  const nextAt = minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
  await ports.deliveries.failed(message, nextAt, partner.partnerId)
}
