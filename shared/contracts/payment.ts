import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { cents } from './primitives.ts'

/** The id of a payment of ours. */
export const paymentId = z.string().check(z.regex(/^pay_[A-Za-z0-9_-]{22}$/, { error: 'not-a-payment-id' }))

/** What a provider says of an attempt to pay. */
export const paymentResult = z.enum(['paid', 'failed', 'expired'])

const schema = z.strictObject({
  paymentId,
  status: paymentResult,
  amountCents: cents,
  currency: z.literal('EUR'),
})
export type PaymentCallback = z.infer<typeof schema>

/** Body of `POST /v1/payments/callbacks`. */
export const paymentCallback: BodyContract<PaymentCallback> = { schema }
