import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import type * as z from 'zod/mini'
import { type BodyContract, parseBody } from '../contracts/body.ts'
import { parseQuery } from '../contracts/query.ts'
import type { RouteEvent } from './call.ts'
import { invalid } from './invalid.ts'
import { parseJson } from './json.ts'

/** Parses the JSON body by its contract: 400 when it is no JSON, 422 when its content is wrong. */
export function parsedBody(contract: BodyContract<unknown>): MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      const isAbsent = contract.mayBeAbsent && event.rawBody.length === 0
      const parsed = parseBody(contract, isAbsent ? {} : parseJson(event.rawBody), event.call.now)
      if (!parsed.ok) throw invalid(parsed.issues)
      event.call.body = parsed.value
    },
  }
}

/** Parses the query string by its contract: 422 for a parameter that is wrong, unknown or given twice. */
export function parsedQuery(schema: z.ZodMiniType): MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      const parsed = parseQuery(schema, parametersOf(event))
      if (!parsed.ok) throw invalid(parsed.issues)
      event.call.query = parsed.value
    },
  }
}

function parametersOf(event: APIGatewayProxyEvent): Record<string, readonly string[]> {
  const single = Object.entries(event.queryStringParameters ?? {}).map(
    ([name, value]) => [name, [value ?? '']] as const,
  )
  const all = Object.entries(event.multiValueQueryStringParameters ?? {}).map(
    ([name, values]) => [name, values ?? []] as const,
  )
  return Object.fromEntries([...single, ...all])
}
