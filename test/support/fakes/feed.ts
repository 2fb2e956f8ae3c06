import type { Feed } from '../../../shared/application/ports/feed.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

const readableMs = 90 * 24 * 3_600_000

export function fakeFeed(memory: Memory, faults: Faults): Feed {
  return {
    read: (partnerId, after, limit, now) =>
      faults.call(() => {
        const feed = memory.feeds.get(partnerId) ?? []
        const day = new Date(now.getTime() - readableMs).toISOString().slice(0, 10)
        const first = feed.findIndex((entry) => entry.day >= day)
        const expired = first === -1 ? feed.length : first
        if (after !== null && after > feed.length) return 'beyond-end'
        if (after !== null && after < expired) return 'expired'
        const from = after ?? expired
        const events = feed.slice(from, from + limit).map(({ stored }) => stored)
        return { events, next: from + events.length }
      }),
  }
}
