import * as z from 'zod'

/** What an effect's message carries: which delivery of which event. Nothing about anybody. */
export const effectMessage = z.strictObject({ eventId: z.string(), target: z.string() })
export type EffectMessage = z.infer<typeof effectMessage>
