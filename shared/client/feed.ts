import { NoAnswerError, pause } from './attempts.ts'
import type { CursorStore } from './cursor-store.ts'
import { ProblemError } from './problem-error.ts'

/** A page of the feed as the service answers it. */
interface Page<Event> {
  readonly events: readonly Event[]
  readonly next: string
}

/** How the feed is read. */
export interface FeedOptions {
  /** How far this reader has come. */
  readonly cursor: CursorStore
  /** Ends the reading: after the event in hand, or at once while it waits. */
  readonly signal?: AbortSignal
  /** Seconds between two looks at the end of the feed; 5 by default. */
  readonly pollSeconds?: number
  /** Whether to wait for new events, and for a service that is away; true by default. False: ends when all is read. */
  readonly follow?: boolean
  /** Events of one request, at most 200; 200 by default. */
  readonly pageSize?: number
}

/**
 * The events of a feed in their order, each at least once: a cursor is saved when the consumer asks for the next event, so
 * one that it was busy with when it crashed, threw or left the loop comes again.
 * @throws ProblemError what the service refuses: `cursor-expired` when the cursor is more than 90 days old. What lies between
 * is read from `GET /v1/rmas?updatedSince=`; `save(null)` goes on with the oldest event that is kept.
 */
export async function* readFeed<Event>(
  read: (after: string | null, limit: number, signal: AbortSignal | undefined) => Promise<Page<Event>>,
  { cursor, signal, pollSeconds = 5, follow = true, pageSize = 200 }: FeedOptions,
): AsyncGenerator<Event, void, void> {
  let after = await cursor.load()
  while (!signal?.aborted) {
    const page = await orNull(read(after, pageSize, signal), (error) => isOver(signal) || (follow && isPassing(error)))
    const { events, next } = page ?? { events: [], next: after }
    for (const [index, event] of events.entries()) {
      yield event
      after = positionOf(index, events.length, next)
      await cursor.save(after)
      if (isOver(signal)) return
    }
    if (next !== after) await cursor.save(next)
    after = next
    if (events.length > 0) continue
    if (!follow) return
    await pause(pollSeconds * 1000, signal).catch(() => {})
  }
}

/** Positions of a feed have no gaps, and `next` is the last event's own. */
const positionOf = (index: number, count: number, next: string | null) => String(Number(next) - (count - 1 - index))

// A function, as the compiler does not know that waiting can change it.
const isOver = (signal: AbortSignal | undefined) => signal?.aborted === true

/** Whether waiting may help. */
const isPassing = (error: unknown) =>
  error instanceof NoAnswerError || (error instanceof ProblemError && error.retryable)

const orNull = <T>(work: Promise<T>, expects: (error: unknown) => boolean): Promise<T | null> =>
  work.catch((error) => {
    if (expects(error)) return null
    throw error
  })
