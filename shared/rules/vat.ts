import type { Policy } from './policy.ts'
import type { CalendarDate, Country, Route } from './types.ts'

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

/** What the rate of a quote depends on: the consumer's country, where the work is done, and who is invoiced. */
interface Quoted {
  readonly country: Country
  readonly route: Pick<Route, 'servicedAt' | 'quoteTo'>
}

/**
 * The VAT rate of a quote in percent, pinned on it when it is issued (R-vat): that of the place of performance, the
 * Netherlands for the depot, the consumer's country for a visit. Under `reverse-charge` a retailer in Belgium or
 * Luxembourg accounts for it itself: 0.
 * @param policy the version that the RMA was taken in under
 * @param on local day on which the quote is issued
 * @throws RangeError for a day before the first known rate
 */
export function quoteVatRate({ country, route }: Quoted, { readings }: Policy, on: CalendarDate): number {
  const isAbroad = route.quoteTo === 'retailer' && country !== 'NL'
  if (isAbroad && readings['R-vat'] === 'reverse-charge') return 0
  return vatRate(route.servicedAt === 'on-site' ? country : 'NL', on)
}
