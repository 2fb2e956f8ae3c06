import * as z from 'zod'
import type { BodyContract } from './body.ts'
import { instant, isFuture, text } from './primitives.ts'

const schema = z.strictObject({
  result: z.enum(['accepted', 'rejected']),
  findings: z.strictObject({
    manufacturingFailure: z.boolean().optional(),
    boxContentsComplete: z.boolean(),
    visibleAbuse: z.boolean(),
    sealIntact: z.boolean(),
    serialLegible: z.boolean(),
  }),
  note: text(2000).optional(),
  screenedAt: instant,
})
export type DoaResultBody = z.infer<typeof schema>

/** Body of `POST /v1/rmas/{rmaNumber}/doa-result`, for DOA and remorse screenings. */
export const doaResultBody: BodyContract<DoaResultBody> = {
  schema,
  contradictions: (json, now) => {
    const at = z.object({ screenedAt: instant }).safeParse(json).data?.screenedAt
    return isFuture(at, now) ? [{ path: 'screenedAt', message: 'Is in the future' }] : []
  },
}
