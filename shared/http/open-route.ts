import middy from '@middy/core'
import type { APIGatewayProxyResult } from 'aws-lambda'
import { answerHeaders } from './answer-headers.ts'
import type { RouteEvent } from './call.ts'
import { problemDetails } from './problem-details.ts'

/** A document as it is answered. Its headers come after, and may replace, what every answer has. */
export interface OpenAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Bytes are sent as they are, for example compressed. */
  readonly body: string | Buffer
}

/** A route that anybody may read, unsigned; what goes wrong is answered as a problem. */
export function openRoute(handle: (event: RouteEvent) => Promise<OpenAnswer>) {
  return middy<RouteEvent, APIGatewayProxyResult>(async (event: RouteEvent) => {
    const { status, headers, body } = await handle(event)
    const sent = typeof body === 'string' ? { body } : { body: body.toString('base64'), isBase64Encoded: true }
    return { statusCode: status, headers: answerHeaders('application/json', headers), ...sent }
  }).use(problemDetails())
}
