import type { EffectMessage } from '../contracts/effect-message.ts'
import { log } from './log.ts'
import { countDead, countRepeat } from './metrics.ts'
import type { Attempt } from './ports/attempt.ts'
import type { Deliveries, TakenDelivery } from './ports/deliveries.ts'
import { nextAttemptAt } from './retry-schedule.ts'

/**
 * The one way to make an attempt at a delivery: taken under a lease, attempted, and what became of it noted. A failed
 * attempt is noted with its next instant and is over for the queue; after the last one, or a refusal for good, the
 * delivery is dead, counted and logged. What is thrown is a defect of ours: it goes back to the queue, which brings it
 * again and in the end puts it into its dead-letter queue; nothing else moves it meanwhile.
 */
export async function attemptDelivery(
  { deliveries }: { readonly deliveries: Deliveries },
  message: EffectMessage,
  now: Date,
  attempt: (taken: TakenDelivery) => Promise<Attempt>,
): Promise<void> {
  const taken = await deliveries.take(message, now)
  if (!taken) return
  const { kind } = message.target
  if (taken.repeat) countRepeat(kind)
  const result = await attemptOrRelease(deliveries, message, () => attempt(taken))
  if (result.kind === 'taken') return deliveries.delivered(message, now)

  const { reason } = result
  const next = result.kind === 'refused' ? null : nextAttemptAt(kind, taken.attempts, now)
  const about = { eventId: message.eventId, target: message.target, attempts: taken.attempts, reason }
  if (next) {
    log.warn('An effect was not taken; it is tried again', { ...about, next: next.toISOString() })
    if (result.kind === 'unavailable' && result.uncertain) countRepeat(kind)
    return deliveries.retryAt(message, next, reason)
  }
  await deliveries.dead(message, now, reason)
  log.error('An effect is given up', about)
  countDead(kind)
}

async function attemptOrRelease(
  deliveries: Deliveries,
  message: EffectMessage,
  attempt: () => Promise<Attempt>,
): Promise<Attempt> {
  try {
    return await attempt()
  } catch (error) {
    await deliveries
      .release(message)
      .catch((failure: unknown) => log.error('A delivery is not given back', { failure }))
    throw error
  }
}
