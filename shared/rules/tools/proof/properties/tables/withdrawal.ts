import type { Country } from '../../../../index.ts'
import { boughtOn, daysSince, deliveredOn, utc } from './dates.ts'
import type { Stated } from './table.ts'

const dayLong = 86_400_000

/** What the list below covers. */
const [from, until] = [utc('2026-06-24'), utc('2026-12-24')]

/** Public holidays between these days, by hand; the Netherlands have none. */
const holidays: Readonly<Record<Country, readonly string[]>> = {
  NL: [],
  BE: ['2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11'],
  LU: ['2026-08-15', '2026-11-01'],
}

/** Reg. 1182/71: on such a day no period ends. @throws RangeError for a day of which the holidays are not listed */
function isFree(day: number, country: Country): boolean {
  if (day < from || day > until) throw new RangeError(`No holidays are listed for ${new Date(day).toISOString()}`)
  const weekday = new Date(day).getUTCDay()
  return weekday === 0 || weekday === 6 || holidays[country].some((each) => utc(each) === day)
}

/** R-withdrawal: raised by day 14, or by the end of the next working day when that day is free; no free days last a week. */
function isRaisedInTime(stated: Stated, start: string): boolean {
  const { facts, policy } = stated
  const raised = utc(facts.raisedOn)
  let last = raised + (policy.parameters.withdrawalDays - daysSince(stated, start)) * dayLong
  while (last < raised && last > raised - 7 * dayLong && isFree(last, facts.country)) last += dayLong
  return raised <= last
}

/**
 * R-withdrawal: whether the right is open, or turns on a delivery that is not known; null when there is none. Any delivery
 * is in time when the purchase is.
 */
export function rightOf(stated: Stated): 'open' | 'unknown' | null {
  const { facts, policy } = stated
  if (facts.request !== 'remorse' || facts.purchase.channel !== 'mi.com') return null
  if (policy.readings['R-withdrawal'] !== 'review') return null
  const delivered = deliveredOn(stated)
  if (delivered) return isRaisedInTime(stated, delivered) ? 'open' : null
  const purchasedOn = boughtOn(stated)
  return purchasedOn && isRaisedInTime(stated, purchasedOn) ? 'open' : 'unknown'
}
