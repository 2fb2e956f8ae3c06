import { addDays, type CalendarDate, type Country, countries, type Policy } from '../../index.ts'
import { legalPeriodEnd } from '../../legal-periods.ts'

/** How many weekend days and holidays of a country come directly before a day: so many more days a period of law ends late. */
export function restDaysBefore(date: CalendarDate, country: Country): number {
  let days = 0
  for (let day = addDays(date, -1); legalPeriodEnd(day, country) !== day; day = addDays(day, -1)) days += 1
  return days
}

/** Whether a day follows a working day in every country, so that no period of law ends on it late. */
export const isOrdinary = (date: CalendarDate): boolean => countries.every((each) => restDaysBefore(date, each) === 0)

/** Days of which some differ from others only by what came before them. `last` is null where there is none. */
export interface Stretch {
  readonly first: number
  readonly last: number | null
}

/** How many days before its receipt a request can be raised, cut where a version begins to take it for dated back. */
export function stretches(versions: readonly Policy[]): readonly Stretch[] {
  const limits = [...new Set(versions.map(({ parameters }) => parameters.backdatingDays))].sort(
    (one, other) => one - other,
  )
  return [
    ...limits.map((last, index) => ({ first: index === 0 ? 0 : (limits[index - 1] ?? 0) + 1, last })),
    { first: (limits.at(-1) ?? 0) + 1, last: null },
  ]
}

/** Days to search for a weekend: none is farther apart. */
const fortnight = 14

/**
 * How many days before its receipt a request was raised: of each stretch both ends, an ordinary day and one after a weekend.
 * @param on the day of receipt
 */
export function raisedDaysEarlier(versions: readonly Policy[], on: CalendarDate): readonly number[] {
  const days = stretches(versions).flatMap(({ first, last }) => {
    const all = Array.from({ length: (last ?? first + fortnight) - first + 1 }, (_, index) => first + index)
    const found = (is: (day: CalendarDate) => boolean) => all.find((each) => is(addDays(on, -each))) ?? first
    const afterWeekend = found((day) => countries.every((each) => restDaysBefore(day, each) > 1))
    return [first, last ?? first, found(isOrdinary), afterWeekend]
  })
  return [...new Set(days)].sort((one, other) => one - other)
}
