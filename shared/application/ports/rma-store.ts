import type { CalendarDate, Country } from '@after-sales/rules'
import type { Inherited, RmaNumber, TextsBySequence, Transition } from '../../rma/index.ts'
import type { Dossier, PersonalData, StoredDecision } from '../dossier.ts'
import type { Answered } from './idempotency-store.ts'
import type { RemorseKey } from './remorse.ts'

/** What was said last of whether a serial is official, as it is kept with the serial. */
export interface KeptOfficial {
  readonly official: boolean
  /** Business time. */
  readonly saidAt: string
  /** `person`: an inspection, or the desk that overruled it (P-1.1b). */
  readonly by: 'xms' | 'person'
}

/** What is kept about a serial, whoever asks. */
export interface SerialRecord {
  /** The open RMA that holds the serial. */
  readonly openRma: RmaNumber | null
  /** Whether it is official in the country, as was said last and is still to be taken (`officialBy`). */
  readonly official: boolean | null
  readonly reportedDelivery: {
    readonly orderId: string
    readonly deliveredOn: CalendarDate
    readonly purchasedOn?: CalendarDate
  } | null
  /** What the unit has from the one that it took the place of (R-swap-serial). */
  readonly inherited: Inherited | null
}

/** One change of an RMA, stored whole or not at all. */
export interface Change {
  readonly transition: Transition
  readonly decision?: StoredDecision
  /** The personal data of a new RMA, or as it is from now on. */
  readonly person?: PersonalData
  /** Events whose texts are given up with this change, by sequence number. */
  readonly forgotten?: readonly number[]
  /** The idempotency record that is stored with the change. */
  readonly answered?: Answered
  /**
   * The remorse that a new RMA comes of, which is parked no longer (R-remorse-parked): as it was read, or (null) whether
   * it is parked or not.
   */
  readonly unparks?: RemorseKey & { readonly dueAt: string | null }
  /** The RMA that begins with this change, as which a closed one goes on; stored in the same transaction. */
  readonly continuation?: Pick<Change, 'transition' | 'decision' | 'person'>
}

/**
 * `conflict`: somebody changed the RMA first. `serial-taken`: another RMA holds the serial, or it is no new unit's.
 * `answered`: the key has been used. `not-parked`: the remorse is not parked as it was read.
 */
export type CommitResult = 'stored' | 'conflict' | 'serial-taken' | 'answered' | 'not-parked'

export interface RmaStore {
  load(rmaNumber: RmaNumber): Promise<Dossier | null>
  commit(change: Change): Promise<CommitResult>
  serial(serial: string, country: Country, now: Date): Promise<SerialRecord>
  /** Keeps with a serial whether it is official in the country; nothing when something newer has been said. */
  keepOfficial(serial: string, country: Country, kept: KeptOfficial): Promise<void>
  /** The private texts of some RMAs; those that have none, or are erased, are left out. */
  texts(rmaNumbers: readonly RmaNumber[]): Promise<ReadonlyMap<RmaNumber, TextsBySequence>>
}
