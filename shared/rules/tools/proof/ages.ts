import { addDays, addMonths, type CalendarDate, countries, daysBetween, type Policy } from '../../index.ts'
import { raisedDaysEarlier, restDaysBefore } from './raised-days.ts'

/** A date by how long before the request was raised it lies; with fewer than 0 days it lies after that. */
export interface Age {
  readonly months: number
  readonly days: number
}

/** A day after the request: it stands for all of them. */
export const afterRequest: Age = { months: 0, days: -1 }

const datesBefore = new Map<string, CalendarDate>()

/** The date that lies so long before another. */
export function dateBefore(raisedOn: CalendarDate, { months, days }: Age): CalendarDate {
  const key = `${raisedOn} ${months} ${days}`
  const known = datesBefore.get(key) ?? addDays(addMonths(raisedOn, -months), -days)
  datesBefore.set(key, known)
  return known
}

/**
 * Both sides of each boundary that the versions' periods know, youngest first. Between two of them that are not adjacent
 * nothing changes, so that they stand for what lies between; the last stands for everything before it.
 * @param on the day of receipt
 */
export function ages(versions: readonly Policy[], on: CalendarDate): readonly Age[] {
  const late = new Set(
    raisedDaysEarlier(versions, on).flatMap((each) =>
      countries.map((country) => restDaysBefore(addDays(on, -each), country)),
    ),
  )
  const days = versions.flatMap(({ parameters: p }) => [
    p.doaDays,
    p.remorseDays,
    ...(p.miComTermDays === null ? [] : [p.miComTermDays]),
    ...[0, ...late].map((each) => p.withdrawalDays + each),
  ])
  const months = versions.flatMap(({ parameters: p }) => [p.warrantyMonths, p.accessoryMonths])
  const over = versions.flatMap(({ parameters: p }) => around(p.deliveryDays))
  const all = [
    ...[0, ...days.flatMap((each) => [each, each + 1])].map((each) => ({ months: 0, days: each })),
    ...months.flatMap((each) => [...around(0), ...over].map((after) => ({ months: each, days: after }))),
  ]
  const once = [...new Map(all.map((each) => [`${each.months} ${each.days}`, each])).values()]
  const age = (each: Age): number => daysBetween(dateBefore(on, each), on)
  return once.filter((each) => age(each) >= 0).sort((one, other) => age(one) - age(other))
}

const around = (days: number): readonly number[] => [days - 1, days, days + 1]
