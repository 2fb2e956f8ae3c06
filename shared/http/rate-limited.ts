import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import { log } from '../application/log.ts'
import { countUncounted } from '../application/metrics.ts'
import type { RateLimiter } from '../application/ports/rate-limiter.ts'
import { type Budget, rateWindowSeconds } from '../application/rate-limit.ts'
import { requestsPerSecondDefault } from '../contracts/partner-record.ts'
import type { RouteEvent } from './call.ts'
import { Problem } from './problem.ts'

/** A route as a function of the gateway calls it. */
export type RouteHandler = (event: RouteEvent, context: Context) => Promise<APIGatewayProxyResult>

/**
 * Takes a verified request from its partner's budget: 429 when there is none left. A request that cannot be counted goes
 * through, and is logged and counted as such: the limit protects the service from one partner, and must not turn a
 * throttled table into refusals for all.
 */
export function rateLimited(limiter: RateLimiter): MiddlewareObj<RouteEvent> {
  return {
    before: async ({ event }) => {
      const { partnerId } = event.call.caller
      const budget = await limiter
        .take(partnerId, event.requestsPerSecond ?? requestsPerSecondDefault)
        .catch((error) => uncounted(error, partnerId))
      if (!budget) return
      event.budget = budget
      if (budget.isWithin) return
      const headers = { 'retry-after': String(budget.resetSeconds) }
      throw new Problem('too-many-requests', `Send it again in ${budget.resetSeconds} s`, { headers })
    },
  }
}

function uncounted(error: unknown, partnerId: string): null {
  log.warn('A request was not counted and goes through', { error: error as Error, partnerId })
  countUncounted()
  return null
}

/** Says on every answer of a route after verification what is left (draft-ietf-httpapi-ratelimit-headers-11). */
export function withBudget(route: (event: RouteEvent, context: Context) => unknown): RouteHandler {
  return async (event, context) => {
    const answer = (await route(event, context)) as APIGatewayProxyResult
    return event.budget ? { ...answer, headers: { ...answer.headers, ...fieldsOf(event.budget) } } : answer
  }
}

const fieldsOf = ({ quota, remaining, resetSeconds }: Budget) => ({
  'ratelimit-policy': `"default";q=${quota};w=${rateWindowSeconds}`,
  ratelimit: `"default";r=${remaining};t=${resetSeconds}`,
})
