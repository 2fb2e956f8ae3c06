import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { LocalFunction } from '../lambda/local-function.ts'
import { proxyEvent } from './proxy-event.ts'
import { type Api, matchRoute } from './routes.ts'

/** Bytes that the gateway takes; milliseconds that it waits for a function. */
const largestBody = 10 * 1024 * 1024
const patience = 29_000

const lambdaAnswer = z.object({
  statusCode: z.coerce.number().int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  multiValueHeaders: z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean()]))).optional(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().optional(),
})

export interface GatewaySettings {
  readonly api: Api
  readonly functions: ReadonlyMap<string, LocalFunction>
  readonly stage: string
  readonly now: () => Date
}

/** Routes HTTP to functions as a regional REST API does, with the gateway's own answers as the template has them. */
export function gateway(settings: GatewaySettings) {
  const own = (response: ServerResponse, type: string, requestId: string) => {
    const fallback = type.endsWith('4XX') || !settings.api.answers.has(type) ? 'DEFAULT_5XX' : type
    const answer = settings.api.answers.get(type) ?? settings.api.answers.get(fallback)
    response.writeHead(answer?.status ?? 500, { 'content-type': answer?.contentType ?? 'application/json' })
    response.end((answer?.template ?? '{}').replaceAll('$context.requestId', requestId))
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const requestId = randomUUID()
    response.setHeader('x-amzn-RequestId', requestId)
    const body = await bytesOf(request)
    if (body === 'too-large') return own(response, 'REQUEST_TOO_LARGE', requestId)
    const match = matchRoute(settings.api.routes, request.method ?? 'GET', url.pathname)
    const target = match && settings.functions.get(match.route.functionId)
    if (!match || !target) return own(response, 'MISSING_AUTHENTICATION_TOKEN', requestId)

    const context = { requestId, stage: settings.stage, apiId: 'local', now: settings.now() }
    const outcome = await inTime(target.invoke(proxyEvent(request, url, match, body, context), requestId))
    if (outcome === 'timeout') return own(response, 'INTEGRATION_TIMEOUT', requestId)
    const answer = 'payload' in outcome ? lambdaAnswer.safeParse(outcome.payload) : null
    if (!answer?.success) return own(response, 'INTEGRATION_FAILURE', requestId)
    const { statusCode, headers, multiValueHeaders, body: text, isBase64Encoded } = answer.data
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value))
    for (const [name, values] of Object.entries(multiValueHeaders ?? {})) response.setHeader(name, values.map(String))
    response.writeHead(statusCode)
    response.end(Buffer.from(text ?? '', isBase64Encoded ? 'base64' : 'utf8'))
  }
}

async function inTime<T>(work: Promise<T>): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), patience)
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
