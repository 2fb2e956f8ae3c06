import type { SettledEntry } from '../../shared/application/ports/settlement.ts'
import type { LedgerEntriesQuery } from '../../shared/contracts/ledger.ts'
import { csvOf } from '../../shared/http/csv.ts'

const columns = [
  'rmaNumber',
  'at',
  'payer',
  'account',
  'item',
  'clauses',
  'netCents',
  'vatRate',
  'vatCents',
  'grossCents',
  'sequence',
  'line',
] as const

/** Ledger entries as a table. Amounts are whole cents: every spreadsheet reads them, whatever its decimal sign. */
export const ledgerCsv = (entries: readonly SettledEntry[]): string =>
  csvOf(
    columns,
    entries.map(({ clauses, ...entry }) => ({ ...entry, clauses: clauses.join(' ') })),
  )

/** The header that leads from a page to the next (RFC 8288), relative to the address of the page; none at the end. */
export function nextLink({ payer, limit }: LedgerEntriesQuery, next: string | null): Readonly<Record<string, string>> {
  if (next === null) return {}
  const query = new URLSearchParams({ ...(payer ? { payer } : {}), limit: String(limit), cursor: next })
  return { link: `<?${query}>; rel="next"` }
}
