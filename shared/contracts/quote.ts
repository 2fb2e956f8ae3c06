import * as z from 'zod'
import type { BodyContract } from './body.ts'
import { cents, text } from './primitives.ts'

const schema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        kind: z.enum(['labour', 'parts', 'transport-inbound', 'transport-outbound', 'travel']),
        description: text(200),
        amountCents: cents,
      }),
    )
    .min(1)
    .max(30),
  reject: z.strictObject({ transportCents: cents, handlingCents: cents }),
})
export type QuoteBody = z.infer<typeof schema>

/** Body of `POST /v1/rmas/{rmaNumber}/quotes`: cents, net of VAT. */
export const quoteBody: BodyContract<QuoteBody> = { schema }

const responseSchema = z.strictObject({ revision: z.int().min(1), answer: z.enum(['accept', 'reject']) })
export type QuoteResponseBody = z.infer<typeof responseSchema>

/** Body of `POST /v1/rmas/{rmaNumber}/quote-response`. */
export const quoteResponseBody: BodyContract<QuoteResponseBody> = { schema: responseSchema }

/** The form of the consumer's page. `revision` is what the page showed; the link itself is bound to one as well. */
export const quoteForm = z.object({
  answer: z.enum(['accept', 'reject']),
  postalCode: z.string().trim().min(1).max(12),
})
