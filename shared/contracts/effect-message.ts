import * as z from 'zod'
import { type Target, timerKinds } from '../rma/index.ts'

const target: z.ZodType<Target> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('webhook'), partnerId: z.string() }),
  z.strictObject({ kind: z.literal('mail'), reminder: z.enum(timerKinds).optional() }),
  z.strictObject({ kind: z.literal('xms') }),
])

/** What an effect's message carries: which delivery of which event. Nothing about anybody. */
export const effectMessage = z.strictObject({ eventId: z.string(), target })
export type EffectMessage = z.infer<typeof effectMessage>
