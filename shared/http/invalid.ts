import { errorsMax, type Issue } from '../contracts/issue.ts'
import { issueMessage } from '../contracts/issue-messages.ts'
import { Problem } from './problem.ts'

/** The 422 that names every bad field at once, up to 50 of them. */
export function invalid(issues: readonly Issue[]): Problem {
  const count = issues.length < errorsMax ? String(issues.length) : `${errorsMax} or more`
  return new Problem('invalid-content', `${count} of the fields sent cannot be accepted; see errors`, {
    errors: named(issues),
  })
}

/** Issues as answers name them, in words. */
export const named = (issues: readonly Issue[]) =>
  issues.map((issue) => ({ path: issue.path, message: issueMessage(issue) }))
