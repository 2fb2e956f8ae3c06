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
}
