import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { now } from '../rma/life.ts'
import { startEngine, type TestEngine } from '../support/engine.ts'
import { dynamoWorld } from './dynamo-world.ts'
import { numberOf, storedEvents } from './stored.ts'

describe('A dead delivery', () => {
  let engine: TestEngine
  beforeAll(async () => {
    engine = await startEngine()
  })
  afterAll(() => engine.stop())

  it.each([
    [{ kind: 'webhook', partnerId: 'shop' }, 'DEAD#shop'],
    [{ kind: 'mail' }, 'DEAD#mail'],
    [{ kind: 'xms' }, 'DEAD#xms'],
    [{ kind: 'refund' }, 'DEAD#refund'],
  ] as const)('to %j stands in the list %s, with why', async (target, list) => {
    const table = await engine.table()
    const world = dynamoWorld(table)
    const [stored] = await storedEvents(world, 1, 1)
    if (stored) await world.outbox.publish([{ stored, feeds: [], targets: [target] }], now)
    const message: EffectMessage = { eventId: `evt_${numberOf(1)}_00001`, target }
    const dead = async () => {
      const { Items } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: 'gsi1',
          KeyConditionExpression: 'gsi1pk = :list',
          ExpressionAttributeValues: { ':list': list },
        }),
      )
      return Items
    }
    await world.deliveries.take(message, now)
    expect(await dead()).toEqual([])
    const note = { attempt: 1, at: now.toISOString(), reason: '503', statusCode: 503, excerpt: 'Not now' }
    await world.deliveries.dead(message, note)
    const [item] = (await dead()) ?? []
    expect(item).toMatchObject({ pk: `EVENT#${message.eventId}` })
    const Key = { pk: item?.pk, sk: item?.sk }
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }))
    expect(Item).toMatchObject({ status: 'dead', lastFailure: '503', attempts: 1, history: [note] })
  })
})
