import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { aheadIssues, instant, isBackwards, reportedInstant, visitIssues, visitTakesTooLong } from './instants.ts'
import { serial } from './primitives.ts'
import { publicLink } from './public-link.ts'
import { line, name, note } from './text.ts'
import { cause, part } from './vocabulary.ts'

const occurredAt = { occurredAt: reportedInstant }
const carrier = name(40).check(z.regex(/^[A-Za-z0-9][A-Za-z0-9 .&+-]*$/, { error: 'not-a-carrier' }))
const noted = { note: z.optional(note) }

const visitScheduled = z
  .strictObject({ type: z.literal('visit-scheduled'), ...occurredAt, from: instant, to: instant })
  .check(
    contradiction({ path: 'to', code: 'ends-before-it-begins', reads: ['from', 'to'], applies: isBackwards }),
    contradiction({ path: 'to', code: 'takes-too-long', reads: ['from', 'to'], ...visitTakesTooLong }),
  )

const inspected = z
  .strictObject({
    type: z.literal('inspected'),
    ...occurredAt,
    official: z.boolean(),
    warrantable: z.boolean(),
    causes: z.array(cause).check(z.maxLength(cause.options.length)),
    part: z._default(part, 'other'),
    serialLegible: z.optional(z.boolean()),
    sealIntact: z.optional(z.boolean()),
    ...noted,
  })
  .check(
    contradiction({
      path: 'causes',
      code: 'excludes-warranty',
      reads: ['warrantable', 'causes'],
      applies: ({ warrantable, causes }) => warrantable && causes.length > 0,
    }),
    contradiction({
      path: 'serialLegible',
      code: 'excludes-warranty',
      reads: ['warrantable', 'serialLegible'],
      applies: ({ warrantable, serialLegible }) => warrantable && serialLegible === false,
    }),
    contradiction({
      path: 'sealIntact',
      code: 'excludes-warranty',
      reads: ['warrantable', 'sealIntact'],
      applies: ({ warrantable, sealIntact }) => warrantable && sealIntact === false,
    }),
  )

const schema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('transport-booked'),
    ...occurredAt,
    carrier,
    trackingUrl: z.optional(publicLink),
    labelUrl: z.optional(publicLink),
    slot: z.optional(line(80)),
  }),
  z.strictObject({ type: z.literal('remote-repair'), ...occurredAt, fixed: z.boolean() }),
  visitScheduled,
  z.strictObject({ type: z.literal('received'), ...occurredAt, serial }),
  inspected,
  z.strictObject({ type: z.literal('repaired'), ...occurredAt, ...noted }),
  z.strictObject({ type: z.literal('swapped'), ...occurredAt, newSerial: serial }),
  z.strictObject({ type: z.literal('shipped'), ...occurredAt, carrier, trackingUrl: z.optional(publicLink) }),
  z.strictObject({ type: z.literal('delivered'), ...occurredAt }),
  z.strictObject({ type: z.literal('collected'), ...occurredAt }),
])
export type ReportBody = z.infer<typeof schema>

/** Body of `POST /v1/rmas/{rmaNumber}/reports`. */
export const reportBody: BodyContract<ReportBody> = {
  schema,
  against: (body, now) => [
    ...aheadIssues('occurredAt', body.occurredAt, now),
    ...(body.type === 'visit-scheduled' ? visitIssues(body, now) : []),
  ],
}
