import type { CalendarDate, Country } from './types.ts'

/** Standard VAT rates in percent, by country, each from its date on, newest first (R-vat). */
export const vatRates: Record<Country, readonly { readonly from: CalendarDate; readonly percent: number }[]> = {
  NL: [{ from: '2012-10-01', percent: 21 }],
  BE: [{ from: '1996-01-01', percent: 21 }],
  LU: [
    { from: '2024-01-01', percent: 17 },
    { from: '2023-01-01', percent: 16 },
    { from: '2015-01-01', percent: 17 },
  ],
}

/**
 * The standard VAT rate of a country in percent (R-vat).
 * @param on local day on which the quote is issued
 * @throws RangeError for a day before the first known rate
 */
export function vatRate(country: Country, on: CalendarDate): number {
  const known = vatRates[country].find((each) => each.from <= on)
  if (!known) throw new RangeError(`No VAT rate is known for ${country} on ${on}`)
  return known.percent
}
