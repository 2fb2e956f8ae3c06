import type { IncomingHttpHeaders } from 'node:http'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { clientSettings, dataFolder } from 'run-cdk-locally'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { route } from '../../functions/webhook-keys/route.ts'
import { type AwsStubs, startAwsStubs } from '../../infra/local-aws/engines/aws-stubs.ts'
import { secretStore } from '../../infra/local-aws/secrets.ts'
import { keySecret, NotDone } from '../../infra/operations/webhook-keys/secret.ts'
import { awsRotatedSecret } from '../../shared/adapters/secrets.ts'
import { webhookKeys } from '../../shared/adapters/webhook-keys.ts'
import { eventOf } from '../http/route.ts'
import { isVerifiedBy } from './verify-v1a.ts'
import { patientFor, post, receivers } from './webhook-world.ts'

const secret = { stack: 'data', logicalId: 'WebhookKey', type: 'AWS::SecretsManager::Secret', properties: {} }
const { http, stop } = receivers()
let stubs: AwsStubs
let url: string
let received: IncomingHttpHeaders = {}

beforeAll(async () => {
  const data = dataFolder(null)
  stubs = await startAwsStubs(data, secretStore({ resources: [secret] }, data))
  url = await http((request, response) => {
    received = request.headers
    response.end()
  })
})
afterAll(() => Promise.all([stubs.stop(), stop()]))

const client = () => new SecretsManagerClient(clientSettings(stubs.endpoint))
/** The keys as a function has them that starts now. */
const keysNow = () => webhookKeys(awsRotatedSecret('WebhookKey', client()))

async function keySet(): Promise<{ id: string; key: string; status: string }[]> {
  const answer = await route({ webhookKeys: keysNow() })(eventOf({ method: 'GET' }), {} as never)
  expect([answer.statusCode, answer.headers?.['cache-control']]).toEqual([200, 'public, max-age=300'])
  return JSON.parse(answer.body).keys
}

/** A webhook of a function that starts now, or that still has keys of before. */
async function sent(keys = keysNow()): Promise<IncomingHttpHeaders> {
  expect(await post(url, patientFor(5000, keys))).toMatchObject({ kind: 'taken' })
  return received
}

const isVerified = async (set: Awaited<ReturnType<typeof keySet>>, headers: IncomingHttpHeaders) =>
  isVerifiedBy(
    set.map(({ key }) => key),
    headers,
    '{"id":"evt_1"}',
  )

it('A rotation locks nobody out: not who keeps the old key set, nor who has the new one, until the old key is retired', async () => {
  const operator = keySecret('WebhookKey', client())
  const oldSet = await keySet()
  const oldFunction = keysNow()
  const before = await sent(oldFunction)
  expect(oldSet).toEqual([expect.objectContaining({ status: 'current' })])
  expect(await isVerified(oldSet, before)).toBe(true)
  await expect(operator.retire()).rejects.toThrow(NotDone)

  await operator.rotate()
  const both = await keySet()
  expect(both).toMatchObject([{ status: 'current' }, { id: oldSet[0]?.id, key: oldSet[0]?.key, status: 'previous' }])
  const overlapping = await sent()
  expect(await isVerified(oldSet, overlapping)).toBe(true)
  expect(await isVerified(both.slice(0, 1), overlapping)).toBe(true)
  for (const headers of [before, await sent(oldFunction)]) expect(await isVerified(both, headers)).toBe(true)
  await expect(operator.rotate()).rejects.toThrow('retire')
  expect(await keySet()).toEqual(both)

  await operator.retire()
  const newSet = await keySet()
  expect(newSet).toEqual(both.slice(0, 1))
  const after = await sent()
  expect(await isVerified(newSet, after)).toBe(true)
  expect(await isVerified(oldSet, after)).toBe(false)
})
