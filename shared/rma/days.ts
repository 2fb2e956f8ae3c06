import { afterWorkingMinutes, type Country, workingDayMinutes } from '@after-sales/rules'

const dayMs = 24 * 3_600_000

/** An instant so many times 24 hours after another, before it if negative: instants in business time, not calendar days. */
export const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * dayMs).toISOString()

/** An instant so many working days of a country after another, each counted as 24 hours of them (R-lost). */
export const workingDaysAfter = (instant: string, days: number, country: Country): string =>
  afterWorkingMinutes(new Date(instant), days * workingDayMinutes, country).toISOString()
