import { type AttemptPorts, attemptDelivery } from '../../shared/application/attempt-delivery.ts'
import { log } from '../../shared/application/log.ts'
import { shownEvent } from '../../shared/application/outbox-event.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { TakenDelivery } from '../../shared/application/ports/deliveries.ts'
import type { EffectQueues } from '../../shared/application/ports/effect-queues.ts'
import { type Partners, receiverOf } from '../../shared/application/ports/partners.ts'
import type { WebhookOutcome, WebhookSender } from '../../shared/application/ports/webhook-sender.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { type HealthPorts, noteHealth } from './note-health.ts'

export interface DeliverPorts extends AttemptPorts, HealthPorts {
  readonly partners: Pick<Partners, 'fresh'>
  readonly webhooks: WebhookSender
  readonly effects: EffectQueues
}

/** The longest pause for which the queue itself holds a message back: what is due later, a timer wakes every minute. */
export const queuePauseSecondsMax = 60

/**
 * Delivers one event to one partner under the event's stable id, and notes how its endpoint does. A partner without an
 * endpoint, or whose endpoint is disabled, is not tried again: it has its feed, and can ask for what it missed.
 */
export async function deliverWebhook(ports: DeliverPorts, message: EffectMessage, now: Date): Promise<void> {
  const next = await attemptDelivery(ports, message, now, (taken) => post(ports, message, taken, now))
  const pauseSeconds = next ? (next.getTime() - now.getTime()) / 1000 : Number.POSITIVE_INFINITY
  if (pauseSeconds <= queuePauseSecondsMax) await wakeAfter(ports, message, pauseSeconds)
}

async function post(ports: DeliverPorts, message: EffectMessage, taken: TakenDelivery, now: Date): Promise<Attempt> {
  if (message.target.kind !== 'webhook') throw new Error('Not a webhook')
  const { partnerId } = message.target
  const [partner, stored] = await Promise.all([ports.partners.fresh(partnerId), ports.deliveries.event(taken.of)])
  const url = receiverOf(partner, stored.event.type)
  if (!partner || !url) return { kind: 'refused', reason: partner?.endpoint?.disabled ? 'disabled' : 'no-receiver' }
  const body = JSON.stringify(shownEvent(stored))
  const outcome = await ports.webhooks.post(url, await partner.secrets(), message.eventId, body)
  await noteHealth(ports, partner, url, outcome, taken.attempts, now)
  return attemptOf(outcome)
}

/** An endpoint that is gone is asked no more; what else it says is tried again. */
function attemptOf(outcome: WebhookOutcome): Attempt {
  const heard = { statusCode: outcome.status, excerpt: outcome.excerpt }
  if (outcome.kind === 'gone') return { kind: 'refused', reason: 'gone', heard }
  if (outcome.kind === 'taken') return { kind: 'taken', heard }
  const { reason, uncertain = false, retryAfterMs } = outcome
  return { kind: 'unavailable', reason, uncertain, heard, ...(retryAfterMs === null ? {} : { retryAfterMs }) }
}

/** What is due so soon comes by the queue; a lost send is found by the delivery's own timer. */
async function wakeAfter({ effects }: DeliverPorts, message: EffectMessage, delaySeconds: number): Promise<void> {
  try {
    await effects.send([message], { delaySeconds })
  } catch (error) {
    log.warn('A delivery is not woken by its queue; its timer will', { error })
  }
}
