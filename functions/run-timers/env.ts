import * as z from 'zod/mini'

export const env = z.object({
  TABLE_NAME: z.string(),
  EMAIL_KEY_SECRET_ID: z.string(),
  MAIL_QUEUE_URL: z.string(),
  WEBHOOK_QUEUE_URL: z.string(),
  XMS_QUEUE_URL: z.string(),
  REFUND_QUEUE_URL: z.string(),
  XMS_URL: z.url(),
  XMS_ACCOUNTS_SECRET_ID: z.string(),
})
