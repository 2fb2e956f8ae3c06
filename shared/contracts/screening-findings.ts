import * as z from 'zod/mini'

/** What the service centre found when it screened a DOA or a remorse, as it reports it and as the event says it. */
export const screeningFindings = z.strictObject({
  manufacturingFailure: z.optional(z.boolean()),
  boxContentsComplete: z.boolean(),
  visibleAbuse: z.boolean(),
  sealIntact: z.boolean(),
  serialLegible: z.boolean(),
})
