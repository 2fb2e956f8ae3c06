import * as z from 'zod/mini'

export const env = z.object({
  TABLE_NAME: z.string(),
  LEASE_SECONDS: z.coerce.number().check(z.positive()),
  WEBHOOK_QUEUE_URL: z.string(),
  WEBHOOK_KEY_SECRET_ID: z.string(),
})
