import type { CalendarDate, Country } from './types.ts'

/** The numbers of the policy. Each is dated: it belongs to a version, which is in force from a date. */
export interface Parameters {
  /** P-1.3: months of warranty of the main device. */
  readonly warrantyMonths: number
  /** P-1.3: months of warranty of an accessory from the original box. */
  readonly accessoryMonths: number
  /** P-2.2: last day for a DOA claim, counted from delivery as day 0 (R-doa-day-count). */
  readonly doaDays: number
  /** P-2.3: last day for mi.com remorse (R-remorse-days). */
  readonly remorseDays: number
  /** R-withdrawal: last day of the statutory right of withdrawal. */
  readonly withdrawalDays: number
  /** R-backdating: days that may lie between raising and receiving a request. */
  readonly backdatingDays: number
  /** R-tv-size: the largest small television, in inches, inclusive. */
  readonly smallTvInches: number
  /** R-fault-description: characters that describe the fault of a scooter. */
  readonly scooterDescriptionLength: number
  /** R-fault-description: the same for other lines. */
  readonly descriptionLength: number
}

const original: Parameters = {
  warrantyMonths: 24,
  accessoryMonths: 24,
  doaDays: 15,
  remorseDays: 15,
  withdrawalDays: 14,
  backdatingDays: 7,
  smallTvInches: 32,
  scooterDescriptionLength: 20,
  descriptionLength: 1,
}

/** A version of the policy's numbers. */
export interface ParameterVersion {
  readonly version: string
  readonly effectiveFrom: CalendarDate
  readonly parameters: Parameters
}

/** Every version, oldest first. A change is a new entry with a later date; entries in force are never edited. */
export const parameterVersions: readonly ParameterVersion[] = [
  { version: '2026-01', effectiveFrom: '2000-01-01', parameters: original },
]

/** Standard VAT rates in percent, by country, each from its date on (R-vat). */
const vatRates: Record<Country, readonly { readonly from: CalendarDate; readonly rate: number }[]> = {
  NL: [{ from: '2012-10-01', rate: 21 }],
  BE: [{ from: '1996-01-01', rate: 21 }],
  LU: [
    { from: '2015-01-01', rate: 17 },
    { from: '2023-01-01', rate: 16 },
    { from: '2024-01-01', rate: 17 },
  ],
}

/** The standard VAT rate of a country on a day, in percent (R-vat). Throws for a day before the first known rate. */
export function vatRate(country: Country, on: CalendarDate): number {
  const known = vatRates[country].filter((each) => each.from <= on).at(-1)
  if (!known) throw new Error(`No VAT rate is known for ${country} on ${on}`)
  return known.rate
}
