import type * as z from 'zod'

/** One bad field of a request: its dotted path and what is wrong with it, without the value (it may be personal). */
export interface Issue {
  readonly path: string
  readonly message: string
}

/** What a body has to be: its schema, and what its valid fields may not say at once. */
export interface BodyContract<T> {
  readonly schema: z.ZodType<T>
  readonly contradictions?: (json: unknown, now: Date) => Issue[]
}

export type Parsed<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly issues: Issue[] }

/** Parses a body and names every bad field at once, schema and contradictions together. */
export function parseBody<T>(contract: BodyContract<T>, json: unknown, now: Date): Parsed<T> {
  const parsed = contract.schema.safeParse(json)
  const issues = [...(parsed.error ? issuesOf(parsed.error) : []), ...(contract.contradictions?.(json, now) ?? [])]
  if (parsed.success && issues.length === 0) return { ok: true, body: parsed.data }
  return { ok: false, issues }
}

/** The issues of a zod error with dotted paths; each unknown field is an issue of its own. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: issue.message }]
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'Is not a field of this request' }))
  })
}
