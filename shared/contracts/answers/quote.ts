import * as z from 'zod/mini'
import { quoteStatuses } from '../../rma/index.ts'
import { cents, quote } from '../events/words.ts'
import { quoteLineKind } from '../vocabulary.ts'

/** A quote without the descriptions of its lines, as lists show it. Cents; `rejectTotalCents` is with VAT. */
export const quoteSummary = z.strictObject({ ...quote.shape, status: z.enum(quoteStatuses) })

/** A quote as whoever may see the RMA sees it. */
export const quoteAnswer = z.strictObject({
  ...quoteSummary.shape,
  lines: z.array(z.strictObject({ kind: quoteLineKind, amountCents: cents, description: z.string() })),
})
