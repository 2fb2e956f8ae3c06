import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import { account } from '../template/resolve.ts'
import type { Match } from './routes.ts'

/** The values of each name. By way of a map, since a name may be `__proto__`. */
function many(pairs: Iterable<readonly [string, string]>): Record<string, string[]> {
  const grouped = new Map<string, string[]>()
  for (const [name, value] of pairs) grouped.set(name, [...(grouped.get(name) ?? []), value])
  return Object.fromEntries(grouped)
}

const last = (grouped: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(grouped).map(([name, values]) => [name, values.at(-1) ?? '']))

/** Headers in their order, each name as it was sent. */
function headerPairs(request: IncomingMessage): [string, string][] {
  const pairs: [string, string][] = []
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    pairs.push([request.rawHeaders[index] ?? '', request.rawHeaders[index + 1] ?? ''])
  }
  return pairs
}

/** What the proxy event says besides the request itself. */
export interface ProxyContext {
  readonly requestId: string
  readonly stage: string
  readonly binaryMediaTypes: readonly string[]
}

/**
 * The proxy event of a regional REST API (payload format 1.0), as behind a custom domain: the path has no stage. A body
 * is base64 when the API's binary media types match its content type.
 */
export function proxyEvent(
  request: IncomingMessage,
  url: URL,
  match: Match,
  body: Buffer,
  context: ProxyContext,
): APIGatewayProxyEvent {
  const headers = many(headerPairs(request))
  const query = many(url.searchParams)
  const method = request.method ?? 'GET'
  const anyQuery = Object.keys(query).length > 0
  const isBase64Encoded = body.length > 0 && isBinary(request.headers['content-type'] ?? '', context.binaryMediaTypes)
  const now = new Date()
  return {
    resource: match.route.resource,
    path: url.pathname,
    httpMethod: method,
    headers: last(headers),
    multiValueHeaders: headers,
    queryStringParameters: anyQuery ? last(query) : null,
    multiValueQueryStringParameters: anyQuery ? query : null,
    pathParameters: match.pathParameters,
    stageVariables: null,
    requestContext: {
      accountId: account,
      apiId: 'local',
      authorizer: null,
      domainName: request.headers.host ?? '',
      extendedRequestId: context.requestId,
      httpMethod: method,
      identity: identity(request),
      path: url.pathname,
      protocol: 'HTTP/1.1',
      requestId: context.requestId,
      requestTime: commonLogTime(now),
      requestTimeEpoch: now.getTime(),
      resourceId: 'local',
      resourcePath: match.route.resource,
      stage: context.stage,
    },
    body: body.length > 0 ? body.toString(isBase64Encoded ? 'base64' : 'utf8') : null,
    isBase64Encoded,
  }
}

function isBinary(contentType: string, binaryMediaTypes: readonly string[]): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  return binaryMediaTypes.some(
    (each) => each === '*/*' || each === type || (each.endsWith('/*') && type.startsWith(each.slice(0, -1))),
  )
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** E.g. `23/Nov/2026:09:30:00 +0000`. */
function commonLogTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T')
  const [year, , day] = date.split('-')
  return `${day}/${months[at.getUTCMonth()]}/${year}:${time.slice(0, 8)} +0000`
}

function identity(request: IncomingMessage): APIGatewayProxyEvent['requestContext']['identity'] {
  return {
    accessKey: null,
    accountId: null,
    apiKey: null,
    apiKeyId: null,
    caller: null,
    clientCert: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    user: null,
    userAgent: request.headers['user-agent'] ?? null,
    userArn: null,
  }
}
