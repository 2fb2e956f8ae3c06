import type { Country } from '@after-sales/rules'
import type { RmaNumber } from '../../rma/index.ts'
import type { Attempt } from './attempt.ts'

/** XMS, the vendor's registry (P-1.1). */
export interface Xms {
  /** Whether a serial is an official Benelux product, asked with the country's account; null: XMS cannot answer (R-xms-down). */
  isOfficial(serial: string, country: Country): Promise<boolean | null>
  /** Tells XMS of an accepted DOA or remorse (P-3.2c); the key makes a repeat harmless. */
  report(update: XmsUpdate, key: string): Promise<Attempt>
}

/** The DOA RMA update to XMS. */
export interface XmsUpdate {
  readonly rmaNumber: RmaNumber
  readonly serial: string
  readonly country: Country
  readonly request: 'doa' | 'remorse'
  readonly result: 'accepted'
  readonly decidedAt: string
}
