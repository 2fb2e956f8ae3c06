import { writeFileSync } from 'node:fs'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { clientSettings, type LocalAws, type LocalAwsOptions, type RunningStack, startLocalAws } from '../index.ts'
import { fixtureAssembly } from './fixture/assembly.ts'
import { batchesIn, newFolder } from './fixture/local-function.ts'

interface StreamKeys {
  readonly Keys: { readonly sk: { readonly S: string } }
}

const { folder: assembly, recordFile } = fixtureAssembly()
const dataPath = newFolder()
const dayMs = 86_400_000
let running: RunningStack

const options: LocalAwsOptions = {
  assembly,
  port: 0,
  dataPath,
  logsPath: newFolder(),
  announce: () => undefined,
  surroundings: ({ url }) => ({
    parameters: { PublicUrl: url },
    newSecret: (logicalId) => `secret of ${logicalId}`,
    clockOffsetMs: () => dayMs,
    functionName: (logicalId, { GREETING }) => GREETING ?? logicalId,
    prepare: async (stack) => {
      running = stack
    },
    endpoints: {
      paths: ['/beside', '/'],
      answer:
        (stack) =>
        async (_request, response, { pathname }) => {
          response.end(`${pathname} of ${stack.resources.length}`)
        },
    },
  }),
}
let stack: LocalAws

beforeAll(async () => {
  stack = await startLocalAws(options)
})
afterAll(() => stack.stop())

const dynamo = () => new DynamoDBClient(clientSettings(running.endpoints.AWS_ENDPOINT_URL_DYNAMODB))
const put = (pk: string, sk = '-') =>
  dynamo().send(new PutItemCommand({ TableName: 'Table', Item: { pk: { S: pk }, sk: { S: sk } } }))
const sendJob = (MessageBody: string) =>
  new SQSClient(clientSettings(running.endpoints.AWS_ENDPOINT_URL_SQS)).send(
    new SendMessageCommand({ QueueUrl: `${stack.engines.SQS}/000000000000/Jobs`, MessageBody }),
  )
/** What was handled of the queue, and of the stream, in order: bodies and sort keys. */
const handled = () => {
  const records = batchesIn(recordFile).flatMap((batch) => batch.records)
  return {
    jobs: records.flatMap(({ body }) => (typeof body === 'string' ? [body] : [])),
    items: records.flatMap(({ dynamodb }) => (dynamodb ? [(dynamodb as StreamKeys).Keys.sk.S] : [])),
  }
}
const said = () => batchesIn(recordFile).flatMap((batch) => batch.said)

test('a request reaches its function with the environment that the template gives it', async () => {
  const answer = await fetch(`${stack.url}/hello`)
  const { event, environment } = (await answer.json()) as Record<string, Record<string, unknown>>
  expect(event?.requestContext).toMatchObject({ stage: 'test' })
  expect(environment).toMatchObject({
    GREETING: 'hello',
    JOBS_URL: `${stack.engines.SQS}/000000000000/Jobs`,
    FILES: 'local-files',
    AWS_REGION: 'eu-west-1',
    AWS_LAMBDA_FUNCTION_NAME: 'hello',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
  })
})

test('a message sent to a queue and an item written to the table reach their functions', async () => {
  await sendJob('job')
  await put('OTHER#1')
  await put('EVENT#1')
  await vi.waitFor(() => expect(said().toSorted()).toEqual(['EVENT#1', 'job']), 5000)
  expect(await running.queueDepths()).toHaveProperty('Jobs')
})

test('scheduled functions run when asked, and are told how far business time is ahead', async () => {
  expect(await running.runSchedules()).toMatchObject([{ function: 'Slow', payload: { clockOffset: String(dayMs) } }])
})

test('a secret has the value that it was given at the first start', () => {
  expect(running.secret('XmsAccounts')).toBe('secret of XmsAccounts')
  expect(running.secret('Nothing')).toBeUndefined()
})

test('what is under the path of the endpoints beside the API is theirs, and nothing else', async () => {
  const beside = async (path: string) => (await fetch(`${stack.url}${path}`)).text()
  expect(await beside('/beside')).toMatch(/^\/beside of \d+$/)
  expect(await beside('/beside/more')).toMatch(/^\/beside\/more of /)
  expect(await beside('/')).toMatch(/^\/ of /)
  expect(await beside('/besides')).toContain('Missing Authentication Token')
})

test('a port that is taken, and a data folder that is in use, are said plainly', async () => {
  const port = Number(new URL(stack.url).port)
  await expect(startLocalAws({ ...options, port, dataPath: null })).rejects.toThrow(`Port ${port} is taken`)
  await expect(startLocalAws(options)).rejects.toThrow(/in use by process/)
})

test('on the same data folder everything continues: items, messages and secrets', async () => {
  await stack.stop()
  stack = await startLocalAws({
    ...options,
    surroundings: (site) => ({ ...options.surroundings?.(site), newSecret: () => 'new' }),
  })
  expect(running.secret('XmsAccounts')).toBe('secret of XmsAccounts')
  const { Item } = await dynamo().send(
    new GetItemCommand({ TableName: 'Table', Key: { pk: { S: 'EVENT#1' }, sk: { S: '-' } } }),
  )
  expect(Item).toBeDefined()
  // Whatever was handled before and came again would come before these.
  await put('EVENT#1', 'later')
  await sendJob('later')
  await vi.waitFor(() => {
    expect(handled().items).toContain('later')
    expect(handled().jobs).toContain('later')
  }, 5000)
  expect(handled()).toEqual({ items: ['-', 'later'], jobs: ['job', 'later'] })
})

test('without anything around it a template runs as well', async () => {
  const { surroundings: _, ...alone } = options
  const other = await startLocalAws({ ...alone, dataPath: null })
  expect((await fetch(`${other.url}/beside`)).status).toBe(403)
  await other.stop()
})

test('a resource type that nobody thought about stops the start and is named', async () => {
  const { folder } = fixtureAssembly()
  writeFileSync(`${folder}/more.template.json`, '{"Resources":{"X":{"Type":"AWS::Neptune::DBCluster"}}}')
  const starting = startLocalAws({ ...options, dataPath: null, assembly: async () => folder })
  await expect(starting).rejects.toThrow(/AWS::Neptune::DBCluster/)
})
