import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dynamoOrders } from '../../shared/adapters/dynamo/orders.ts'
import { afterCallback } from '../../shared/application/order-callback.ts'
import { now } from '../rma/life.ts'
import { startEngine, type TestEngine } from '../support/engine.ts'
import { person } from './stored.ts'

let engine: TestEngine
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.stop())

it('nothing personal is kept of a cancelled order', async () => {
  const table = await engine.table()
  const orders = dynamoOrders(table)
  const answered = (id: string) => ({
    key: { partnerId: 'mi-com', id, fingerprint: id },
    answer: { status: 200, language: 'en', body: '{}' } as const,
  })
  const kept = async () => {
    const key = { pk: 'ORDER#A', sk: 'PERSON' }
    return (await table.client.send(new GetCommand({ TableName: table.name, Key: key }))).Item
  }
  const said = { country: 'NL', deliveredOn: '2026-11-19', serials: ['SN-1'] } as const
  const order = afterCallback(null, { orderId: 'A', occurredAt: '2026-11-19T10:00:00.000Z', delivery: said }, now)
  await orders.store({ before: null, after: order, consumer: person.consumer }, answered('one'))
  expect(await kept()).toMatchObject({ consumer: person.consumer })
  const cancelled = afterCallback(order, { orderId: 'A', occurredAt: '2026-11-19T11:00:00.000Z', delivery: null }, now)
  await orders.store({ before: order, after: cancelled }, answered('two'))
  expect(await kept()).toBeUndefined()
})
