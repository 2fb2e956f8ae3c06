import { localDate } from '@after-sales/rules'
import { ofRmas } from './outbox-event.ts'
import type { Publication } from './ports/outbox.ts'
import type { LedgerTotal, SettledEntry } from './ports/settlement.ts'
import type { TurnaroundDay } from './ports/turnaround-report.ts'

/** What publications add to the books, each sum once however many of its entries there are. */
export interface Bookings {
  readonly entries: readonly SettledEntry[]
  readonly totals: readonly { readonly month: string; readonly total: LedgerTotal }[]
  readonly days: readonly TurnaroundDay[]
}

/** The entries, totals and days that are booked together with these publications. */
export function bookingsOf(publications: readonly Pick<Publication, 'stored'>[]): Bookings {
  const events = ofRmas(publications.map(({ stored }) => stored))
  const entries = events.flatMap(({ event, ledger }) =>
    ledger.map((entry) => ({ rmaNumber: event.rmaNumber, ...entry })),
  )
  const byMonth = Map.groupBy(entries, ledgerMonthOf)
  return {
    entries,
    totals: [...byMonth].flatMap(([month, booked]) => totalsOf(booked).map((total) => ({ month, total }))),
    days: mergedDays(events.flatMap(({ turnaround }) => turnaround ?? [])),
  }
}

/**
 * The month, `yyyy-mm`, in whose books an entry stands. Months begin at midnight in Amsterdam for every country: the books
 * are kept in the Netherlands, at the service centre.
 */
export const ledgerMonthOf = ({ at }: Pick<SettledEntry, 'at'>): string => localDate(new Date(at), 'NL').slice(0, 7)

/** Where an entry stands in its month: unique, in the order of the books; also the cursor behind it. */
export const entryPosition = ({ payer, account, at, rmaNumber, sequence, line }: SettledEntry): string =>
  [payer, account, at, rmaNumber, String(sequence).padStart(5, '0'), String(line).padStart(2, '0')].join('#')

/** What entries come to. */
export const totalsOf = (entries: readonly SettledEntry[]): readonly LedgerTotal[] =>
  mergedTotals(
    entries.map(({ account, payer, item, netCents, vatCents, grossCents }) => ({
      account,
      payer,
      item,
      netCents,
      vatCents,
      grossCents,
      entries: 1,
    })),
  )

/** Totals of the same account, payer and item as one, in the order of these. */
export const mergedTotals = (totals: readonly LedgerTotal[]): readonly LedgerTotal[] =>
  merged(
    totals,
    ({ account, payer, item }) => `${account}#${payer}#${item}`,
    (one, other) => ({
      ...one,
      netCents: one.netCents + other.netCents,
      vatCents: one.vatCents + other.vatCents,
      grossCents: one.grossCents + other.grossCents,
      entries: one.entries + other.entries,
    }),
  )

/** Shares and days of the same day and country as one, in the order of these. */
export const mergedDays = (days: readonly TurnaroundDay[]): readonly TurnaroundDay[] =>
  merged(
    days.map(({ country, day, count, late, workingMinutes, phases }) => ({
      country,
      day,
      count,
      late,
      workingMinutes,
      phases,
    })),
    ({ day, country }) => `${day}#${country}`,
    (one, other) => ({
      ...one,
      count: one.count + other.count,
      late: one.late + other.late,
      workingMinutes: one.workingMinutes + other.workingMinutes,
      phases: {
        wayIn: one.phases.wayIn + other.phases.wayIn,
        inspection: one.phases.inspection + other.phases.inspection,
        quote: one.phases.quote + other.phases.quote,
        repair: one.phases.repair + other.phases.repair,
        wayBack: one.phases.wayBack + other.phases.wayBack,
      },
    }),
  )

/** Everything of the same name as one, sorted by name. */
function merged<T>(all: readonly T[], nameOf: (each: T) => string, sum: (one: T, other: T) => T): readonly T[] {
  return [...Map.groupBy(all, nameOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, same]) => (same.length > 0 ? [same.reduce(sum)] : []))
}
