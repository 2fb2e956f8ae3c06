import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { outboxKeyOf } from '../../application/outbox-event.ts'
import {
  type Outbox,
  type OutboxEvent,
  type OutboxKey,
  type Publication,
  publicationEventsMax,
} from '../../application/ports/outbox.ts'
import { eventOfKey } from '../../contracts/event-key.ts'
import { batchGet } from './batch-get.ts'
import { bookingWrites } from './booking-writes.ts'
import type { Table } from './client.ts'
import { deliveryItem } from './delivery-item.ts'
import { pageOf } from './feed-pages.ts'
import * as keys from './keys.ts'
import { shardedPages } from './sharded-index.ts'
import { storedEventOf } from './stored-event.ts'
import { put, transact, type Write } from './transaction.ts'

/** A batch of a feed is kept a little longer than the 90 days it can be read. */
const feedKeptSeconds = 100 * 24 * 3600

type Name = 'published-already' | 'feed-moved'

/** The outbox: events with an entry in the sparse index are not published; publishing removes the entry. */
export function dynamoOutbox(table: Table): Outbox {
  return {
    async unpublished(eventKeys) {
      const items = await batchGet(table, eventKeys.map(keys.eventKey))
      return items
        .filter((item) => item.gsi3pk !== undefined)
        .map(storedEventOf)
        .sort((a, b) => a.event.at.localeCompare(b.event.at) || a.event.sequence - b.event.sequence)
    },

    async *waiting() {
      for await (const page of shardedPages(table, keys.outboxIndex)) yield page.map(({ pk, sk }) => waitingKey(pk, sk))
    },

    async publish(publications, now) {
      if (publications.length > publicationEventsMax) throw new Error(`${publications.length} events at once`)
      const feeds = await feedWrites(table, publications, now)
      const result = await transact<Name>(table, [
        ...publications.map(({ stored }): Write<Name> => ({ name: 'published-already', item: unlist(table, stored) })),
        ...publications.flatMap((publication) => deliveryWrites(table, publication, now)),
        ...bookingWrites(table, publications).map((item): Write<Name> => ({ name: 'published-already', item })),
        ...feeds,
      ])
      return result === 'stored'
    },
  }
}

/** Throws for what is no event: nothing else stands in that index. */
function waitingKey(pk: string, sk: string): OutboxKey {
  const key = eventOfKey(pk, sk)
  if (!key) throw new Error(`Not an event in the outbox: ${pk} ${sk}`)
  return key
}

function unlist(table: Table, stored: OutboxEvent): Write<Name>['item'] {
  return {
    Update: {
      TableName: table.name,
      Key: keys.eventKey(stored.event),
      UpdateExpression: 'REMOVE gsi3pk, gsi3sk',
      ConditionExpression: 'attribute_exists(gsi3pk)',
    },
  }
}

function deliveryWrites(table: Table, { stored, targets }: Publication, now: Date): Write<Name>[] {
  return targets.map((target) => ({
    name: 'published-already',
    item: put(table, deliveryItem(stored.event, target, now)),
  }))
}

/** Appends the events to each partner's feed: a batch behind the counter that was read, and the counter moved on. */
async function feedWrites(table: Table, publications: readonly Publication[], now: Date): Promise<Write<Name>[]> {
  const byPartner = new Map<string, OutboxKey[]>()
  for (const { stored, feeds } of publications) {
    const entry = outboxKeyOf(stored.event)
    for (const partnerId of feeds) byPartner.set(partnerId, [...(byPartner.get(partnerId) ?? []), entry])
  }
  const writes = await Promise.all([...byPartner].map(([partnerId, entries]) => append(table, partnerId, entries, now)))
  return writes.flat()
}

async function append(
  table: Table,
  partnerId: string,
  entries: readonly OutboxKey[],
  now: Date,
): Promise<Write<Name>[]> {
  const key = keys.feedCounterKey(partnerId)
  const counter = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
  const last = Number(counter.Item?.last ?? 0)
  const lastDay = String(counter.Item?.day ?? '')
  const today = now.toISOString().slice(0, 10)
  const day = today > lastDay ? today : lastDay
  const first = last + 1
  const batch = {
    pk: keys.feedPagePk(partnerId, pageOf(first)),
    sk: keys.feedPosition(first),
    entries,
    expiresAtEpoch: Math.floor(now.getTime() / 1000) + feedKeptSeconds,
  }
  const unmoved = counter.Item
    ? { expression: '#last = :last', names: { '#last': 'last' }, values: { ':last': last } }
    : { expression: 'attribute_not_exists(pk)' }
  return [
    { name: 'feed-moved', item: put(table, { ...key, last: last + entries.length, day }, unmoved) },
    { name: 'feed-moved', item: put(table, batch, { expression: 'attribute_not_exists(pk)' }) },
    ...(day > lastDay
      ? [{ name: 'feed-moved' as const, item: put(table, { ...keys.feedDayKey(partnerId, day), first }) }]
      : []),
  ]
}
