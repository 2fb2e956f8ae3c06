import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { paymentId } from './payment.ts'

/** The id of one of Mollie's payments, and far more characters than any has. */
const molliePaymentId = z.string().check(z.regex(/^tr_[A-Za-z0-9]{1,60}$/, { error: 'not-a-payment-id' }))

/** Euros with two decimals, e.g. `121.00`, read as cents. */
const amount = z.object({
  currency: z.literal('EUR'),
  value: z.pipe(
    z.string().check(z.regex(/^\d{1,9}\.\d{2}$/)),
    z.transform((value) => Number(value.replace('.', ''))),
  ),
})

/** What we have Mollie keep beside a payment: whose it is. Another user of the same account writes something else. */
export const ourMetadata = z.object({ metadata: z.object({ paymentId }) })

/** A payment of ours as Mollie shows it. */
export const molliePayment = z.object({
  id: molliePaymentId,
  status: z.enum(['open', 'pending', 'authorized', 'paid', 'failed', 'canceled', 'expired']),
  amount,
  amountRefunded: z.optional(amount),
  metadata: ourMetadata.shape.metadata,
  _links: z.object({ checkout: z.optional(z.nullable(z.object({ href: z.url() }))) }),
})
export type MolliePayment = z.infer<typeof molliePayment>

/** A refund as Mollie shows it; `metadata` is whatever was kept beside it. */
export const mollieRefund = z.object({ amount, metadata: z.unknown() })

/** What we have Mollie keep beside a refund: the key under which it is made once. */
export const refundKey = z.object({ key: z.string() })

const hookSchema = z.object({ id: molliePaymentId })
export type MollieHook = z.infer<typeof hookSchema>

/** The form of Mollie's webhook: something has happened to a payment, ask us what. */
export const mollieHook: BodyContract<MollieHook> = { schema: hookSchema }
