import * as z from 'zod/mini'
import { limit } from './query.ts'

/** Query of `GET /v1/events`: `after` is a `next` of an earlier answer; without it the oldest readable event comes first. */
export const feedQuery = z.strictObject({
  after: z.optional(
    z.pipe(
      z.string().check(z.regex(/^\d{1,12}$/, { error: 'not-a-cursor' })),
      z.transform((value: string) => Number(value)),
    ),
  ),
  limit,
})
export type FeedQuery = z.infer<typeof feedQuery>
