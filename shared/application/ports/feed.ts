import type { OutboxEvent } from './outbox.ts'

export interface FeedPage {
  readonly events: readonly OutboxEvent[]
  readonly next: number
}

export interface Feed {
  /**
   * At most `limit` events of a partner's feed after a position; `null` reads from the oldest that is kept. `expired` when
   * what comes next lies before what is kept (90 days of business time), `beyond-end` when there is no such position yet.
   */
  read(partnerId: string, after: number | null, limit: number, now: Date): Promise<FeedPage | 'expired' | 'beyond-end'>
  /** The newest events before a position, of all with `null`, the newest first; `next` is null where nothing older is kept. */
  newest(
    partnerId: string,
    before: number | null,
    limit: number,
    now: Date,
  ): Promise<{ readonly events: readonly OutboxEvent[]; readonly next: number | null }>
  /** The positions that were published on the days `from` to `to` (UTC), both included: after which the first, and the last. */
  published(
    partnerId: string,
    from: string,
    to: string,
    now: Date,
  ): Promise<{ readonly after: number; readonly last: number }>
}
