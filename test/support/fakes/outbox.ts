import { bookingsOf } from '../../../shared/application/bookings.ts'
import { outboxKeyOf } from '../../../shared/application/outbox-event.ts'
import { type Outbox, publicationEventsMax } from '../../../shared/application/ports/outbox.ts'
import type { Faults } from './faults.ts'
import { eventName, type Memory } from './memory.ts'
import { pagesOf } from './pages.ts'

export function fakeOutbox(memory: Memory, faults: Faults): Outbox {
  return {
    unpublished: (keys) =>
      faults.call(() =>
        keys
          .flatMap((key) => memory.waiting.get(eventName(key)) ?? [])
          .sort((a, b) => a.event.at.localeCompare(b.event.at) || a.event.sequence - b.event.sequence),
      ),

    async *waiting() {
      const keys = await faults.call(() => [...memory.waiting.values()].map(({ event }) => event))
      yield* pagesOf(
        keys
          .map((event) => ({ key: outboxKeyOf(event), at: event.at }))
          .sort((a, b) => a.at.localeCompare(b.at))
          .map(({ key }) => key),
      )
    },

    async publish(publications, now) {
      if (publications.length > publicationEventsMax) throw new Error(`${publications.length} events at once`)
      return faults.call(() => {
        if (publications.some(({ stored }) => !memory.waiting.has(eventName(stored.event)))) return false
        for (const { stored, feeds, targets } of publications) {
          memory.waiting.delete(eventName(stored.event))
          for (const target of targets) memory.startDelivery(stored.event, target, now)
          for (const partnerId of feeds) append(memory, partnerId, { stored, day: now.toISOString().slice(0, 10) })
        }
        const { entries, days } = bookingsOf(publications)
        memory.settled.push(...entries)
        memory.days.push(...days)
        return true
      }, false)
    },
  }
}

type Entry = NonNullable<ReturnType<Memory['feeds']['get']>>[number]

function append({ feeds }: Memory, partnerId: string, entry: Entry): void {
  const feed = feeds.get(partnerId) ?? []
  feed.push(entry)
  feeds.set(partnerId, feed)
}
