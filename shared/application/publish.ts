import { log } from './log.ts'
import { countOverturned, measureTurnaround } from './metrics.ts'
import { isOfRma, outboxEventId } from './outbox-event.ts'
import type { Backoff } from './ports/backoff.ts'
import type { EffectQueues } from './ports/effect-queues.ts'
import {
  type Outbox,
  type OutboxEvent,
  type OutboxKey,
  type Publication,
  publicationEventsMax,
} from './ports/outbox.ts'
import type { Partners } from './ports/partners.ts'
import { fitting } from './publication-writes.ts'
import { publicationOf } from './targets.ts'

export interface PublishPorts {
  readonly backoff: Backoff
  readonly outbox: Outbox
  readonly partners: Partners
  readonly effects: EffectQueues
}

/** Losing so often in a row takes more publishers at once than stream and sweep are: a defect, and seen as one. */
const attemptsMax = 9

/**
 * Publishes events that stand in the outbox: feeds, deliveries, books and the removal from the outbox in one transaction,
 * then the messages. Publishing twice is harmless: what is no longer in the outbox is left out. Throws when other publishers
 * keep coming first; the events then stay in the outbox.
 */
export async function publishEvents(ports: PublishPorts, keys: readonly OutboxKey[], now: Date): Promise<number> {
  let published = 0
  for (const chunk of chunks(keys, publicationEventsMax)) published += await publishChunk(ports, chunk, now)
  return published
}

async function publishChunk(ports: PublishPorts, keys: readonly OutboxKey[], now: Date): Promise<number> {
  let published = 0
  for (let attempt = 0; attempt < attemptsMax; ) {
    const waiting = await ports.outbox.unpublished(keys)
    if (waiting.length === 0) return published
    const batch = fitting(await Promise.all(waiting.map((stored) => publicationOf(ports.partners, stored))))
    if (await ports.outbox.publish(batch, now)) {
      published += batch.length
      await sendEffects(ports, batch)
      for (const { stored } of batch) measure(stored)
      if (batch.length === waiting.length) return published
      attempt = 0
    } else {
      await ports.backoff(attempt)
      attempt += 1
    }
  }
  throw new Error('Other publishers came first too often')
}

/** What operations and the policy owner count, once it is published. */
function measure(stored: OutboxEvent): void {
  if (!isOfRma(stored)) return
  const { event, turnaround } = stored
  if (turnaround) measureTurnaround(turnaround)
  if (event.type === 'desk.decided') for (const rule of event.data.overturns) countOverturned(rule)
}

async function sendEffects(ports: PublishPorts, batch: readonly Publication[]): Promise<void> {
  const messages = batch.flatMap(({ stored, targets }) =>
    targets.map((target) => ({ eventId: outboxEventId(stored.event), target })),
  )
  if (messages.length === 0) return
  try {
    await ports.effects.send(messages)
  } catch (error) {
    log.warn('Messages not sent; their timers will find them', { error })
  }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
