import type { DeskItemKind, UnmatchedCause } from '../../contracts/desk.ts'
import type { Answered } from './idempotency-store.ts'
import type { EventKey } from './outbox.ts'
import type { RemorseKey } from './remorse.ts'

/** A remorse of the order system that could not be taken in by itself (R-remorse-parked). */
export interface UnmatchedRemorse extends RemorseKey {
  readonly raisedOn: string
  readonly cause: UnmatchedCause
}

/** Something that a person has to deal with. No personal data: what people wrote stands with the RMA. */
export interface DeskItem {
  readonly id: string
  readonly kind: DeskItemKind
  /** Business time. */
  readonly openedAt: string
  /** The event of an RMA that it is about, or the remorse that none could be made of. */
  readonly about: EventKey | UnmatchedRemorse
}

export interface DeskItemPage {
  readonly items: readonly DeskItem[]
  readonly next: string | null
}

/** The desk's list of open items. Those about an RMA are opened and closed by the RMA's own changes. */
export interface DeskItems {
  /** Open items of a kind, oldest first. */
  list(query: {
    readonly kind: DeskItemKind
    readonly cursor?: string | undefined
    readonly limit: number
  }): Promise<DeskItemPage>
  /** An item, open or not; null when there is none. */
  find(id: string): Promise<{ readonly item: DeskItem; readonly isOpen: boolean } | null>
  /**
   * Closes an open item that no RMA is changed by, with the answer to the request; which may have been given already.
   * `contended`: others are at it, and nothing was stored.
   */
  close(id: string, answered: Answered): Promise<'stored' | 'closed-already' | 'answered' | 'contended'>
}
