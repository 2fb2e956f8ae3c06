import type { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { itemsOf } from '../../shared/adapters/dynamo/items-of.ts'

/** A partition of seven items of which a page holds three at most, as where items are large. */
function largeItems() {
  const items = Array.from({ length: 7 }, (_, index) => ({ pk: 'PK', sk: String(index) }))
  const limits: (number | undefined)[] = []
  const send = async ({ input }: QueryCommand) => {
    limits.push(input.Limit)
    const begin = input.ExclusiveStartKey ? Number(input.ExclusiveStartKey.sk) + 1 : 0
    const Items = items.slice(begin, begin + Math.min(3, input.Limit ?? 3))
    const last = Items.at(-1)
    return { Items, ...(last && last !== items.at(-1) ? { LastEvaluatedKey: last } : {}) }
  }
  const table = { name: 'table', client: { send } } as unknown as Table
  return { table, items, limits }
}

describe('The items of a partition', () => {
  it('are all read, page by page', async () => {
    const { table, items, limits } = largeItems()
    expect(await itemsOf(table, 'PK')).toEqual(items)
    expect(limits).toEqual([undefined, undefined, undefined])
  })

  it.each([
    [3, [3]],
    [4, [4, 1]],
    [7, [7, 4, 1]],
    [8, [8, 5, 2]],
  ])('are read up to %i of them', async (limit, asked) => {
    const { table, items, limits } = largeItems()
    expect(await itemsOf(table, 'PK', { limit })).toEqual(items.slice(0, limit))
    expect(limits).toEqual(asked)
  })
})
