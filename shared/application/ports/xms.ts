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

/** What came of one try to ask XMS. `reason` is a short code: nothing about the serial. */
export type XmsTry =
  | { readonly kind: 'answered'; readonly official: boolean }
  /** It is there, and does not answer this question or this caller. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It does not take the country's account, or there is none: only a person can help. */
  | { readonly kind: 'wrong-credentials' }
  /** It cannot answer now; `again` when another try at once may do better. */
  | { readonly kind: 'silent'; readonly reason: string; readonly again: boolean }

/** XMS as it is reached: every call is one try, which may take as long as it likes until the signal ends it. */
export interface XmsLine extends Pick<Xms, 'report'> {
  ask(serial: string, country: Country, signal: AbortSignal): Promise<XmsTry>
}
