import { addDays, type CalendarDate, countries, type LawId, laws, legalPeriodEnd, type Policy } from '../../index.ts'
import { isWeekend } from '../../working-days.ts'
import { receivedOn } from '../proof/variables.ts'

/** Days of receipt on which the same laws are followed. */
export interface Period {
  /** Its first day. */
  readonly from: CalendarDate
  /** A day of it, for which decisions are compared. */
  readonly on: CalendarDate
}

/** From the day on which a candidate takes effect, each period in which both versions follow the laws that they follow. */
export function periodsOf(base: Policy, candidate: Policy): readonly [Period, ...Period[]] {
  const start = [candidate.effectiveFrom, receivedOn].toSorted().at(-1) ?? receivedOn
  const later = [...new Set([base, candidate].flatMap(lawDates))].filter((each) => each > start).toSorted()
  const period = (from: CalendarDate, next: CalendarDate | undefined): Period => ({ from, on: dayWithin(from, next) })
  return [period(start, later[0]), ...later.map((from, index) => period(from, later[index + 1]))]
}

/** Days from which a law begins to act in decisions under a version. */
const lawDates = ({ law }: Policy): readonly CalendarDate[] =>
  Object.entries(law).flatMap(([id, dates]) =>
    laws[id as LawId].actsIn === 'later' ? [] : Object.values(dates).filter((each) => each !== null),
  )

const searched = 100
const before = 21

/** The first Friday of a period that has no holiday in the weeks before it, in any country; else the period's first day. */
function dayWithin(from: CalendarDate, next: CalendarDate | undefined): CalendarDate {
  const isFriday = (day: CalendarDate): boolean => isWeekend(addDays(day, 1)) && !isWeekend(day)
  const isHoliday = (day: CalendarDate): boolean =>
    !isWeekend(day) && countries.some((each) => legalPeriodEnd(day, each) !== day)
  const isQuiet = (day: CalendarDate): boolean =>
    daysFrom(addDays(day, -before), before + 1).every((each) => !isHoliday(each))
  const days = daysFrom(from, searched).filter((day) => next === undefined || day < next)
  return days.find((day) => isFriday(day) && isQuiet(day)) ?? from
}

const daysFrom = (from: CalendarDate, count: number): readonly CalendarDate[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index))
