import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { aheadIssues, reportedInstant } from './instants.ts'
import { screeningFindings } from './screening-findings.ts'
import { note } from './text.ts'

const schema = z.strictObject({
  result: z.enum(['accepted', 'rejected']),
  findings: screeningFindings,
  note: z.optional(note),
  screenedAt: reportedInstant,
})
export type DoaResultBody = z.infer<typeof schema>

/** Body of `POST /v1/rmas/{rmaNumber}/doa-result`, for DOA and remorse screenings. */
export const doaResultBody: BodyContract<DoaResultBody> = {
  schema,
  against: ({ screenedAt }, now) => aheadIssues('screenedAt', screenedAt, now),
}
