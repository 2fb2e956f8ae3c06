import type { EffectMessage } from '../contracts/effect-message.ts'
import { log } from './log.ts'
import { countDead, countRepeat } from './metrics.ts'
import type { Attempt } from './ports/attempt.ts'
import type { Chance } from './ports/chance.ts'
import type { AttemptNote, Deliveries, TakenDelivery } from './ports/deliveries.ts'
import { nextAttemptAt } from './retry-schedule.ts'

export interface AttemptPorts {
  readonly deliveries: Deliveries
  readonly chance: Chance
}

/**
 * The one way to make an attempt at a delivery: taken under a lease, attempted, and what became of it noted. A failed
 * attempt is noted with its next instant, which is answered, and is over for the queue; after the last one, or a refusal
 * for good, the delivery is dead, counted and logged. What is thrown is a defect of ours: it goes back to the queue, which
 * brings it again and in the end puts it into its dead-letter queue; nothing else moves it meanwhile.
 */
export async function attemptDelivery(
  { deliveries, chance }: AttemptPorts,
  message: EffectMessage,
  now: Date,
  attempt: (taken: TakenDelivery) => Promise<Attempt>,
): Promise<Date | null> {
  const taken = await deliveries.take(message, now)
  if (!taken) return null
  const { kind } = message.target
  if (taken.repeat) countRepeat(kind)
  const result = await attemptOrRelease(deliveries, message, () => attempt(taken))
  const note = noteOf(result, taken, now)
  if (result.kind === 'taken') {
    await deliveries.delivered(message, note)
    return null
  }
  const { reason } = result
  const next = result.kind === 'refused' ? null : nextAfter(result, kind, taken, now, chance)
  const about = { eventId: message.eventId, target: message.target, attempts: taken.attempts, reason }
  if (next) {
    log.warn('An effect was not taken; it is tried again', { ...about, next: next.toISOString() })
    if (result.kind === 'unavailable' && result.uncertain) countRepeat(kind)
    await deliveries.retryAt(message, next, note)
    return next
  }
  await deliveries.dead(message, note)
  log.error('An effect is given up', about)
  countDead(kind)
  return null
}

const noteOf = ({ heard, ...result }: Attempt, { attempts }: TakenDelivery, now: Date): AttemptNote => ({
  attempt: attempts,
  at: now.toISOString(),
  reason: 'reason' in result ? result.reason : null,
  statusCode: heard?.statusCode ?? null,
  excerpt: heard?.excerpt ?? null,
})

const nextAfter = (
  { retryAfterMs }: Extract<Attempt, { readonly kind: 'unavailable' }>,
  kind: EffectMessage['target']['kind'],
  { attempts }: TakenDelivery,
  now: Date,
  chance: Chance,
) => nextAttemptAt(kind, attempts, now, { chance: chance(), retryAfterMs })

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
