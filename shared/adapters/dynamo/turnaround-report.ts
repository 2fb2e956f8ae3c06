import { addMonths, type CalendarDate, countries } from '@after-sales/rules'
import * as z from 'zod/mini'
import { mergedDays } from '../../application/bookings.ts'
import type { TurnaroundReport } from '../../application/ports/turnaround-report.ts'
import { phaseFields } from '../../contracts/events/bookings.ts'
import { country } from '../../contracts/vocabulary.ts'
import type { Table } from './client.ts'
import { itemsOf } from './items-of.ts'
import * as keys from './keys.ts'

const dayItem = z.object({
  country,
  day: z.string(),
  count: z.int(),
  late: z.int(),
  workingMinutes: z.int(),
  ...phaseFields,
})

/** Turn-around by day, a partition for each country and month. */
export function dynamoTurnaroundReport(table: Table): TurnaroundReport {
  return {
    async between(from, to) {
      const range = { from: keys.turnaroundSk(from, 0), to: keys.turnaroundSk(to, keys.allShards.length) }
      const months = monthsBetween(from, to)
      const partitions = countries.flatMap((each) => months.map((month) => keys.turnaroundPk(each, month)))
      const items = await Promise.all(partitions.map((pk) => itemsOf(table, pk, { range })))
      return mergedDays(
        items.flat().map((each) => {
          const { wayIn, inspection, quote, repair, wayBack, ...counts } = dayItem.parse(each)
          return { ...counts, phases: { wayIn, inspection, quote, repair, wayBack } }
        }),
      )
    },
  }
}

/** The months, `yyyy-mm`, of the days from one to another. */
function monthsBetween(from: CalendarDate, to: CalendarDate): string[] {
  const months: string[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) months.push(day.slice(0, 7))
  return months
}
