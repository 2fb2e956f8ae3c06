import type { MiddlewareObj } from '@middy/core'
import type * as z from 'zod'
import { type BodyContract, type Issue, issuesOf, parseBody } from '../contracts/body.ts'
import type { RouteEvent } from './call.ts'
import { Problem } from './problem.ts'

/** The 422 that names every bad field at once. */
export function invalid(errors: readonly Issue[]): Problem {
  return new Problem('invalid-content', `${errors.length} of the fields sent cannot be accepted; see errors`, {
    errors,
  })
}

/** Parses the JSON body by its contract: 400 when it is no JSON, 422 when its content is wrong. */
export function parsedBody(contract: BodyContract<unknown>): MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      const parsed = parseBody(contract, json(event.rawBody), event.call.now)
      if (!parsed.ok) throw invalid(parsed.issues)
      event.call.body = parsed.body
    },
  }
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('malformed-json', 'Send a JSON document in UTF-8')
  }
}

/** Parses the query string by its contract. */
export function parsedQuery(schema: z.ZodType): MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      const parsed = schema.safeParse(event.queryStringParameters ?? {})
      if (!parsed.success) throw invalid(issuesOf(parsed.error))
      event.call.query = parsed.data
    },
  }
}
