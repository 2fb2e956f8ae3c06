import type * as z from 'zod/mini'
import type { Issue } from './issue.ts'
import { boundedIssues, codeOf } from './zod-issues.ts'

/** Those fields of a body that are valid by themselves; an invalid one is absent. */
export type Stated<T> = T extends readonly (infer Each)[]
  ? readonly Stated<Each>[]
  : T extends object
    ? { readonly [K in keyof T]?: Stated<T[K]> | undefined }
    : T

/** What a body has to be. */
export interface BodyContract<T> {
  readonly schema: z.ZodMiniType<T>
  /** Whether no body at all says the same as `{}`. */
  readonly mayBeAbsent?: boolean
  /** What only business time can tell, judged also beside other bad fields. */
  against?(body: Stated<T>, now: Date): readonly Issue[]
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Parses a body and names every bad field at once (at most 50). @param now business time */
export function parseBody<T>(contract: BodyContract<T>, json: unknown, now: Date): Parsed<T> {
  const parsed = contract.schema.safeParse(json, { error: codeOf })
  if (parsed.success) {
    const issues = contract.against?.(parsed.data as Stated<T>, now) ?? []
    return issues.length === 0 ? { ok: true, value: parsed.data } : { ok: false, issues }
  }
  const { issues } = parsed.error
  // Of a message of unknown type no field has been judged.
  const isJudged = issues.every(
    ({ code, path }) => code !== 'invalid_union' && (path.length > 0 || code === 'unrecognized_keys'),
  )
  const against = isJudged ? contract.against?.(withoutBad(json, issues) as Stated<T>, now) : undefined
  return { ok: false, issues: boundedIssues(issues, against) }
}

/** A copy of a document without the fields that are wrong by themselves. */
function withoutBad(
  json: unknown,
  issues: readonly { readonly code: string; readonly path: readonly PropertyKey[] }[],
): unknown {
  const copy: unknown = structuredClone(json)
  for (const { code, path } of issues) {
    if (code === 'unrecognized_keys') continue
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((inside, key) => (isRecord(inside) ? inside[key] : undefined), copy)
    const last = path.at(-1)
    if (isRecord(holder) && last !== undefined) delete holder[last]
  }
  return copy
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null
