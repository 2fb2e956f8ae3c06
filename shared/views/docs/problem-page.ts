import { type ProblemCode, problems } from '../../contracts/problems.ts'
import { type Again, problemPages } from './problem-pages.ts'

/** A route that names a problem as its own. */
export interface ProblemUse {
  readonly method: string
  readonly path: string
}

const short: Readonly<Record<Again, string>> = {
  same: 'yes, as it is',
  corrected: 'once put right',
  new: 'only another request',
  never: 'no',
}

const long: Readonly<Record<Again, string>> = {
  same: 'Yes, as it is, under the same `webhook-id`: nothing was stored. Wait between attempts, and longer each time.',
  corrected: 'Once it is put right. Nothing was stored, so that the same `webhook-id` may be used.',
  new: 'Not as it is: a write gets the same answer again. Send a corrected request under a new `webhook-id`.',
  never: 'No. Another answer cannot be had by sending again.',
}

/** The page of a problem, in Markdown. @param uses the routes that name it as their own */
export function problemPage(code: ProblemCode, uses: readonly ProblemUse[]): string {
  const [status, title] = problems[code]
  const { cause, cure, again } = problemPages[code]
  const named = uses.map(({ method, path }) => `- \`${method} ${path}\``)
  return [
    `# ${title}`,
    `\`${code}\`, HTTP ${status}`,
    `## Cause\n\n${cause}`,
    `## Cure\n\n${cure}`,
    `## Send it again?\n\n${long[again]}`,
    ...(named.length > 0 ? [`## Answered by\n\n${named.join('\n')}`] : []),
    '[All errors](/docs/errors)',
  ].join('\n\n')
}

/** Every problem in one table, in Markdown, by status. */
export function problemIndex(): string {
  const codes = (Object.keys(problemPages) as ProblemCode[]).sort((a, b) => problems[a][0] - problems[b][0])
  const rows = codes.map((code) => {
    const [status, title] = problems[code]
    return `| ${status} | [\`${code}\`](/docs/problems/${code}) | ${title} | ${short[problemPages[code].again]} |`
  })
  return ['| status | code | title | send it again? |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
