import type * as z from 'zod/mini'
import { errorsMax, type Issue, type IssueCode, type IssueValues, shownPath } from './issue.ts'
import { issueMessages } from './issue-messages.ts'

type RawIssue = z.core.$ZodRawIssue

const kinds: Readonly<Record<string, IssueCode>> = {
  object: 'not-an-object',
  array: 'not-a-list',
  string: 'not-a-text',
  number: 'not-a-number',
  boolean: 'not-true-or-false',
}

/** The error of a schema that is a format: its code, unless the value is missing. */
export const unlessMissing = (code: IssueCode) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? undefined : code

/** The code of an issue whose schema names none itself: zod's own checks, given as the error map of a parse. */
export function codeOf(issue: RawIssue): IssueCode {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'missing'
      return kinds[issue.expected] ?? 'invalid'
    case 'invalid_value':
      return issue.input === undefined ? 'missing' : 'not-one-of'
    case 'invalid_union':
      return 'not-one-of'
    case 'too_small':
      return sized(issue.origin, 'too-short', 'too-few', 'too-small')
    case 'too_big':
      return sized(issue.origin, 'too-long', 'too-many', 'too-large')
    default:
      return 'invalid'
  }
}

function sized(origin: string, text: IssueCode, list: IssueCode, number: IssueCode): IssueCode {
  if (origin === 'string') return text
  return origin === 'array' ? list : number
}

/**
 * The issues of a parse as we name them: each path once, those of known fields first, each unknown field as one of its
 * own, and at most 50 in all.
 * @param more issues of other origin, which stand before those of unknown fields
 */
export function boundedIssues(
  issues: readonly z.core.$ZodIssue[],
  more: readonly Issue[] = [],
  unknown: IssueCode = 'unknown-field',
): readonly Issue[] {
  const named = new Map<string, Issue>()
  const name = (issue: Issue) => {
    if (named.size < errorsMax && !named.has(issue.path)) named.set(issue.path, issue)
  }
  for (const issue of issues) if (issue.code !== 'unrecognized_keys') name(issueOf(issue))
  for (const issue of more) name(issue)
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys.slice(0, errorsMax)) name({ path: shownPath([...issue.path, key]), code: unknown })
  }
  return [...named.values()]
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  const values = valuesOf(issue)
  const code = isCode(issue.message) ? issue.message : 'invalid'
  return { path: shownPath(issue.path), code, ...(values ? { values } : {}) }
}

const isCode = (text: string): text is IssueCode => Object.hasOwn(issueMessages, text)

function valuesOf(issue: z.core.$ZodIssue): IssueValues | undefined {
  switch (issue.code) {
    case 'too_small':
      return { min: Number(issue.minimum) }
    case 'too_big':
      return { max: Number(issue.maximum) }
    case 'invalid_value':
      return { options: issue.values.map(String) }
    case 'invalid_union':
      return { options: ('options' in issue ? (issue.options as unknown[]) : []).map(String) }
    case 'custom':
      return issue.params as IssueValues | undefined
    default:
      return undefined
  }
}
