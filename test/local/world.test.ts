import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { clientSettings } from 'run-cdk-locally'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalStack, startLocalStack } from '../../infra/local/stack.ts'
import type { ShownPartner } from '../../infra/local/world/partners.ts'
import { fixtureAssembly } from '../../infra/local-aws/test/fixture/assembly.ts'
import { newFolder } from '../../infra/local-aws/test/fixture/local-function.ts'
import { enabled, endpointSet, rotated } from '../../infra/operations/partner/commands.ts'
import { changed, type Office, recordOf } from '../../infra/operations/partner/office.ts'
import { localOffice } from '../../infra/operations/partner/places.ts'
import { signedHeaders } from '../../shared/client/index.ts'

const { folder: assembly } = fixtureAssembly()
const dataPath = newFolder()
const start = () => startLocalStack({ port: 0, dataPath, progress: () => undefined, assembly })
let stack: LocalStack

beforeAll(async () => {
  stack = await start()
})
afterAll(() => stack.stop())

const local = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${stack.url}/local/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, body: await answer.json().catch(() => null) }
}
const engine = () => stack.engines.dynoxide ?? stack.engines['DynamoDB Local'] ?? ''

test('the business clock is set and told to functions, and scheduled ones run when asked', async () => {
  expect((await local('PUT', 'clock', { now: '2027-01-31T12:00:00Z' })).status).toBe(200)
  const { body } = await local('POST', 'run-timers')
  const offset = Number(body.ran[0].payload.clockOffset)
  expect(new Date(Date.now() + offset).toISOString()).toMatch(/^2027-01-31T12:00/)
  expect((await local('PUT', 'clock', { now: 'tomorrow' })).status).toBe(422)
  expect((await local('PUT', 'clock', { now: null })).status).toBe(200)
  expect((await local('GET', 'state')).body.offsetSeconds).toBe(0)
  await local('PUT', 'clock', { now: '2027-01-31T12:00:00Z' })
})

test('there is a demo partner per role, two retailers, each in the table with encrypted secrets', async () => {
  const partners = (await local('GET', 'partners')).body as ShownPartner[]
  expect(partners.map((partner) => partner.role).toSorted()).toEqual(
    ['call-centre', 'desk', 'payments', 'portal', 'retailer', 'retailer', 'service-centre', 'shop'].toSorted(),
  )
  const { Item } = await new DynamoDBClient(clientSettings(engine())).send(
    new GetItemCommand({ TableName: 'Table', Key: { pk: { S: 'PARTNER#desk' }, sk: { S: 'HEAD' } } }),
  )
  expect(Item).toBeDefined()
  expect(JSON.stringify(Item)).not.toContain(partners.find((partner) => partner.id === 'desk')?.secret.slice(6))
})

test('a receiver takes what is signed, fails when told to, and is asked how often it was tried', async () => {
  const partners = (await local('GET', 'partners')).body as ShownPartner[]
  const partner = partners.find((each) => each.id === 'retailer-one')
  if (!partner?.webhookUrl) throw new Error('There is no retailer')
  const body = JSON.stringify({ id: 'evt_1', type: 'rma.registered' })
  const post = async (headers: Record<string, string>) =>
    (await fetch(`${partner.webhookUrl}`, { method: 'POST', body, headers })).status
  const signed = () => signedHeaders({ partnerId: partner.id, secret: partner.secret }, body, { id: 'evt_1' })
  expect(await post({ ...(await signed()), 'webhook-signature': 'v1,AAAA' })).toBe(401)
  await local('PUT', 'receivers/retailer-one', { failNext: 1 })
  expect(await post(await signed())).toBe(500)
  expect(await post(await signed())).toBe(204)
  expect((await local('GET', 'deliveries')).body).toMatchObject([
    { partnerId: 'retailer-one', webhookId: 'evt_1', type: 'rma.registered', attempt: 2 },
  ])
  await local('PUT', 'receivers/retailer-one', { down: true })
  expect(await post(await signed())).toBe(503)
  await local('PUT', 'receivers/retailer-one', { down: false })
})

/** Sends a signed event to the receiver of the second retailer; what it answers, or that it does not. */
async function sent(id: string, changes: Record<string, unknown>) {
  await local('PUT', 'receivers/retailer-two', { mode: 'ok', failNext: 0, retryAfterSeconds: null, ...changes })
  const partners = (await local('GET', 'partners')).body as ShownPartner[]
  const partner = partners.find((each) => each.id === 'retailer-two')
  if (!partner) throw new Error('There is no second retailer')
  const body = JSON.stringify({ id, type: 'rma.closed', data: { rmaNumber: `RMA of ${id}` } })
  const headers = await signedHeaders({ partnerId: partner.id, secret: partner.secret }, body, { id })
  const request = { method: 'POST', redirect: 'manual', body, headers } as const
  try {
    const answer = await fetch(`${stack.url}/local/receivers/retailer-two`, request)
    const named = (name: string) => answer.headers.get(name)
    return [answer.status, named('retry-after') ?? named('location'), await answer.text()]
  } catch {
    return 'no whole answer'
  }
}

test('a receiver fails in each way that it is told to, and every attempt is shown with its answer', async () => {
  const before = (await local('GET', 'deliveries')).body.length
  const told = (status: number) => `The receiver of retailer-two was told to answer ${status}`
  expect(await sent('evt_2', { mode: '500', retryAfterSeconds: 60 })).toEqual([500, '60', told(500)])
  expect(await sent('evt_2', { mode: '410' })).toEqual([410, null, told(410)])
  expect(await sent('evt_2', { mode: 'redirect' })).toEqual([
    307,
    `${stack.url}/local/receivers/retailer-two?moved`,
    told(307),
  ])
  expect(await sent('evt_2', { mode: 'drop', afterBytes: 0 })).toBe('no whole answer')
  expect(await sent('evt_2', { mode: 'drop', afterBytes: 7 })).toBe('no whole answer')
  expect((await local('GET', 'deliveries')).body).toHaveLength(before)
  expect(await sent('evt_2', { mode: 'slow', delayMs: 30 })).toEqual([204, null, ''])
  const attempts = (await local('GET', 'attempts')).body.filter(
    (each: { webhookId: string }) => each.webhookId === 'evt_2',
  )
  expect(attempts.map(({ answer }: { answer: string }) => answer)).toEqual([
    '500',
    '410',
    '307',
    'closed the connection after 0 bytes',
    'closed the connection after 7 bytes',
    '204 after 0.03 s',
  ])
  expect((await local('GET', 'deliveries?rmaNumber=RMA%20of%20evt_2')).body).toMatchObject([
    { webhookId: 'evt_2', attempt: 6, headers: { 'webhook-id': 'evt_2' } },
  ])
  expect((await local('PUT', 'receivers/retailer-two', { mode: 'asleep' })).status).toBe(422)
  expect((await local('GET', 'receivers')).body['retailer-two']).toMatchObject({ mode: 'slow', delayMs: 30 })
})

test('a sender that does not wait for a slow receiver is not taken for a delivery', async () => {
  await local('PUT', 'receivers/desk', { mode: 'slow', delayMs: 60_000 })
  const desk = ((await local('GET', 'partners')).body as ShownPartner[]).find((each) => each.id === 'desk')
  if (!desk?.webhookUrl) throw new Error('There is no desk')
  const body = JSON.stringify({ id: 'evt_3', type: 'rma.closed' })
  const headers = await signedHeaders({ partnerId: desk.id, secret: desk.secret }, body, { id: 'evt_3' })
  const request = { method: 'POST', body, headers, signal: AbortSignal.timeout(50) }
  await expect(fetch(desk.webhookUrl, request)).rejects.toThrow()
  const answerShown = async () => (await local('GET', 'attempts')).body.at(-1)
  await expect
    .poll(answerShown)
    .toMatchObject({ webhookId: 'evt_3', answer: 'had not answered when the sender hung up' })
  expect((await local('GET', 'deliveries')).body.at(-1).webhookId).not.toBe('evt_3')
})

test('a partner’s webhooks are pointed at a receiver of one’s own, and back', async () => {
  const endpointInTable = async () => {
    const { Item } = await new DynamoDBClient(clientSettings(engine())).send(
      new GetItemCommand({ TableName: 'Table', Key: { pk: { S: 'PARTNER#retailer-two' }, sk: { S: 'HEAD' } } }),
    )
    return [Item?.endpoint?.M?.url?.S, Item?.version?.N]
  }
  const { body } = await local('PUT', 'partners/retailer-two', { webhookUrl: 'http://127.0.0.1:4000/hooks' })
  expect(body).toMatchObject({ id: 'retailer-two', webhookUrl: 'http://127.0.0.1:4000/hooks' })
  expect(await endpointInTable()).toEqual(['http://127.0.0.1:4000/hooks', '2'])
  expect((await local('PUT', 'partners/retailer-two', { webhookUrl: 'http://10.0.0.1/hooks' })).status).toBe(422)
  expect((await local('PUT', 'partners/nobody', { webhookUrl: null })).status).toBe(404)
  await local('PUT', 'partners/retailer-two', { webhookUrl: null })
  expect(await endpointInTable()).toEqual([`${stack.url}/local/receivers/retailer-two`, '3'])

  await endpointSet(localOffice((await local('GET', 'stack')).body), 'retailer-two', 'https://shop.example/hooks')
  const shown = ((await local('GET', 'partners')).body as ShownPartner[]).map(({ id, webhookUrl }) => [id, webhookUrl])
  expect(Object.fromEntries(shown)).toMatchObject({ 'retailer-two': 'https://shop.example/hooks', payments: null })
  await local('PUT', 'partners/retailer-two', { webhookUrl: null })
})

test('a payment provider that is down answers nobody until it is up again', async () => {
  const checkout = async () => (await fetch(`${stack.url}/local/pay/pay_1?amountCents=100`)).status
  expect((await local('PUT', 'payments', { up: false })).status).toBe(200)
  expect([await checkout(), (await local('GET', 'payments')).status]).toEqual([503, 200])
  await local('PUT', 'payments', { up: true })
  expect(await checkout()).toBe(200)
})

test('functions’ output is shown by function, and nothing else of the disk', async () => {
  const functions = (await local('GET', 'logs')).body as string[]
  expect(functions.length).toBeGreaterThan(0)
  const output = await fetch(`${stack.url}/local/logs?function=${functions[0]}`)
  expect([output.status, output.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  expect((await local('GET', 'logs?function=../partners')).status).toBe(404)
})

test('a life that does not exist is a 404 that names those that do', async () => {
  const lives = (await local('GET', 'demo')).body as { id: string }[]
  const { status, body } = await local('POST', 'demo/no-life')
  expect([status, lives.every(({ id }) => body.error.includes(id))]).toEqual([404, true])
})

test('the index names every endpoint, and what is not there is a 404', async () => {
  expect((await local('GET', '')).body).toContain('GET /local/inbox')
  expect((await local('GET', 'nothing')).status).toBe(404)
  expect((await local('GET', 'health')).status).toBe(200)
})

test('a port that is taken is said with the command that takes another', async () => {
  const port = Number(new URL(stack.url).port)
  const other = startLocalStack({ port, dataPath: null, progress: () => undefined, assembly })
  await expect(other).rejects.toThrow(`Port ${port} is taken; choose another: PORT=3001 npm start`)
})

test('on the same data folder the world continues: partners, clock and deliveries', async () => {
  const before = (await local('GET', 'partners')).body as ShownPartner[]
  await stack.stop()
  stack = await start()
  const after = (await local('GET', 'partners')).body as ShownPartner[]
  expect(after.map((each) => each.secret)).toEqual(before.map((each) => each.secret))
  expect((await local('GET', 'clock')).body.now).toMatch(/^2027-01-31T12:/)
  expect((await local('GET', 'deliveries')).body).toHaveLength(2)
})

test('on the same data folder partners stay as they were changed, but for the port of the demo receivers', async () => {
  const endpointOf = async (office: Office, id: string) => (await recordOf(office, id)).endpoint
  const office = localOffice((await local('GET', 'stack')).body)
  const own = await endpointOf(office, 'retailer-one')
  const failing = { failingSince: '2026-11-24T10:00:00Z', eventTypes: ['rma.closed'] }
  await changed(office, 'retailer-one', () => ({ endpoint: own && { ...own, ...failing }, lastEvent: 7 }))
  await endpointSet(office, 'retailer-two', 'http://127.0.0.1:9/hook')
  await rotated(office, 'mi-com')
  await enabled(office, 'mi-com', false)
  const rotating = await recordOf(office, 'mi-com')

  const { port: before } = new URL(stack.url)
  await stack.stop()
  stack = await start()
  const after = localOffice((await local('GET', 'stack')).body)
  expect(new URL(stack.url).port).not.toBe(before)
  const moved = await recordOf(after, 'retailer-one')
  expect(moved).toMatchObject({
    endpoint: { ...failing, url: `${stack.url}/local/receivers/retailer-one` },
    lastEvent: 7,
  })
  expect(await endpointOf(after, 'retailer-two')).toMatchObject({ url: 'http://127.0.0.1:9/hook' })
  const { endpoint: _, version: __, ...kept } = rotating
  expect(await recordOf(after, 'mi-com')).toMatchObject({ ...kept, enabled: false })
})
