import type { NewPartner, PartnerRecord } from '../../contracts/partner-record.ts'
import type { PartnerChange } from '../partner-change.ts'

/** The records of partners for who changes them: read as they are now, changed only if nobody else has meanwhile. */
export interface PartnerRecords {
  load(partnerId: string): Promise<PartnerRecord | null>
  /** Adds a partner and its entry in the list of its role; false when its id is taken. */
  add(partner: NewPartner): Promise<boolean>
  /**
   * Stores a record that was loaded and changed, as its next version. Its role stays.
   * False when it has changed since it was loaded: load again.
   */
  change(record: PartnerRecord): Promise<boolean>
  /**
   * The same with what comes with the change, in one transaction: the partner's own events, which stand in the outbox from
   * then on, and the answer to the request, which may have been given already.
   */
  commit(change: PartnerChange): Promise<'stored' | 'changed-meanwhile' | 'answered'>
}
