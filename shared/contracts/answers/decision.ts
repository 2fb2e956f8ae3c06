import { decisionOutcomes, instructionCodes, redirects, ruleResults, services, verdicts } from '@after-sales/rules'
import * as z from 'zod/mini'
import { cost, route, service } from '../events/words.ts'
import { date } from './words.ts'

const factValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const changes = z.array(z.strictObject({ path: z.string(), becomes: factValue }))
const lastDay = z.nullable(date)

const finding = z.strictObject({
  rule: z.enum(Object.keys(ruleResults) as (keyof typeof ruleResults)[]),
  kind: z.enum(['admission', 'coverage']),
  clauses: z.array(z.string()),
  readings: z.array(z.string()),
  result: z.enum(verdicts),
  facts: z.record(z.string(), factValue),
  because: z.string(),
  wouldPassIf: z.nullable(changes),
})

/** What the policy says of a request, with its reasons in the language asked for. */
export const decisionAnswer = z.strictObject({
  decision: z.enum(decisionOutcomes),
  service,
  alternatives: z.array(z.enum(services)),
  redirect: z.nullable(z.enum(redirects)),
  redirectText: z.nullable(z.string()),
  nearest: z.nullable(z.strictObject({ changes, decision: z.literal('eligible'), service: z.enum(services) })),
  missing: z.array(z.string()),
  findings: z.array(finding),
  deadlines: z.strictObject({ doa: lastDay, warranty: lastDay }),
  route: z.nullable(route),
  costs: z.array(cost),
  instructions: z.array(z.strictObject({ code: z.enum(instructionCodes), text: z.string() })),
  retryAfterSeconds: z.nullable(z.int()),
  policy: z.strictObject({ version: z.string(), asOf: date }),
})
