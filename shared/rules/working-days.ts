import { addDays, daysBetween, localDate, startOfDay } from './calendar.ts'
import { publicHolidays } from './public-holidays.ts'
import type { CalendarDate, Country } from './types.ts'

const minuteMs = 60_000

/** Minutes of one working day: all of its 24 hours. The clocks change on Sundays (Dir. 2000/84), so none has 23 or 25. */
export const workingDayMinutes = 24 * 60

/**
 * Whether a day is from Monday to Friday and no public holiday of the country (R-tat).
 * @throws RangeError for a day whose year's holidays are not known
 */
export function isWorkingDay(date: CalendarDate, country: Country): boolean {
  return !holidaysOf(date, country).includes(date.slice(5)) && !isWeekend(date)
}

/** Whether a day is a Saturday or a Sunday. Throws RangeError when it is no date. */
export const isWeekend = (date: CalendarDate): boolean => weekday(date) >= saturday

/**
 * The working day that is the `count`-th after a date; for 0 the date itself, working day or not.
 * @throws RangeError for a negative or broken count, and where `isWorkingDay` does
 */
export function addWorkingDays(date: CalendarDate, count: number, country: Country): CalendarDate {
  checkCount(count)
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, country)) left -= 1
  }
  return day
}

/** The first working day after a date, never the date itself. Throws RangeError where `isWorkingDay` does. */
export const nextWorkingDay = (date: CalendarDate, country: Country): CalendarDate => addWorkingDays(date, 1, country)

/**
 * Whole minutes from one instant to another that lie in working days of a country, by its own time zone; 0 when the
 * second is not later. What is cut off of a minute at one instant is not lost between it and the next (R-tat).
 * @throws RangeError where `isWorkingDay` does
 */
export function workingMinutesBetween(from: Date, to: Date, country: Country): number {
  return Math.max(0, workingMinutesUntil(to, country) - workingMinutesUntil(from, country))
}

/**
 * The first instant by which some working minutes have passed since another; for 0 that instant itself.
 * @throws RangeError for a negative or broken number of minutes, and where `isWorkingDay` does
 */
export function afterWorkingMinutes(from: Date, minutes: number, country: Country): Date {
  checkCount(minutes)
  if (minutes === 0) return from
  const end = workingMinutesUntil(from, country) + minutes
  const daysBefore = Math.ceil(end / workingDayMinutes) - 1
  const today = localDate(from, country)
  const days = daysBefore - workingDaysUntil(today, country) + (isWorkingDay(today, country) ? 0 : 1)
  const last = startOfDay(addWorkingDays(today, days, country), country)
  return new Date(last.getTime() + (end - daysBefore * workingDayMinutes) * minuteMs)
}

/** Working minutes from the first day that is known to an instant. */
function workingMinutesUntil(instant: Date, country: Country): number {
  const date = localDate(instant, country)
  const wholeDays = workingDaysUntil(date, country) * workingDayMinutes
  if (!isWorkingDay(date, country)) return wholeDays
  return wholeDays + Math.floor((instant.getTime() - startOfDay(date, country).getTime()) / minuteMs)
}

const aMonday: CalendarDate = '2000-01-03'
/** Place of Saturday in a week that begins on Monday, and so the weekdays before it. */
const saturday = 5

/** Days since the Monday of a date's week, 0 to 6. */
const weekday = (date: CalendarDate): number => ((daysBetween(aMonday, date) % 7) + 7) % 7

/** Working days before a date, counted from the first one whose holidays are known. */
function workingDaysUntil(date: CalendarDate, country: Country): number {
  const days = daysBetween(aMonday, date)
  const inWeek = weekday(date)
  const weekdays = ((days - inWeek) / 7) * saturday + Math.min(inWeek, saturday)
  return weekdays - freeWeekdays(country).filter((each) => each < date).length
}

const freeWeekdaysByCountry = new Map<Country, readonly CalendarDate[]>()

/** Every holiday of a country that falls on a day from Monday to Friday. */
function freeWeekdays(country: Country): readonly CalendarDate[] {
  const known = freeWeekdaysByCountry.get(country)
  if (known) return known
  const free = Object.entries(publicHolidays[country])
    .flatMap(([year, days]) => days.split(' ').map((each) => `${year}-${each}`))
    .filter((each) => weekday(each) < saturday)
  freeWeekdaysByCountry.set(country, free)
  return free
}

function holidaysOf(date: CalendarDate, country: Country): readonly string[] {
  const days = publicHolidays[country][Number(date.slice(0, 4))]
  if (days === undefined) throw new RangeError(`The public holidays of ${country} are not known for ${date}`)
  return days.split(' ')
}

function checkCount(count: number): void {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days or minutes: ${count}`)
}
