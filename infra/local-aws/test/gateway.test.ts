import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gateway } from '../gateway/gateway.ts'
import { readOwnAnswer } from '../gateway/own-answers.ts'
import { matchRoute } from '../gateway/routes.ts'
import { fixtureFunction } from './fixture/local-function.ts'

const route = (method: string, resource: string, functionId = 'web') => ({ method, resource, functionId })
const routes = [
  route('GET', '/'),
  route('GET', '/v1/rmas/{rmaNumber}'),
  route('GET', '/v1/rmas/mine'),
  route('POST', '/v1/rmas/{rmaNumber}'),
  route('GET', '/files/{proxy+}'),
  route('POST', '/slow', 'slow'),
]
const web = fixtureFunction('web')
let server: Server
let url = ''

beforeAll(async () => {
  const problem = readOwnAnswer({
    StatusCode: '404',
    ResponseParameters: { 'gatewayresponse.header.Content-Type': "'application/problem+json'" },
    ResponseTemplates: { 'application/json': '{"code":"not-found","requestId":"$context.requestId"}' },
  })
  const serverError = readOwnAnswer({
    ResponseTemplates: { 'application/json': '{"says":$context.error.messageString}' },
  })
  const answer = gateway({
    api: {
      stage: 'test',
      routes,
      binaryMediaTypes: ['application/octet-stream', 'image/*'],
      answers: new Map([
        ['MISSING_AUTHENTICATION_TOKEN', problem],
        ['DEFAULT_5XX', serverError],
      ]),
    },
    functions: new Map([['web', web.target]]),
  })
  server = createServer((asked, response) => answer(asked, response, new URL(asked.url ?? '/', url)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await web.target.stop()
})

const eventOf = async (answer: Response) => ((await answer.json()) as { event: Record<string, unknown> }).event

test.each([
  ['GET', '/', '/', null],
  ['GET', '/v1/rmas/mine', '/v1/rmas/mine', null],
  ['GET', '/v1/rmas/NL-1', '/v1/rmas/{rmaNumber}', { rmaNumber: 'NL-1' }],
  ['GET', '/v1/rmas/a%20b', '/v1/rmas/{rmaNumber}', { rmaNumber: 'a b' }],
  ['GET', '/files/a/b/c', '/files/{proxy+}', { proxy: 'a/b/c' }],
])('%s %s is the route %s', (method, path, resource, pathParameters) => {
  expect(matchRoute(routes, method, path)).toMatchObject({ route: { resource }, pathParameters })
})

test.each([
  ['HEAD', '/v1/rmas/mine'],
  ['GET', '/v1/rmas'],
  ['GET', '/v1/rmas/NL-1/more'],
  ['GET', '/files'],
  ['DELETE', '/v1/rmas/mine'],
])('%s %s is no route', (method, path) => {
  expect(matchRoute(routes, method, path)).toBeNull()
})

test('the function gets the event of a REST API: last and all values, decoded parameters, the stage and the source', async () => {
  const event = await eventOf(
    await fetch(`${url}/v1/rmas/NL%2D1?state=open&state=closed&q=a%20b`, { headers: { 'X-One': 'two' } }),
  )
  expect(event).toMatchObject({
    resource: '/v1/rmas/{rmaNumber}',
    path: '/v1/rmas/NL%2D1',
    httpMethod: 'GET',
    pathParameters: { rmaNumber: 'NL-1' },
    queryStringParameters: { state: 'closed', q: 'a b' },
    multiValueQueryStringParameters: { state: ['open', 'closed'], q: ['a b'] },
    multiValueHeaders: expect.objectContaining({ 'X-One': ['two'] }),
    stageVariables: null,
    body: null,
    isBase64Encoded: false,
  })
  expect(event.requestContext).toMatchObject({
    stage: 'test',
    resourcePath: '/v1/rmas/{rmaNumber}',
    identity: { sourceIp: '127.0.0.1' },
    requestTime: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
  })
})

test.each(['__proto__', 'constructor', 'toString'])(
  '%s is a name like any other in a query and a header',
  async (name) => {
    const text = await new Promise<string>((resolve, reject) => {
      const headers = ['host', new URL(url).host, name, 'three']
      const asked = request(`${url}/v1/rmas/mine?${name}=1&${name}=2`, { headers }, async (answer) => {
        resolve(Buffer.concat(await answer.toArray()).toString())
      })
      asked.on('error', reject).end()
    })
    const { event } = JSON.parse(text)
    expect(Object.entries(event.multiValueQueryStringParameters)).toEqual([[name, ['1', '2']]])
    expect(Object.entries(event.queryStringParameters)).toEqual([[name, '2']])
    expect(Object.entries(event.headers)).toContainEqual([name, 'three'])
  },
)

test('a body is base64 when its content type is binary, and text when it is not', async () => {
  const post = async (type: string) =>
    eventOf(await fetch(`${url}/v1/rmas/1`, { method: 'POST', body: 'é', headers: { 'content-type': type } }))
  expect(await post('image/png')).toMatchObject({ body: Buffer.from('é').toString('base64'), isBase64Encoded: true })
  expect(await post('application/json; charset=utf-8')).toMatchObject({ body: 'é', isBase64Encoded: false })
})

test('an answer keeps its bytes and every value of a header', async () => {
  const answer = await fetch(`${url}/v1/rmas/1?be=binary`)
  expect(answer.status).toBe(201)
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 1])
})

test('an unknown route is answered as the template says', async () => {
  const answer = await fetch(`${url}/nowhere`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toEqual({ code: 'not-found', requestId: answer.headers.get('x-amzn-requestid') })
})

test.each(['malformed', 'throw'])('a function whose answer is no answer (%s) is a 502', async (be) => {
  const answer = await fetch(`${url}/v1/rmas/1?be=${be}`)
  expect(answer.status).toBe(502)
  expect(await answer.json()).toEqual({ says: 'Internal server error' })
})

test('a function that takes longer than the gateway waits is a 504', async () => {
  const slow = fixtureFunction('slow')
  const impatient = gateway({
    api: { routes, stage: 'test', binaryMediaTypes: [], answers: new Map() },
    functions: new Map([['slow', slow.target]]),
    timeoutMs: 1,
  })
  const other = createServer((asked, response) => impatient(asked, response, new URL(asked.url ?? '/', url)))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/slow`, { method: 'POST' })
  expect([answer.status, await answer.json()]).toEqual([504, { message: 'Endpoint request timed out' }])
  other.close()
  await slow.target.stop()
})

test('a body of more than 10 MB is refused before any function sees it', async () => {
  const status = await new Promise((resolve, reject) => {
    const asked = request(`${url}/v1/rmas/1`, { method: 'POST' }, (answer) => resolve(answer.statusCode))
    asked.on('error', reject)
    asked.end(Buffer.alloc(10 * 1024 * 1024 + 1))
  })
  expect(status).toBe(413)
})
