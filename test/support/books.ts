import { costItems, countries, payers } from '@after-sales/rules'
import * as fc from 'fast-check'
import type { Publication, StoredEvent } from '../../shared/application/ports/outbox.ts'
import { ledgerEntriesMax } from '../../shared/contracts/events/bookings.ts'
import type { LedgerEntry, TurnaroundShare } from '../../shared/rma/index.ts'

/** A ledger entry of an event: the vendor bears the way in, at the event's instant, unless a test says otherwise. */
export const entryOf = ({ event }: StoredEvent, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  sequence: event.sequence,
  line: 1,
  at: event.at,
  payer: 'vendor',
  account: 'vendor',
  item: 'transport-inbound',
  clauses: ['P-4.1'],
  netCents: 1000,
  vatRate: 21,
  vatCents: 210,
  grossCents: 1210,
  ...changes,
})

/** The share of an RMA that ended in the Netherlands in time, unless a test says otherwise. */
export const shareOf = (changes: Partial<TurnaroundShare> = {}): TurnaroundShare => ({
  country: 'NL',
  month: (changes.day ?? '2026-11-20').slice(0, 7),
  day: '2026-11-20',
  count: 1,
  late: 0,
  workingMinutes: 6000,
  phases: { wayIn: 1000, inspection: 500, quote: 0, repair: 3500, wayBack: 1000 },
  ...changes,
})

/** The event with other entries than it brought, each with the next line, and with another share. */
export const bookedWith = (
  stored: StoredEvent,
  entries: readonly Partial<LedgerEntry>[],
  turnaround: TurnaroundShare | null = null,
): StoredEvent => ({
  ...stored,
  ledger: entries.map((changes, index) => entryOf(stored, { line: index + 1, ...changes })),
  turnaround,
})

/** A publication that tells nobody. */
export const quietly = (stored: StoredEvent): Publication => ({ stored, feeds: [], targets: [] })

const amount = fc.integer({ min: -500_000, max: 500_000 })
const anyEntry: fc.Arbitrary<Partial<LedgerEntry>> = fc.record({
  at: fc
    .date({ min: new Date('2026-10-30'), max: new Date('2026-12-02'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  payer: fc.constantFrom(...payers),
  account: fc.constantFrom('vendor', 'consumer', 'partner:shop', 'partner:shop-2', 'partner:rival'),
  item: fc.constantFrom(...costItems, 'payment' as const),
  netCents: amount,
  vatCents: amount,
  grossCents: amount,
})

/** What an event may add to the books. */
export const anyBookings = fc.record({
  entries: fc.array(anyEntry, { maxLength: ledgerEntriesMax }),
  share: fc.option(
    fc
      .record({
        country: fc.constantFrom(...countries),
        day: fc.constantFrom('2026-11-29', '2026-11-30', '2026-12-01'),
        late: fc.constantFrom(0 as const, 1 as const),
        workingMinutes: fc.nat({ max: 50_000 }),
      })
      .map(shareOf),
  ),
})
