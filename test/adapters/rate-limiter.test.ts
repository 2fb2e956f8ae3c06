import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import type { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { dynamoRateLimiter } from '../../shared/adapters/dynamo/rate-limiter.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A table that counts what is written to it, and fails while it is told to. */
function countedTable() {
  const table = { writes: 0, isThrottled: false, expiry: 0 }
  let taken = 0
  const client = {
    send: async ({ input }: UpdateCommand) => {
      table.writes += 1
      if (table.isThrottled) throw new Error('ThrottlingException')
      const values = input.ExpressionAttributeValues ?? {}
      table.expiry = values[':expiry']
      if (taken >= values[':quota']) throw new ConditionalCheckFailedException({ message: 'taken', $metadata: {} })
      taken += values[':portion']
      return { Attributes: { taken } }
    },
  }
  return { table, limiter: dynamoRateLimiter({ client, name: 'T' } as unknown as Table) }
}

it('writes for a portion, not for each request, and no more once nothing is left; the item expires', async () => {
  const { table, limiter } = countedTable()
  for (let sent = 0; sent < 1000; sent += 1) expect((await limiter.take('shop', 100)).isWithin).toBe(true)
  expect(table.writes).toBe(64)
  for (let sent = 0; sent < 1000; sent += 1) expect((await limiter.take('shop', 100)).isWithin).toBe(false)
  expect(table.writes).toBe(64)
  expect(new Date(table.expiry * 1000).toISOString()).toBe('2026-11-24T10:01:10.000Z')
})

it('says that it cannot count, and counts again when it can', async () => {
  const { table, limiter } = countedTable()
  await limiter.take('shop', 1)
  table.isThrottled = true
  await expect(limiter.take('shop', 1)).rejects.toThrow('ThrottlingException')
  table.isThrottled = false
  expect(await limiter.take('shop', 1)).toMatchObject({ remaining: 8, isWithin: true })
})
