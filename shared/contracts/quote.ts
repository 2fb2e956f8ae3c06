import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { cents, wholeNumber } from './primitives.ts'
import { text } from './text.ts'
import { quoteLineKind } from './vocabulary.ts'

const linesMax = 40
/** Bounds of a quote's net total, and of what a rejection costs net, in cents. */
const netCents = { min: 1, max: 1_000_000 }
const rejectNetCents = { min: 0, max: netCents.max }

const schema = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          kind: quoteLineKind,
          description: text(200),
          amountCents: cents,
        }),
      )
      .check(z.minLength(1), z.maxLength(linesMax)),
    reject: z.strictObject({ transportCents: cents, handlingCents: cents }),
  })
  .check(
    contradiction({
      path: 'lines',
      code: 'total-outside-range',
      values: netCents,
      reads: ['lines'],
      applies: ({ lines }) => {
        const net = lines.reduce((sum, line) => sum + line.amountCents, 0)
        return net < netCents.min || net > netCents.max
      },
    }),
    contradiction({
      path: 'reject',
      code: 'total-outside-range',
      values: rejectNetCents,
      reads: ['reject'],
      applies: ({ reject }) => reject.transportCents + reject.handlingCents > rejectNetCents.max,
    }),
  )
export type QuoteBody = z.infer<typeof schema>

/** Body of `POST /v1/rmas/{rmaNumber}/quotes`: cents, net of VAT. */
export const quoteBody: BodyContract<QuoteBody> = { schema }

const responseSchema = z.strictObject({
  revision: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  answer: z.enum(['accept', 'reject']),
})
export type QuoteResponseBody = z.infer<typeof responseSchema>

/** Body of `POST /v1/rmas/{rmaNumber}/quote-response`. */
export const quoteResponseBody: BodyContract<QuoteResponseBody> = { schema: responseSchema }

/** The form of the consumer's page; the link itself is bound to the revision that it showed. */
export const quoteForm = z.object({
  answer: z.enum(['accept', 'reject']),
  postalCode: z.string().check(z.trim(), z.minLength(1), z.maxLength(12)),
})
