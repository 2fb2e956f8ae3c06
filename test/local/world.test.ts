import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { clientSettings } from 'run-cdk-locally'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalStack, startLocalStack } from '../../infra/local/stack.ts'
import type { DemoPartner } from '../../infra/local/world/partners.ts'
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
})

test('there is a demo partner per role, two retailers, each in the table with encrypted secrets', async () => {
  const partners = (await local('GET', 'partners')).body as DemoPartner[]
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
  const partners = (await local('GET', 'partners')).body as DemoPartner[]
  const partner = partners.find((each) => each.id === 'retailer-one')
  if (!partner) throw new Error('There is no retailer')
  const body = JSON.stringify({ id: 'evt_1', type: 'rma.registered' })
  const post = async (headers: Record<string, string>) =>
    (await fetch(partner.webhookUrl, { method: 'POST', body, headers })).status
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
  const before = (await local('GET', 'partners')).body as DemoPartner[]
  await stack.stop()
  stack = await start()
  const after = (await local('GET', 'partners')).body as DemoPartner[]
  expect(after.map((each) => each.secret)).toEqual(before.map((each) => each.secret))
  expect((await local('GET', 'clock')).body.now).toMatch(/^2027-01-31T12:/)
  expect((await local('GET', 'deliveries')).body).toHaveLength(1)
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
