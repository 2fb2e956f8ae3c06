import * as z from 'zod'
import { limit } from './rma-list.ts'

/** Query of `GET /v1/events`: `after` is a `next` of an earlier answer; without it the oldest readable event comes first. */
export const feedQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,12}$/, 'Is not a cursor of this feed')
    .transform(Number)
    .optional(),
  limit,
})
export type FeedQuery = z.infer<typeof feedQuery>
