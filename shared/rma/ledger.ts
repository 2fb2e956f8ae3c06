import type { CostItem, Payer } from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import type { Rma } from './rma.ts'

/** Whom an entry is settled with: the vendor, consumers, or a partner by its id. */
export type Account = 'vendor' | 'consumer' | `partner:${string}`

/** What an entry is about: a cost item, or money that came in or went back. */
export type LedgerItem = CostItem | 'payment'

/** One double entry: what the payer owes (debit) for an item (credit). Negative amounts take back, and money received is a negative `payment`. Euro cents; VAT in percent. */
export interface LedgerEntry {
  /** The event that made it. */
  readonly sequence: number
  /** Its place among the entries of that event, from 1. */
  readonly line: number
  /** The event's instant, ISO 8601 UTC, business time. */
  readonly at: string
  /** Who bears it. */
  readonly payer: Payer
  /** With whom it is settled: a point of sale is invoiced for what its consumer bears (R-pos-payment). */
  readonly account: Account
  readonly item: LedgerItem
  readonly clauses: readonly string[]
  readonly netCents: number
  readonly vatRate: number
  readonly vatCents: number
  readonly grossCents: number
}

/** What an event adds to the ledger, between the RMA before and after the change that it belongs to. */
export function ledgerEntriesOf(_before: Rma | null, _after: Rma, _event: RmaEvent): readonly LedgerEntry[] {
  return []
}
