import * as z from 'zod/mini'

export const env = z.object({
  TABLE_NAME: z.string(),
  PAYMENT_PROVIDER: z.enum(['mollie', 'simulated']),
  PAYMENT_URL: z.url(),
  MOLLIE_KEY_SECRET_ID: z.string(),
  PUBLIC_URL: z.url(),
})
