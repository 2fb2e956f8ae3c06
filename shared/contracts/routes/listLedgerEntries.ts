import { type LedgerEntriesQuery, ledgerEntriesQuery } from '../ledger.ts'
import type { ReadRoute } from '../route.ts'

/** A page of a month's ledger entries, also as CSV; a retailer sees its own account. */
export const listLedgerEntries: ReadRoute<LedgerEntriesQuery> = {
  kind: 'read',
  method: 'GET',
  path: '/v1/ledger/{month}/entries',
  roles: ['desk', 'retailer'],
  query: ledgerEntriesQuery,
  problems: [],
}
