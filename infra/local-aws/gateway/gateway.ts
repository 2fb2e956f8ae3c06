import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { LocalFunction } from '../lambda/local-function.ts'
import { type OwnAnswerType, sendOwnAnswer } from './own-answers.ts'
import { proxyEvent } from './proxy-event.ts'
import { type Api, matchRoute } from './routes.ts'

/** Bytes that the gateway takes; milliseconds that it waits for a function. */
const largestBody = 10 * 1024 * 1024
const longestWait = 29_000

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
  /** Milliseconds that a function has; 29 seconds like the real gateway unless a test is in a hurry. */
  readonly patience?: number
}

/** Routes HTTP to functions as a regional REST API does, with the gateway's own answers as the template has them. */
export function gateway({ api, functions, patience = longestWait }: GatewaySettings) {
  const { stage, binaryMediaTypes } = api
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const requestId = randomUUID()
    const method = request.method ?? 'GET'
    response.setHeader('x-amzn-RequestId', requestId)
    const own = (type: OwnAnswerType) =>
      sendOwnAnswer(response, api.answers, type, { requestId, stage, httpMethod: method, path: url.pathname })

    const body = await bytesOf(request)
    if (body === 'too-large') return own('REQUEST_TOO_LARGE')
    const match = matchRoute(api.routes, method, url.pathname)
    const target = match && functions.get(match.route.functionId)
    if (!match || !target) return own('MISSING_AUTHENTICATION_TOKEN')

    const event = proxyEvent(request, url, match, body, { requestId, stage, binaryMediaTypes })
    const outcome = await inTime(target.invoke(event, requestId), patience)
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

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), milliseconds)
  })
  const first = await Promise.race([work, timeout])
  clearTimeout(timer)
  return first
}

async function bytesOf(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size <= largestBody) chunks.push(chunk as Buffer)
  }
  return size > largestBody ? 'too-large' : Buffer.concat(chunks)
}
