import type { CalendarDate, Country } from './types.ts'

const hour = 3_600_000
const day = 24 * hour

const zones: Record<Country, string> = { NL: 'Europe/Amsterdam', BE: 'Europe/Brussels', LU: 'Europe/Luxembourg' }

/** The name of a country's time zone, as IANA lists it. */
export const timeZoneOf = (country: Country): string => zones[country]

const formats = new Map<Country, Intl.DateTimeFormat>()

/** The calendar date at an instant in a country's own time zone, never in UTC (R-warranty-end). */
export function localDate(instant: Date, country: Country): CalendarDate {
  let format = formats.get(country)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zones[country], dateStyle: 'short' })
    formats.set(country, format)
  }
  return format.format(instant)
}

/**
 * The instant at which a day begins in a country: its midnight, which a change of the clocks never skips there. Throws
 * RangeError when `date` is none.
 */
export function startOfDay(date: CalendarDate, country: Country): Date {
  const inSummer = new Date(utc(date) - 2 * hour)
  return localDate(inSummer, country) === date ? inSummer : new Date(utc(date) - hour)
}

const text = (milliseconds: number): CalendarDate => new Date(milliseconds).toISOString().slice(0, 10)

const parsed = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** Whether a text is a real day of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(date: string): boolean {
  const milliseconds = parsed(date)
  return !Number.isNaN(milliseconds) && text(milliseconds) === date
}

/** Dates that every month has, of years that are not taken for those of the last century: no need to look them up. */
const everyMonth = /^(?!00)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

function utc(date: CalendarDate): number {
  if (everyMonth.test(date))
    return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`)
  return parsed(date)
}

/** The date some days later; earlier for a negative number. Throws RangeError when `date` is none. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return text(utc(date) + days * day)
}

/** Days from one date to another; negative when the second is earlier. Throws RangeError when either is none. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utc(to) - utc(from)) / day
}

/**
 * The same day of the month some months later, or the month's last day when it has no such day: 29 Feb → 28 Feb
 * (R-warranty-end). Throws RangeError when `date` is none.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = new Date(utc(date))
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return text(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)))
}
