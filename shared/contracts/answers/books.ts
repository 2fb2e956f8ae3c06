import { payers } from '@after-sales/rules'
import * as z from 'zod/mini'
import { turnaroundPhases } from '../../rma/index.ts'
import { account, ledgerEntryFields } from '../events/bookings.ts'
import { country } from '../vocabulary.ts'
import { listOf } from './answer.ts'
import { date, rmaNumber } from './words.ts'

const month = z.string().check(z.regex(/^\d{4}-\d{2}$/))
const { item, netCents, vatCents, grossCents } = ledgerEntryFields

/** What each account, payer and item come to in a month: euro cents. */
export const ledgerAnswer = z.strictObject({
  month,
  currency: z.literal('EUR'),
  totals: z.array(
    z.strictObject({ account, payer: z.enum(payers), item, netCents, vatCents, grossCents, entries: z.int() }),
  ),
})

export const ledgerEntriesAnswer = listOf('entries', z.strictObject({ rmaNumber, ...ledgerEntryFields }))

const figures = {
  cases: z.int(),
  meanWorkingDays: z.nullable(z.number()),
  late: z.int(),
  lateShare: z.nullable(z.number()),
  phases: z.nullable(z.record(z.enum(turnaroundPhases), z.number())),
}

/** Means in working days over the cases that ended on some days; null where there is none. */
export const turnaroundAnswer = z.strictObject({
  from: date,
  to: date,
  fleet: z.strictObject(figures),
  byMonth: z.array(z.strictObject({ month, country, ...figures })),
})
