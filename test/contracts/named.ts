import { type BodyContract, parseBody } from '../../shared/contracts/body.ts'
import type { Issue } from '../../shared/contracts/issue.ts'
import { issueMessage } from '../../shared/contracts/issue-messages.ts'

export const now = new Date('2026-11-20T10:00:00.000Z')

/** An issue with its English sentence. */
export const said = (issue: Issue) => ({ ...issue, message: issueMessage(issue) })

/** What a contract finds wrong with a body; nothing when it is fine. */
export function issues<T>(contract: BodyContract<T>, body: unknown, at = now) {
  const parsed = parseBody(contract, body, at)
  return parsed.ok ? [] : parsed.issues.map(said)
}

/** The paths of the fields that a contract finds wrong, sorted. */
export const badFields = <T>(contract: BodyContract<T>, body: unknown, at = now): string[] =>
  issues(contract, body, at)
    .map((each) => each.path)
    .toSorted()

/** Every string and number in a body, however deep. */
export function valuesIn(body: unknown): string[] {
  if (typeof body === 'string') return [body]
  if (typeof body === 'number') return [String(body)]
  if (typeof body !== 'object' || body === null) return []
  return Object.values(body).flatMap(valuesIn)
}
