import * as z from 'zod/mini'

/** What the documentation consists of, by path: the file beside the index (with `.br` and `.gz`), and its headers. */
export const docsIndex = z.record(
  z.string(),
  z.object({
    file: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
)
export type DocsIndex = z.infer<typeof docsIndex>

/** The index's own name in the folder. */
export const docsIndexFile = 'index.json'
