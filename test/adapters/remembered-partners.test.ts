import type { DecryptCommand, KMSClient } from '@aws-sdk/client-kms'
import type { GetCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { dynamoPartners } from '../../shared/adapters/dynamo/partners.ts'
import { remembered } from '../../shared/adapters/remembered.ts'
import { publicationOf } from '../../shared/application/targets.ts'
import { endpointAt } from '../../shared/contracts/partner-record.ts'
import { timersWorld } from '../application/due.ts'
import { fakeRecord } from '../support/fakes/partners.ts'
import { storedEvents } from './stored.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

/** A table with one partner, and a KMS: what they were asked, and what they answer. */
function oneShop() {
  const asked = { consistent: [] as (boolean | undefined)[], decrypted: 0 }
  const shop = { record: fakeRecord({ partnerId: 'shop', role: 'retailer', webhookUrl: null }, ['whsec_one']) }
  const client = {
    send: async ({ input }: GetCommand) => {
      asked.consistent.push(input.ConsistentRead)
      return { Item: shop.record }
    },
  }
  const kms = {
    send: async ({ input }: DecryptCommand) => {
      asked.decrypted += 1
      return { Plaintext: input.CiphertextBlob }
    },
  }
  const partners = dynamoPartners({ client, name: 'T' } as unknown as Table, kms as unknown as KMSClient)
  return { asked, shop, partners }
}

it('keeps a partner for ten seconds: one who is disabled is refused soon', async () => {
  const { asked, shop, partners } = oneShop()
  expect((await partners.find('shop'))?.enabled).toBe(true)
  shop.record = { ...shop.record, enabled: false }
  later(9)
  expect((await partners.find('shop'))?.enabled).toBe(true)
  later(1)
  expect((await partners.find('shop'))?.enabled).toBe(false)
  expect(asked.consistent).toEqual([false, false])
})

it('reads a fresh one consistently, and that is the one it keeps', async () => {
  const { asked, shop, partners } = oneShop()
  await partners.find('shop')
  shop.record = { ...shop.record, enabled: false }
  expect((await partners.fresh('shop'))?.enabled).toBe(false)
  expect((await partners.find('shop'))?.enabled).toBe(false)
  expect(asked.consistent).toEqual([false, true])
})

it('decrypts a secret once in five minutes, a new one at once', async () => {
  const { asked, shop, partners } = oneShop()
  for (const pause of [0, 150, 149]) {
    later(pause)
    expect(await (await partners.find('shop'))?.secrets()).toEqual(['whsec_one'])
  }
  expect(asked.decrypted).toBe(1)
  later(1)
  await (await partners.find('shop'))?.secrets()
  expect(asked.decrypted).toBe(2)
  shop.record = fakeRecord({ partnerId: 'shop', role: 'retailer', webhookUrl: null }, ['whsec_two', 'whsec_one'])
  expect(await (await partners.fresh('shop'))?.secrets()).toEqual(['whsec_two', 'whsec_one'])
  expect(asked.decrypted).toBe(3)
})

it('forgets the oldest of too many answers, never keeps an empty one, and asks again after a failure', async () => {
  const asked: string[] = []
  const ask = remembered({ keptMs: 60_000, entriesMax: 2 }, async (key: string) => {
    asked.push(key)
    if (asked.length === 1) throw new Error('The connection was refused')
    return key === 'nobody' ? null : key
  })
  await expect(ask('a')).rejects.toThrow('refused')
  for (const key of ['a', 'a', 'b', 'nobody', 'nobody', 'a', 'c', 'b', 'a']) await ask(key)
  expect(asked).toEqual(['a', 'a', 'b', 'nobody', 'nobody', 'c', 'a'])
})

it('sends what happens after an endpoint was set there, though the partner had none a moment ago', async () => {
  const { shop, partners } = oneShop()
  const [before, after] = await storedEvents(timersWorld(), 1, 2)
  if (!before || !after) throw new Error('Nothing was stored')
  expect((await publicationOf(partners, before)).targets.filter(({ kind }) => kind === 'webhook')).toEqual([])
  shop.record = { ...shop.record, endpoint: endpointAt('https://shop.example/hook') }
  later(1)
  expect((await publicationOf(partners, after)).targets).toContainEqual({ kind: 'webhook', partnerId: 'shop' })
})
