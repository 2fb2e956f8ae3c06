import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { dataFolder } from '../data-folder.ts'
import { type Engine, startDynamoDb } from '../engines/dynamodb.ts'
import { clientSettings, createTable } from '../engines/tables.ts'
import { StreamSource, type StreamSourceSettings } from '../sources/stream-source.ts'
import { batchesIn, fixtureFunction } from './fixture/local-function.ts'

let engine: Engine
let client: DynamoDBClient
let number = 0

beforeAll(async () => {
  engine = await startDynamoDb(null)
  client = new DynamoDBClient(clientSettings(engine.endpoint))
})
afterAll(async () => {
  client.destroy()
  await engine.stop()
})

async function newTable() {
  number += 1
  const table = `table-${number}`
  const streamArn = await createTable(engine.endpoint, table, {
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
  })
  const put = async (...keys: string[]) => {
    for (const pk of keys) await client.send(new PutItemCommand({ TableName: table, Item: { pk: { S: pk } } }))
  }
  return { streamArn, put }
}

function follow(streamArn: string, settings: Partial<StreamSourceSettings> = {}) {
  const fixture = fixtureFunction('recorder')
  const announced: string[] = []
  const source = new StreamSource({
    endpoint: engine.endpoint,
    streamArn,
    target: fixture.target,
    batchSize: 3,
    patterns: [],
    retries: 2,
    data: dataFolder(null),
    announce: (line) => announced.push(line),
    ...settings,
  })
  const stop = async () => {
    await source.stop()
    await fixture.target.stop()
  }
  return { batches: () => batchesIn(fixture.recordFile), announced, stop }
}

test('records come in their order, in batches, and only those that the filter lets through', async () => {
  const { streamArn, put } = await newTable()
  await put('a', 'b', 'skip', 'c', 'd')
  const reader = follow(streamArn, {
    patterns: [{ dynamodb: { Keys: { pk: { S: [{ 'anything-but': ['skip'] }] } } } }],
  })
  const said = () => reader.batches().flatMap((batch) => batch.said)
  await vi.waitFor(() => expect(said()).toEqual(['a', 'b', 'c', 'd']), 5000)
  expect(reader.batches().every((batch) => batch.said.length <= 3)).toBe(true)
  expect(reader.batches()[0]?.records[0]).toMatchObject({ eventName: 'INSERT', eventSource: 'aws:dynamodb' })
  await reader.stop()
})

test('a failing batch is tried again before anything later, then left out and announced', async () => {
  const { streamArn, put } = await newTable()
  await put('throw', 'later')
  const reader = follow(streamArn, { batchSize: 1 })
  const said = () => reader.batches().flatMap((batch) => batch.said)
  await vi.waitFor(() => expect(said()).toEqual(['throw', 'throw', 'throw', 'later']), 8000)
  expect(reader.announced).toHaveLength(1)
  await reader.stop()
})

test('a reader starts again where it stopped', async () => {
  const { streamArn, put } = await newTable()
  const data = dataFolder(null)
  await put('a', 'b')
  const first = follow(streamArn, { data })
  await vi.waitFor(() => expect(first.batches().flatMap((batch) => batch.said)).toEqual(['a', 'b']), 5000)
  await first.stop()
  await put('c')
  const second = follow(streamArn, { data })
  await vi.waitFor(() => expect(second.batches().flatMap((batch) => batch.said)).toEqual(['c']), 5000)
  await second.stop()
})

test('a batch that the function threw at is tried again in halves, so that only the bad record is left out', async () => {
  const { streamArn, put } = await newTable()
  await put('a', 'b', 'throw', 'c')
  const leftOut: unknown[] = []
  const reader = follow(streamArn, {
    batchSize: 4,
    bisect: true,
    onFailure: async (left) => {
      leftOut.push(left)
    },
  })
  const handled = () => reader.batches().filter((batch) => !batch.said.includes('throw'))
  await vi.waitFor(() => expect(handled().flatMap((batch) => batch.said)).toEqual(['a', 'b', 'c']), 8000)
  expect(leftOut).toMatchObject([{ size: 1, attempts: 3, reason: 'as asked' }])
  await reader.stop()
})

test('what the function reports as failed is tried again from there on', async () => {
  const { streamArn, put } = await newTable()
  await put('a', 'fail', 'b', 'c')
  const reader = follow(streamArn, { batchSize: 3, partialFailures: true, retries: 1 })
  const said = () => reader.batches().map((batch) => batch.said.join(' '))
  await vi.waitFor(() => expect(said()).toEqual(['a fail b', 'fail b', 'c']), 8000)
  expect(reader.announced).toEqual([expect.stringContaining('2 records left out after 2 attempts')])
  await reader.stop()
})
