import { publicationEventsMax } from '../../application/ports/outbox.ts'

/** Positions whose batches stand in one page: a page is a partition, so it bounds what one partition holds. */
export const pagePositions = 1000

/** The page of the batch that begins at a position. */
export const pageOf = (position: number, positions = pagePositions): number => Math.floor(position / positions)

/** Batches to read: those of one page that begin at `from` to `to`, both included. */
export interface PageRange {
  readonly page: number
  readonly from: number
  readonly to: number
}

/** Consecutive positions of a feed that were published together. */
export interface Batch<Entry> {
  readonly first: number
  readonly entries: readonly Entry[]
}

/**
 * The page ranges that hold the positions `from` to `to`, in order. The batch that a position is in begins at most
 * `publicationEventsMax - 1` before it, perhaps in the page before.
 */
export function pageRanges(from: number, to: number, positions = pagePositions): readonly PageRange[] {
  if (to < from) return []
  const begin = Math.max(1, from - publicationEventsMax + 1)
  const first = pageOf(begin, positions)
  return Array.from({ length: pageOf(to, positions) - first + 1 }, (_, index) => {
    const page = first + index
    return { page, from: Math.max(begin, page * positions), to: Math.min(to, (page + 1) * positions - 1) }
  })
}

/**
 * What stands at the positions `from` to `to` of these batches, which are in order, up to the first position that none of
 * them holds: a query does not see a transaction all at once, and what it has not seen yet is read the next time.
 */
export function entriesAt<Entry>(batches: readonly Batch<Entry>[], from: number, to: number): readonly Entry[] {
  const found: Entry[] = []
  for (const { first, entries } of batches) {
    const position = from + found.length
    if (first > position) break
    found.push(...entries.slice(position - first, Math.max(0, to - first + 1)))
  }
  return found
}
