import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { bodyOf } from '../http-body.ts'
import { inTime } from '../in-time.ts'
import type { LocalFunction } from '../lambda/local-function.ts'
import { type OwnAnswerType, sendOwnAnswer } from './own-answers.ts'
import { proxyEvent } from './proxy-event.ts'
import { type Api, matchRoute } from './routes.ts'

const bodyBytesMax = 10 * 1024 * 1024
const integrationTimeoutMs = 29_000

const headerValue = z.union([z.string(), z.number(), z.boolean()])
const lambdaAnswer = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), headerValue).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(headerValue)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
})

export interface GatewaySettings {
  readonly api: Api
  readonly functions: ReadonlyMap<string, LocalFunction>
  /** What a function has to answer; 29 seconds like the real gateway unless a test is in a hurry. */
  readonly timeoutMs?: number
}

/** Routes HTTP to functions as a regional REST API does, with the gateway's own answers as the template has them. */
export function gateway({ api, functions, timeoutMs = integrationTimeoutMs }: GatewaySettings) {
  const { stage, binaryMediaTypes } = api
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const requestId = randomUUID()
    const method = request.method ?? 'GET'
    response.setHeader('x-amzn-RequestId', requestId)
    const own = (type: OwnAnswerType) =>
      sendOwnAnswer(response, api.answers, type, { requestId, stage, httpMethod: method, path: url.pathname })

    const body = await bodyOf(request, bodyBytesMax)
    if (body === null) return own('REQUEST_TOO_LARGE')
    const match = matchRoute(api.routes, method, url.pathname)
    const target = match && functions.get(match.route.functionId)
    if (!match || !target) return own('MISSING_AUTHENTICATION_TOKEN')

    const event = proxyEvent(request, url, match, body, { requestId, stage, binaryMediaTypes })
    const outcome = await inTime(target.invoke(event, requestId), timeoutMs)
    if (outcome === 'timeout') return own('INTEGRATION_TIMEOUT')
    const answer = 'payload' in outcome ? lambdaAnswer.safeParse(outcome.payload) : null
    if (!answer?.success) return own('INTEGRATION_FAILURE')
    const { statusCode, headers, multiValueHeaders, body: text, isBase64Encoded } = answer.data
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value))
    for (const [name, values] of Object.entries(multiValueHeaders ?? {})) response.setHeader(name, values.map(String))
    if (!response.hasHeader('content-type')) response.setHeader('content-type', 'application/json')
    response.writeHead(statusCode)
    response.end(Buffer.from(text ?? '', isBase64Encoded ? 'base64' : 'utf8'))
  }
}
