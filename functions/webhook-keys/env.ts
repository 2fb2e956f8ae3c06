import * as z from 'zod/mini'

export const env = z.object({ WEBHOOK_KEY_SECRET_ID: z.string() })
