import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyResult } from 'aws-lambda'
import { log } from '../application/log.ts'
import { answerHeaders } from './answer-headers.ts'
import type { RouteEvent } from './call.ts'
import { Problem } from './problem.ts'

/** A problem as an HTTP answer. */
export function problemResult(problem: Problem, requestId: string): APIGatewayProxyResult {
  return {
    statusCode: problem.status,
    headers: answerHeaders('application/problem+json', problem.extras.headers),
    body: JSON.stringify(problem.body(requestId)),
  }
}

/** Turns what was thrown into a problem answer: a `Problem` as it is, anything else into a 500 without internals. */
export function problemDetails(): MiddlewareObj<RouteEvent, APIGatewayProxyResult> {
  return {
    onError: (request) => {
      const { error, event } = request
      if (request.response !== undefined) return
      if (!(error instanceof Problem)) log.error('A request failed', { error, route: event.resource })
      const problem =
        error instanceof Problem ? error : new Problem('internal-error', 'Send the same request again in a moment')
      request.response = problemResult(problem, event.requestContext.requestId)
    },
  }
}
