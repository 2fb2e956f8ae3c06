import { addDays } from './calendar.ts'
import { legalHolidays, publicHolidays } from './public-holidays.ts'
import type { CalendarDate, Country } from './types.ts'
import { isWeekend } from './working-days.ts'

/**
 * The day with whose end a period of days that the law gives runs out: its last day, or the next working day when that
 * is a Saturday, a Sunday or a public holiday of the country (Reg. 1182/71 art. 3(4)). Of years whose holidays are not
 * known only the weekends count.
 * @throws RangeError when `lastDay` is no date
 */
export function legalPeriodEnd(lastDay: CalendarDate, country: Country): CalendarDate {
  let day = lastDay
  while (isWeekend(day) || isLegalHoliday(day, country)) day = addDays(day, 1)
  return day
}

const isLegalHoliday = (date: CalendarDate, country: Country): boolean =>
  [publicHolidays, legalHolidays].some((list) =>
    list[country][Number(date.slice(0, 4))]?.split(' ').includes(date.slice(5)),
  )
