import * as z from 'zod/mini'
import { rmaStates } from '../rma/index.ts'
import { contradiction } from './contradiction.ts'
import { holdReason } from './desk.ts'
import { instant } from './instants.ts'
import { reference, serial } from './primitives.ts'
import { limit } from './query.ts'

const parameters = z.strictObject({
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
export type RmaListQuery = z.infer<typeof parameters>

/** What an RMA is searched by, by the desk alone. */
export const searches = ['serial', 'email', 'partnerReference'] as const
const lists = ['state', 'updatedSince', 'holdReason'] as const

const apart = (other: keyof RmaListQuery, path: keyof RmaListQuery, unless = (_: RmaListQuery) => false) =>
  contradiction<RmaListQuery>({
    path,
    code: 'does-not-combine',
    values: { other },
    reads: [other, path],
    applies: (query) => query[other] !== undefined && query[path] !== undefined && !unless(query),
  })

/**
 * Query of `GET /v1/rmas`: one search, or a list by state and last change, or what is on hold for one reason. Of parameters
 * that do not go together each is named that comes after the first.
 */
export const rmaListQuery = parameters.check(
  ...searches.flatMap((search, index) => [...searches.slice(index + 1), ...lists].map((each) => apart(search, each))),
  apart('holdReason', 'state', ({ state }) => state === 'on-hold'),
  apart('holdReason', 'updatedSince'),
)
