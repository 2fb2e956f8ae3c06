import type { StoredEvent } from './outbox.ts'

export interface FeedPage {
  readonly events: readonly StoredEvent[]
  readonly next: number
}

export interface Feed {
  /** Events of a partner's feed after a position; null when the position lies before what is kept (90 days). */
  read(partnerId: string, after: number | null, limit: number, now: Date): Promise<FeedPage | null>
}
