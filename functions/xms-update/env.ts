import * as z from 'zod/mini'

export const env = z.object({
  TABLE_NAME: z.string(),
  LEASE_SECONDS: z.coerce.number().check(z.positive()),
  XMS_URL: z.url(),
  XMS_ACCOUNTS_SECRET_ID: z.string(),
})
