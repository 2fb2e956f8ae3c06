import * as z from 'zod'
import { rmaStates } from '../rma/index.ts'
import { instant } from './primitives.ts'

/** `limit` of every list: 50 by default, at most 200. */
export const limit = z.coerce.number({ error: 'Must be a number' }).int().min(1).max(200).default(50)

/** Query of `GET /v1/rmas`; of `GET /v1/rmas/{rmaNumber}` it is empty. */
export const rmaListQuery = z.strictObject({
  state: z.enum(rmaStates).optional(),
  updatedSince: instant.transform((value) => new Date(value).toISOString()).optional(),
  cursor: z
    .string()
    .regex(/^[0-9TZ:.-]{20,30}#[A-Z0-9-]{14,20}$/, 'Is not a cursor of this list')
    .optional(),
  limit,
})
export type RmaListQuery = z.infer<typeof rmaListQuery>
