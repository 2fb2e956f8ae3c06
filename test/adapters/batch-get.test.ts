import type { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { batchGet, type Key } from '../../shared/adapters/dynamo/batch-get.ts'
import type { Table } from '../../shared/adapters/dynamo/client.ts'

const keysOf = (count: number): Key[] => Array.from({ length: count }, (_, index) => ({ pk: `PK#${index}`, sk: '-' }))

/** A table that has every item and processes at most so many keys of one request. */
function busyTable(processed: number) {
  const asked: number[] = []
  const send = async ({ input }: BatchGetCommand) => {
    const keys = (input.RequestItems?.table?.Keys ?? []) as Key[]
    asked.push(keys.length)
    const rest = keys.slice(processed)
    return {
      Responses: { table: keys.slice(0, processed) },
      UnprocessedKeys: rest.length > 0 ? { table: { Keys: rest } } : {},
    }
  }
  return { table: { client: { send }, name: 'table' } as unknown as Table, asked }
}

const waits: number[] = []
const backoff = async (attempt: number) => {
  waits.push(attempt)
}

describe('A batch of reads', () => {
  it('asks at most 100 keys at once, and nothing for no keys', async () => {
    const { table, asked } = busyTable(100)
    expect(await batchGet(table, keysOf(201), backoff)).toEqual(keysOf(201))
    expect(asked).toEqual([100, 100, 1])
    expect(await batchGet(table, [], backoff)).toEqual([])
    expect(asked).toHaveLength(3)
  })

  it('asks again, with growing pauses, for what was not processed', async () => {
    const { table, asked } = busyTable(20)
    waits.length = 0
    expect(await batchGet(table, keysOf(100), backoff)).toEqual(keysOf(100))
    expect(asked).toEqual([100, 80, 60, 40, 20])
    expect(waits).toEqual([0, 1, 2, 3])
  })

  it('throws rather than take an item that was never read as absent', async () => {
    const { table, asked } = busyTable(10)
    await expect(batchGet(table, keysOf(100), backoff)).rejects.toThrow('DynamoDB left 40 of 100 items unread')
    expect(asked).toHaveLength(6)
  })
})
