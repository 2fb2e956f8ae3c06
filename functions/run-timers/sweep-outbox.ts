import { log } from '../../shared/application/log.ts'
import { type OutboxKey, publicationEventsMax } from '../../shared/application/ports/outbox.ts'
import { type PublishPorts, publishEvents } from '../../shared/application/publish.ts'

export interface SweptOutbox {
  readonly published: number
  /** Events that could not be published, not even by themselves. */
  readonly unpublished: number
}

/** Publishes what the stream did not announce, while there is time. An event that cannot be published keeps back no other. */
export async function sweepOutbox(ports: PublishPorts, now: Date, hasTime: () => boolean): Promise<SweptOutbox> {
  let published = 0
  let unpublished = 0
  for await (const page of ports.outbox.waiting()) {
    for (let start = 0; start < page.length && hasTime(); start += publicationEventsMax) {
      const done = await publishOrSingleOut(ports, page.slice(start, start + publicationEventsMax), now)
      published += done.published
      unpublished += done.unpublished
    }
    if (!hasTime()) break
  }
  return { published, unpublished }
}

async function publishOrSingleOut(ports: PublishPorts, keys: readonly OutboxKey[], now: Date): Promise<SweptOutbox> {
  try {
    return { published: await publishEvents(ports, keys, now), unpublished: 0 }
  } catch (error) {
    log.error('Events were not published', { error, count: keys.length, first: keys[0] })
    if (keys.length === 1) return { published: 0, unpublished: 1 }
  }
  let published = 0
  let unpublished = 0
  for (const key of keys) {
    const done = await publishOrSingleOut(ports, [key], now)
    published += done.published
    unpublished += done.unpublished
  }
  return { published, unpublished }
}
