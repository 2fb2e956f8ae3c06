import * as z from 'zod/mini'
import type { Parsed } from './body.ts'
import type { Issue } from './issue.ts'
import { boundedIssues, codeOf } from './zod-issues.ts'

/** Bounds of `limit` of every list, and what it is without one. */
const limits = { min: 1, max: 200 }
const limitByDefault = 50

/** `limit` of every list: 50 by default, at most 200. */
export const limit = z._default(
  z.pipe(
    z.string().check(z.refine(isLimit, { error: 'outside-range', params: limits })),
    z.transform((value: string) => Number(value)),
  ),
  limitByDefault,
)

function isLimit(value: string): boolean {
  return /^\d{1,9}$/.test(value) && Number(value) >= limits.min && Number(value) <= limits.max
}

/** The query of a route that takes none. */
export const noQuery = z.strictObject({})

/** Parses the parameters of a query, each of which may be given once. Names every bad one at once (at most 50). */
export function parseQuery<T>(
  schema: z.ZodMiniType<T>,
  parameters: Readonly<Record<string, readonly string[]>>,
): Parsed<T> {
  const given = Object.entries(parameters)
  const repeated: Issue[] = given
    .filter(([, values]) => values.length > 1)
    .map(([path]) => ({ path, code: 'repeated-parameter' }))
  const parsed = schema.safeParse(Object.fromEntries(given.map(([name, values]) => [name, values[0]])), {
    error: codeOf,
  })
  if (parsed.success && repeated.length === 0) return { ok: true, value: parsed.data }
  return { ok: false, issues: boundedIssues(parsed.error?.issues ?? [], repeated, 'unknown-parameter') }
}
