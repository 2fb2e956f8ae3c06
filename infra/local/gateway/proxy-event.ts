import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import { account } from '../template/resolve.ts'
import type { Match } from './routes.ts'

const many = (pairs: Iterable<readonly [string, string]>): Record<string, string[]> => {
  const grouped: Record<string, string[]> = {}
  for (const [name, value] of pairs) grouped[name] = [...(grouped[name] ?? []), value]
  return grouped
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

/** The proxy event of a regional REST API (payload format 1.0) whose binary media types are "any": bodies are base64. */
export function proxyEvent(
  request: IncomingMessage,
  url: URL,
  match: Match,
  body: Buffer,
  context: { readonly requestId: string; readonly stage: string; readonly apiId: string; readonly now: Date },
): APIGatewayProxyEvent {
  const headers = many(headerPairs(request))
  const query = many(url.searchParams)
  const method = request.method ?? 'GET'
  const anyQuery = Object.keys(query).length > 0
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
      apiId: context.apiId,
      authorizer: null,
      domainName: request.headers.host ?? '',
      extendedRequestId: context.requestId,
      httpMethod: method,
      identity: identity(request),
      path: url.pathname,
      protocol: 'HTTP/1.1',
      requestId: context.requestId,
      requestTime: context.now.toUTCString(),
      requestTimeEpoch: context.now.getTime(),
      resourceId: 'local',
      resourcePath: match.route.resource,
      stage: context.stage,
    },
    body: body.length > 0 ? body.toString('base64') : null,
    isBase64Encoded: body.length > 0,
  }
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
