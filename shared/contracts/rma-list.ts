import * as z from 'zod/mini'
import { rmaStates } from '../rma/index.ts'
import { holdReason } from './desk.ts'
import { instant } from './instants.ts'
import { reference, serial } from './primitives.ts'
import { limit } from './query.ts'

/** Query of `GET /v1/rmas`. */
export const rmaListQuery = z.strictObject({
  state: z.optional(z.enum(rmaStates)),
  updatedSince: z.optional(
    z.pipe(
      instant,
      z.transform((value: string) => new Date(value).toISOString()),
    ),
  ),
  holdReason: z.optional(holdReason),
  serial: z.optional(serial),
  email: z.optional(z.email({ error: 'not-an-email' }).check(z.maxLength(254))),
  partnerReference: z.optional(reference(64)),
  cursor: z.optional(z.string().check(z.regex(/^(?:[0-9TZ:.-]{20,30}#)?[A-Z0-9-]{14,20}$/, { error: 'not-a-cursor' }))),
  limit,
})
export type RmaListQuery = z.infer<typeof rmaListQuery>
