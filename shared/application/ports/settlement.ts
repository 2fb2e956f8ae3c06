import type { Payer } from '@after-sales/rules'
import type { Account, LedgerEntry, LedgerItem, RmaNumber } from '../../rma/index.ts'

/** An entry of the ledger with the RMA that it is about. */
export interface SettledEntry extends LedgerEntry {
  readonly rmaNumber: RmaNumber
}

/** What so many entries of one account, payer and item come to: euro cents. */
export interface LedgerTotal {
  readonly account: Account
  readonly payer: Payer
  readonly item: LedgerItem
  readonly netCents: number
  readonly vatCents: number
  readonly grossCents: number
  readonly entries: number
}

export interface SettledEntryPage {
  readonly entries: readonly SettledEntry[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/** The books of a month, `yyyy-mm` as `ledgerMonthOf` says. */
export interface Settlement {
  /** What each account, payer and item come to, of all accounts or of one, in this order. */
  totals(month: string, account?: Account): Promise<readonly LedgerTotal[]>
  /**
   * Entries by payer, account and instant, of all accounts or of one. Whoever follows `next` sees every entry that stood
   * there at the first page once, whatever is booked meanwhile.
   */
  entries(query: {
    readonly month: string
    readonly account?: Account | undefined
    readonly payer?: Payer | undefined
    readonly cursor?: string | undefined
    readonly limit: number
  }): Promise<SettledEntryPage>
}
