import type { Stated } from './table.ts'

const dayLong = 86_400_000

/** The start of a day, in milliseconds. */
export const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** Days from a date to the day on which the request was raised; negative when it was raised before. */
export const daysSince = ({ facts }: Stated, date: string): number => (utc(facts.raisedOn) - utc(date)) / dayLong

/** Days from the same day of the month some months after a date, or the last of that month, to the day of the request. */
export function daysAfterMonths({ facts }: Stated, date: string, months: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return (utc(facts.raisedOn) - Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))) / dayLong
}

/** R-doa-day-count, R-mi-com-serial: as reported, else as stated, else as handed over when it was bought. */
export function deliveredOn({ facts: { purchase } }: Stated): string | undefined {
  const handedOver = () => (purchase.handover === 'in-store' ? purchase.purchasedOn : undefined)
  return purchase.reportedByOrderSystem?.deliveredOn ?? purchase.deliveredOn ?? handedOver()
}

/** R-mi-com-serial: the day of purchase as reported, else as stated. */
export const boughtOn = ({ facts: { purchase } }: Stated): string | undefined =>
  purchase.reportedByOrderSystem?.purchasedOn ?? purchase.purchasedOn
