import { describe, expect, it } from 'vitest'
import { changeWrites } from '../../shared/adapters/dynamo/change-writes.ts'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { dynamoRmaStore } from '../../shared/adapters/dynamo/rma-store.ts'
import { firstChange, numberOf } from './stored.ts'

/** An RMA's partition of which so many reads see the head before its event. */
function torn(reads: number) {
  let queries = 0
  const table: Table = {
    name: 'table',
    client: {
      send: async () => {
        queries += 1
        const items = changeWrites(table, firstChange(1), null).flatMap(({ item }) => item.Put?.Item ?? [])
        return { Items: items.filter((each) => queries > reads || !String(each.sk).startsWith('EVENT#')) }
      },
    },
  } as unknown as Table
  return { load: () => dynamoRmaStore(table).load(numberOf(1)), queries: () => queries }
}

describe('An RMA whose head is read before its event', () => {
  it('is read again, up to five times in all', async () => {
    const { load, queries } = torn(4)
    expect(await load()).toMatchObject({ rma: { rmaNumber: numberOf(1), version: 1 } })
    expect(queries()).toBe(5)
  })

  it('is a defect when the fifth time shows no more', async () => {
    const { load, queries } = torn(5)
    await expect(load()).rejects.toThrow(`The events of ${numberOf(1)} do not reach its head`)
    expect(queries()).toBe(5)
  })
})
