import * as z from 'zod/mini'
import { isReminderKind, type ReminderKind, type Target } from '../rma/index.ts'

const reminder = z.custom<ReminderKind>((name) => typeof name === 'string' && isReminderKind(name))

const target: z.ZodMiniType<Target> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('webhook'), partnerId: z.string() }),
  z.strictObject({ kind: z.literal('mail'), reminder: z.optional(reminder) }),
  z.strictObject({ kind: z.literal('xms') }),
])

/** What an effect's message carries: which delivery of which event. Nothing about anybody. */
export const effectMessage = z.strictObject({ eventId: z.string(), target })
export type EffectMessage = z.infer<typeof effectMessage>
