import { payers } from '@after-sales/rules'
import * as z from 'zod/mini'
import { limit } from './query.ts'

/** A month of the books, `yyyy-mm`. */
export const ledgerMonth = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'not-a-month' }))

/** A position in a month's books, as the `next` of an earlier answer says it. */
const cursor = z.string().check(
  z.regex(/^[a-z]{6,8}#[A-Za-z0-9:_-]{6,80}#[0-9TZ:.-]{20,30}#[A-Z0-9-]{14,20}#\d{5,12}#\d{2}$/, {
    error: 'not-a-cursor',
  }),
)

/** Query of `GET /v1/ledger/{month}/entries`. */
export const ledgerEntriesQuery = z.strictObject({
  payer: z.optional(z.enum(payers)),
  cursor: z.optional(cursor),
  limit,
})
export type LedgerEntriesQuery = z.infer<typeof ledgerEntriesQuery>
