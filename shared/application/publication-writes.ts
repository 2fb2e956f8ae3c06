import { bookingsOf } from './bookings.ts'
import type { Publication } from './ports/outbox.ts'

/**
 * The most writes of one publication: DynamoDB's limit for a transaction. An event with the most ledger entries, each
 * with a sum of its own, leaves room for 14 partners who are told of it, with feed and webhook, and for mail and XMS.
 */
export const publicationWritesMax = 100

/** A feed's counter, its batch and perhaps the first position of the day. */
const writesPerFeed = 3

/**
 * How many writes a publication of events makes at most, no two of them of one item: each event leaves the outbox, its
 * deliveries, the feeds that it joins, ledger entries, sums and days.
 */
export function writesOf(publications: readonly Publication[]): number {
  const { entries, totals, days } = bookingsOf(publications)
  const deliveries = publications.reduce((sum, { targets }) => sum + targets.length, 0)
  const feeds = new Set(publications.flatMap((each) => each.feeds)).size
  return publications.length + deliveries + feeds * writesPerFeed + entries.length + totals.length + days.length
}

/** The first publications that fit into one transaction; the very first in any case. */
export function fitting(publications: readonly Publication[]): readonly Publication[] {
  let count = Math.min(1, publications.length)
  while (count < publications.length && writesOf(publications.slice(0, count + 1)) <= publicationWritesMax) count += 1
  return publications.slice(0, count)
}
