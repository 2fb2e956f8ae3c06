import { outboxEventId } from '../../shared/application/outbox-event.ts'
import type { EffectQueues } from '../../shared/application/ports/effect-queues.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import type { OutboxEvent } from '../../shared/application/ports/outbox.ts'
import { type Partner, type Partners, receiverOf } from '../../shared/application/ports/partners.ts'
import type { Redeliveries, Redelivery } from '../../shared/application/ports/redeliveries.ts'

export interface RedeliveryPorts {
  readonly redeliveries: Redeliveries
  readonly feed: Feed
  readonly partners: Partners
  readonly effects: EffectQueues
}

/** Events of a feed that are made due again at a time. */
const portionMax = 100

/**
 * Works off the range that a partner wants to be sent again, portion by portion while there is time: each event of it that
 * its endpoint takes becomes due anew, and its message is sent. A portion that was cut off is done again.
 * @returns how many events
 */
export async function resendRange(
  ports: RedeliveryPorts,
  partnerId: string,
  now: Date,
  hasTime: () => boolean,
): Promise<number> {
  const partner = await ports.partners.fresh(partnerId)
  let sent = 0
  let range = await ports.redeliveries.find(partnerId)
  while (range && hasTime()) {
    const current: Redelivery = range
    const page = await nextPage(ports.feed, current, now)
    if (!page) {
      await ports.redeliveries.finish(current)
      break
    }
    const wanted = page.events.filter((stored) => isWanted(stored, current, partner))
    await restart(ports, partnerId, wanted, now)
    sent += wanted.length
    range = await ports.redeliveries.advance(current, page.next)
  }
  return sent
}

/** The next events of a range; null where nothing is left of it, or of what the feed keeps. */
async function nextPage(feed: Feed, { partnerId, position, last }: Redelivery, now: Date) {
  if (position >= last) return null
  const limit = Math.min(portionMax, last - position)
  const page = await feed.read(partnerId, position, limit, now)
  if (page === 'beyond-end') return null
  const readable = page === 'expired' ? await feed.read(partnerId, null, limit, now) : page
  return typeof readable === 'string' || readable.events.length === 0 ? null : readable
}

const isWanted = ({ event: { at, type } }: OutboxEvent, { from, to }: Redelivery, partner: Partner | null) =>
  at >= from && at <= to && receiverOf(partner, type) !== null

async function restart(ports: RedeliveryPorts, partnerId: string, events: readonly OutboxEvent[], now: Date) {
  if (events.length === 0) return
  const keys = events.map(({ event }) => event)
  await ports.redeliveries.restartAll(keys, partnerId, now)
  await ports.effects.send(keys.map((key) => ({ eventId: outboxEventId(key), target: { kind: 'webhook', partnerId } })))
}
