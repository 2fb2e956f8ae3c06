import * as z from 'zod'
import type { BodyContract, Issue } from './body.ts'
import { cause } from './eligibility.ts'
import { instant, isFuture, serial, text } from './primitives.ts'

const occurredAt = { occurredAt: instant }
const carrier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .&+-]{0,39}$/, 'Must be the name of a carrier')
const link = z.url({ protocol: /^https$/, error: 'Must be an https address' }).max(500)

const schema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('transport-booked'),
      ...occurredAt,
      carrier,
      trackingUrl: link.optional(),
      labelUrl: link.optional(),
      slot: text(80).optional(),
    }),
    z.strictObject({ type: z.literal('remote-repair'), ...occurredAt, fixed: z.boolean() }),
    z.strictObject({ type: z.literal('visit-scheduled'), ...occurredAt, from: instant, to: instant }),
    z.strictObject({ type: z.literal('received'), ...occurredAt, serial }),
    z.strictObject({
      type: z.literal('inspected'),
      ...occurredAt,
      official: z.boolean(),
      warrantable: z.boolean(),
      causes: z.array(cause).max(9),
      part: z.enum(['lcd', 'other']).default('other'),
      note: text(2000).optional(),
    }),
    z.strictObject({ type: z.literal('repaired'), ...occurredAt, note: text(2000).optional() }),
    z.strictObject({ type: z.literal('swapped'), ...occurredAt, newSerial: serial }),
    z.strictObject({ type: z.literal('shipped'), ...occurredAt, carrier, trackingUrl: link.optional() }),
    z.strictObject({ type: z.literal('delivered'), ...occurredAt }),
    z.strictObject({ type: z.literal('collected'), ...occurredAt }),
  ],
  { error: 'Must be a report of a known type' },
)
export type ReportBody = z.infer<typeof schema>

const contradictable = z.object({
  occurredAt: instant.optional().catch(undefined),
  warrantable: z.unknown().optional(),
  causes: z.array(z.unknown()).optional().catch(undefined),
  from: instant.optional().catch(undefined),
  to: instant.optional().catch(undefined),
})

function contradictions(json: unknown, now: Date): Issue[] {
  const said = contradictable.safeParse(json).data
  if (!said) return []
  const rows: [boolean, string, string][] = [
    [
      said.warrantable === true && (said.causes?.length ?? 0) > 0,
      'causes',
      'A warrantable fault has none of the causes that the warranty excludes',
    ],
    [isFuture(said.occurredAt, now), 'occurredAt', 'Is in the future'],
    [Boolean(said.from && said.to && said.to <= said.from), 'to', 'Is not after its beginning'],
  ]
  return rows.filter(([applies]) => applies).map(([, path, message]) => ({ path, message }))
}

/** Body of `POST /v1/rmas/{rmaNumber}/reports`. */
export const reportBody: BodyContract<ReportBody> = { schema, contradictions }
