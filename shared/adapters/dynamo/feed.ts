import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Feed } from '../../application/ports/feed.ts'
import type { EventKey, StoredEvent } from '../../application/ports/outbox.ts'
import type { Table } from './client.ts'
import * as keys from './keys.ts'
import { storedEventOf } from './stored-event.ts'

/** Days for which a position can be read on from. */
const readableDays = 90
/** No batch is longer: the publisher takes at most so many events at once. */
const longestBatch = 20

/** Partners' feeds: batches of event keys behind a counter, without gaps; the events themselves are read by key. */
export function dynamoFeed(table: Table): Feed {
  return {
    async read(partnerId, after, limit, now) {
      const [last, first] = await Promise.all([lastPosition(table, partnerId), firstReadable(table, partnerId, now)])
      const oldest = first ?? last + 1
      if (after !== null && after + 1 < oldest) return null
      const from = after ?? oldest - 1
      const entries = await entriesAfter(table, partnerId, from, last, limit)
      return { events: await eventsOf(table, entries), next: from + entries.length }
    },
  }
}

async function lastPosition(table: Table, partnerId: string): Promise<number> {
  const key = keys.feedCounterKey(partnerId)
  const counter = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
  return Number(counter.Item?.last ?? 0)
}

async function firstReadable(table: Table, partnerId: string, now: Date): Promise<number | null> {
  const day = new Date(now.getTime() - readableDays * 24 * 3_600_000).toISOString().slice(0, 10)
  const { pk, sk } = keys.feedDayKey(partnerId, day)
  const days = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk >= :day',
      ExpressionAttributeValues: { ':pk': pk, ':day': sk },
      ConsistentRead: true,
      Limit: 1,
    }),
  )
  const first = days.Items?.[0]?.first
  return first === undefined ? null : Number(first)
}

async function entriesAfter(table: Table, partnerId: string, from: number, last: number, limit: number) {
  const entries: EventKey[] = []
  let start = Math.max(1, from + 2 - longestBatch)
  while (entries.length < limit && start <= last) {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk >= :start',
        ExpressionAttributeValues: { ':pk': keys.feedPagePk(partnerId, start), ':start': keys.feedPosition(start) },
        ConsistentRead: true,
        Limit: limit + longestBatch,
      }),
    )
    for (const batch of page.Items ?? []) {
      const first = Number(batch.sk)
      const unread = (batch.entries as EventKey[]).filter((_, index) => first + index > from)
      entries.push(...unread)
      start = first + 1
    }
    if (!page.LastEvaluatedKey) start = (Math.floor(start / 1000) + 1) * 1000
  }
  return entries.slice(0, limit)
}

async function eventsOf(table: Table, entries: readonly EventKey[]): Promise<StoredEvent[]> {
  const found = new Map<string, StoredEvent>()
  let pending = entries.map(keys.eventKey)
  while (pending.length > 0) {
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: pending.slice(0, 100), ConsistentRead: true } } }),
    )
    for (const item of answer.Responses?.[table.name] ?? []) {
      found.set(`${item.pk}/${item.sk}`, storedEventOf(item as StoredEvent))
    }
    const unprocessed = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as typeof pending
    pending = [...unprocessed, ...pending.slice(100)]
  }
  return entries.flatMap((entry) => {
    const { pk, sk } = keys.eventKey(entry)
    return found.get(`${pk}/${sk}`) ?? []
  })
}
