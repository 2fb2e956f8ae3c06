import type { Feed } from '../../../shared/application/ports/feed.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

const readableMs = 90 * 24 * 3_600_000
const readableSince = (now: Date) => new Date(now.getTime() - readableMs).toISOString().slice(0, 10)

/** The first position of a day or a later one. */
function firstOn(feed: readonly { readonly day: string }[], day: string): number {
  const index = feed.findIndex((entry) => entry.day >= day)
  return (index === -1 ? feed.length : index) + 1
}

export function fakeFeed(memory: Memory, faults: Faults): Feed {
  return {
    read: (partnerId, after, limit, now) =>
      faults.call(() => {
        const feed = memory.feeds.get(partnerId) ?? []
        const expired = firstOn(feed, readableSince(now)) - 1
        if (after !== null && after > feed.length) return 'beyond-end'
        if (after !== null && after < expired) return 'expired'
        const from = after ?? expired
        const events = feed.slice(from, from + limit).map(({ stored }) => stored)
        return { events, next: from + events.length }
      }),

    newest: (partnerId, before, limit, now) =>
      faults.call(() => {
        const feed = memory.feeds.get(partnerId) ?? []
        const oldest = firstOn(feed, readableSince(now))
        const to = Math.min(feed.length, (before ?? feed.length + 1) - 1)
        const from = Math.max(oldest, to - limit + 1)
        const events = feed.slice(from - 1, to).map(({ stored }) => stored)
        return { events: events.toReversed(), next: to >= from && from > oldest ? from : null }
      }),

    published: (partnerId, from, to, now) =>
      faults.call(() => {
        const feed = memory.feeds.get(partnerId) ?? []
        const begin = Math.max(firstOn(feed, from), firstOn(feed, readableSince(now)))
        const later = feed.findIndex(({ day }) => day > to)
        return { after: begin - 1, last: later === -1 ? feed.length : later }
      }),
  }
}
