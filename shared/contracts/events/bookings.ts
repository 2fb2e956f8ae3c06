import { costItems, payers } from '@after-sales/rules'
import * as z from 'zod/mini'
import type { Account, LedgerEntry, TurnaroundShare } from '../../rma/index.ts'
import { country } from '../vocabulary.ts'

/** The most entries that one event makes: each item taken back and charged anew, and the money as well. */
export const ledgerEntriesMax = 20

export const account: z.ZodMiniType<Account> = z.union([
  z.enum(['vendor', 'consumer']),
  z.templateLiteral(['partner:', z.string().check(z.minLength(1))]),
])

/** The fields of a ledger entry. */
export const ledgerEntryFields = {
  sequence: z.int().check(z.positive()),
  line: z.int().check(z.positive(), z.lte(ledgerEntriesMax)),
  at: z.iso.datetime(),
  payer: z.enum(payers),
  account,
  item: z.enum([...costItems, 'payment']),
  clauses: z.array(z.string()),
  netCents: z.int(),
  vatRate: z.number(),
  vatCents: z.int(),
  grossCents: z.int(),
} satisfies Record<keyof LedgerEntry, z.ZodMiniType>

const minutes = z.int().check(z.nonnegative())
/** Minutes of working days in each phase. */
export const phaseFields = {
  wayIn: minutes,
  inspection: minutes,
  quote: minutes,
  repair: minutes,
  wayBack: minutes,
} satisfies Record<keyof TurnaroundShare['phases'], z.ZodMiniType>

const turnaroundShare: z.ZodMiniType<TurnaroundShare> = z.strictObject({
  country,
  month: z.string(),
  day: z.iso.date(),
  count: z.literal(1),
  late: z.literal([0, 1]),
  workingMinutes: minutes,
  phases: z.strictObject(phaseFields),
})

/** What an event adds to ledger and turn-around, as its item holds it; nothing in items from before there were any. */
export const bookings = z.object({
  ledger: z._default(z.array(z.strictObject(ledgerEntryFields)).check(z.maxLength(ledgerEntriesMax)), []),
  turnaround: z._default(z.nullable(turnaroundShare), null),
})
