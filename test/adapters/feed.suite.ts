import { beforeEach, describe, expect, it } from 'vitest'
import { outboxEventId } from '../../shared/application/outbox-event.ts'
import type { FeedPage } from '../../shared/application/ports/feed.ts'
import { type OutboxEvent, publicationEventsMax, type StoredEvent } from '../../shared/application/ports/outbox.ts'
import { later, now } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { storedEvents } from './stored.ts'

const nameOf = ({ event }: OutboxEvent) => outboxEventId(event)

async function page(world: PortWorld, after: number | null, limit: number, at = now): Promise<FeedPage> {
  const read = await world.feed.read('shop', after, limit, at)
  if (typeof read === 'string') throw new Error(read)
  return read
}

/** Publishes events to the feed of `shop` in batches of the given size, the first one shorter or longer. */
async function publish(world: PortWorld, events: readonly StoredEvent[], first: number, size: number, at = now) {
  for (let start = 0, end = first; start < events.length; start = end, end += size) {
    const batch = events.slice(start, end).map((stored) => ({ stored, feeds: ['shop'], targets: [] }))
    expect(await world.outbox.publish(batch, at)).toBe(true)
  }
}

export function feedSuite(make: MakeWorld): void {
  describe('the feed', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
    })

    it('is empty at first: position 0 is the start and the end', async () => {
      expect(await world.feed.read('shop', null, 10, now)).toEqual({ events: [], next: 0 })
      expect(await world.feed.read('shop', 0, 10, now)).toEqual({ events: [], next: 0 })
      expect(await world.feed.read('shop', 1, 10, now)).toBe('beyond-end')
    })

    it('gives what was published, in order, to the partner it was published for', async () => {
      const events = await storedEvents(world, 1, 5)
      await publish(world, events, 2, 3)
      expect(await world.feed.read('shop', 0, 10, now)).toEqual({ events, next: 5 })
      expect(await world.feed.read('shop', 1, 2, now)).toEqual({ events: events.slice(1, 3), next: 3 })
      expect(await world.feed.read('shop', 5, 10, now)).toEqual({ events: [], next: 5 })
      expect(await world.feed.read('shop', 6, 10, now)).toBe('beyond-end')
      expect(await world.feed.read('rival', null, 10, now)).toEqual({ events: [], next: 0 })
    })

    it.each([publicationEventsMax, 19, 18])(
      'shows a follower every position once around the thousandth, the first batch being %i long',
      async (first) => {
        const events: StoredEvent[] = []
        for (let index = 1; index <= 12; index += 1) events.push(...(await storedEvents(world, index, 88)))
        await publish(world, events, first, publicationEventsMax)
        const names = events.map(nameOf)
        for (const limit of [1, 7, 20, 200]) {
          const seen: string[] = []
          let after = 970
          while (after < events.length) {
            const { events: read, next } = await page(world, after, limit)
            expect(next).toBe(after + Math.min(limit, events.length - after))
            seen.push(...read.map(nameOf))
            after = next
          }
          expect(seen).toEqual(names.slice(970))
        }
      },
    )

    it('keeps 90 days: before that a cursor has expired, and without one the oldest readable event comes first', async () => {
      const old = await storedEvents(world, 1, 3)
      await publish(world, old, 3, 3)
      const events = await storedEvents(world, 2, 2)
      await publish(world, events, 2, 2, later(90))
      expect((await page(world, 0, 10, later(90))).next).toBe(5)
      expect(await world.feed.read('shop', 2, 10, later(91))).toBe('expired')
      expect(await world.feed.read('shop', 3, 10, later(91))).toEqual({ events, next: 5 })
      expect(await world.feed.read('shop', null, 10, later(91))).toEqual({ events, next: 5 })
      expect(await world.feed.read('shop', 4, 10, later(200))).toBe('expired')
      expect(await world.feed.read('shop', 5, 10, later(200))).toEqual({ events: [], next: 5 })
    })
  })
}
