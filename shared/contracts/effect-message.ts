import * as z from 'zod/mini'
import { isReminderKind, type ReminderKind, type Target } from '../rma/index.ts'

const reminder = z.custom<ReminderKind>((name) => typeof name === 'string' && isReminderKind(name))

/** A target of each kind; one that is missing here does not compile. */
const targets = {
  webhook: z.strictObject({ kind: z.literal('webhook'), partnerId: z.string() }),
  mail: z.strictObject({ kind: z.literal('mail'), reminder: z.optional(reminder) }),
  xms: z.strictObject({ kind: z.literal('xms') }),
  refund: z.strictObject({ kind: z.literal('refund') }),
} satisfies { readonly [Kind in Target['kind']]: z.ZodMiniType<Extract<Target, { readonly kind: Kind }>> }

const target: z.ZodMiniType<Target> = z.union(Object.values(targets))

/** What an effect's message carries: which delivery of which event. Nothing about anybody. */
export const effectMessage = z.strictObject({ eventId: z.string(), target })
export type EffectMessage = z.infer<typeof effectMessage>
