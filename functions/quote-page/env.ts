import * as z from 'zod'

export const env = z.object({ TABLE_NAME: z.string(), PAY_URL: z.url() })
