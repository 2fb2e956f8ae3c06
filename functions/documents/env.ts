import * as z from 'zod/mini'

export const env = z.object({ PUBLIC_URL: z.url() })
