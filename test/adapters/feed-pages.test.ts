import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Batch, entriesAt, pageOf, pageRanges } from '../../shared/adapters/dynamo/feed-pages.ts'
import { publicationEventsMax } from '../../shared/application/ports/outbox.ts'

/** A feed as its pages keep it: entry n stands at position n. */
function pagedFeed(sizes: readonly number[], positions: number) {
  const pages = new Map<number, Batch<number>[]>()
  let last = 0
  for (const size of sizes) {
    const first = last + 1
    const batch = { first, entries: Array.from({ length: size }, (_, index) => first + index) }
    const page = pageOf(first, positions)
    pages.set(page, [...(pages.get(page) ?? []), batch])
    last += size
  }
  const read = (from: number, to: number) =>
    pageRanges(from, to, positions).flatMap((range) =>
      (pages.get(range.page) ?? []).filter(({ first }) => first >= range.from && first <= range.to),
    )
  return { last, read }
}

const sizes = fc.array(fc.integer({ min: 1, max: publicationEventsMax }), { minLength: 1, maxLength: 60 })

describe('Whatever batches a feed was published in, and however long its pages are', () => {
  test.prop([sizes, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 60 })])(
    'a follower with any limit reads every position once, in order',
    (published, positions, limit) => {
      const feed = pagedFeed(published, positions)
      const seen: number[] = []
      for (let after = 0; after < feed.last; ) {
        const next = Math.min(feed.last, after + limit)
        seen.push(...entriesAt(feed.read(after + 1, next), after + 1, next))
        after = next
      }
      expect(seen).toEqual(Array.from({ length: feed.last }, (_, index) => index + 1))
    },
  )

  test.prop([sizes, fc.integer({ min: 1, max: 100 }), fc.nat(), fc.nat()])(
    'only batches near what is asked for are read, each once',
    (published, positions, one, other) => {
      const feed = pagedFeed(published, positions)
      const [from = 1, to = 1] = [(one % feed.last) + 1, (other % feed.last) + 1].toSorted((a, b) => a - b)
      const read = feed.read(from, to)
      expect(new Set(read.map(({ first }) => first)).size).toBe(read.length)
      for (const { first } of read) {
        expect(first).toBeGreaterThan(from - publicationEventsMax)
        expect(first).toBeLessThanOrEqual(to)
      }
    },
  )
})

describe('A batch that a query did not see', () => {
  test.prop([sizes, fc.integer({ min: 1, max: 100 }), fc.nat()])(
    'ends what is read before it: nothing behind it is taken, and nothing is left out',
    (published, positions, unseen) => {
      const feed = pagedFeed(published, positions)
      const batches = feed.read(1, feed.last)
      const missing = batches[unseen % batches.length]
      const read = entriesAt(
        batches.filter((batch) => batch !== missing),
        1,
        feed.last,
      )
      expect(read).toEqual(Array.from({ length: (missing?.first ?? 1) - 1 }, (_, index) => index + 1))
    },
  )
})

describe('Nothing asked for', () => {
  test('reads no page', () => {
    expect(pageRanges(1000, 999)).toEqual([])
  })
})
