import * as z from 'zod/mini'
import type { IssueCode, IssueValues } from './issue.ts'

export interface Contradiction<T> {
  /** The field that is named. */
  readonly path: string
  readonly code: IssueCode
  readonly values?: IssueValues
  /** Dotted paths of the fields that it rests on. */
  readonly reads: readonly string[]
  readonly applies: (body: T) => boolean
}

/**
 * What the fields of an object may not say at once. Judged as soon as the fields that it reads are valid, so that it is
 * named together with whatever else is wrong.
 */
export function contradiction<T>({ path, code, values, reads, applies }: Contradiction<T>) {
  return z.refine<T>((body) => !applies(body), {
    path: path.split('.'),
    error: code,
    ...(values ? { params: { ...values } } : {}),
    when: ({ issues }) =>
      issues.every((issue) => issue.code === 'unrecognized_keys' || !reads.some((read) => touches(issue.path, read))),
  })
}

/** Whether an issue is about a field, a part of it or something that holds it. */
function touches(issuePath: readonly PropertyKey[] | undefined, field: string): boolean {
  const steps = field.split('.')
  return (issuePath ?? []).slice(0, steps.length).every((step, index) => String(step) === steps[index])
}
