import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { ownerOf } from '../../application/outbox-event.ts'
import type { Feed } from '../../application/ports/feed.ts'
import type { OutboxEvent, OutboxKey } from '../../application/ports/outbox.ts'
import { feedDays } from '../../contracts/promises.ts'
import { batchGet } from './batch-get.ts'
import type { Table } from './client.ts'
import { type Batch, entriesAt, type PageRange, pageRanges } from './feed-pages.ts'
import { itemsOf } from './items-of.ts'
import * as keys from './keys.ts'
import { storedEventOf } from './stored-event.ts'

const dayMs = 24 * 3_600_000

/** Partners' feeds: batches of event keys behind a counter, without gaps; the events themselves are read by key. */
export function dynamoFeed(table: Table): Feed {
  return {
    async read(partnerId, after, limit, now) {
      const [last, first] = await Promise.all([lastPosition(table, partnerId), firstReadable(table, partnerId, now)])
      const oldest = first ?? last + 1
      if (after !== null && after > last) return 'beyond-end'
      if (after !== null && after + 1 < oldest) return 'expired'
      const from = after ?? oldest - 1
      const entries = await entriesOf(table, partnerId, from + 1, Math.min(last, from + limit))
      return { events: await eventsOf(table, entries), next: from + entries.length }
    },

    async newest(partnerId, before, limit, now) {
      const [last, first] = await Promise.all([lastPosition(table, partnerId), firstReadable(table, partnerId, now)])
      const oldest = first ?? last + 1
      const to = Math.min(last, (before ?? last + 1) - 1)
      const from = Math.max(oldest, to - limit + 1)
      const events = await eventsOf(table, await entriesOf(table, partnerId, from, to))
      return { events: events.toReversed(), next: to >= from && from > oldest ? from : null }
    },

    async published(partnerId, from, to, now) {
      const [last, oldest, first, behind] = await Promise.all([
        lastPosition(table, partnerId),
        firstReadable(table, partnerId, now),
        firstOn(table, partnerId, from),
        firstOn(table, partnerId, dayAfter(to)),
      ])
      const begin = Math.max(first ?? last + 1, oldest ?? last + 1)
      return { after: begin - 1, last: (behind ?? last + 1) - 1 }
    },
  }
}

async function lastPosition(table: Table, partnerId: string): Promise<number> {
  const key = keys.feedCounterKey(partnerId)
  const counter = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
  return Number(counter.Item?.last ?? 0)
}

const firstReadable = (table: Table, partnerId: string, now: Date) =>
  firstOn(table, partnerId, new Date(now.getTime() - feedDays * dayMs).toISOString().slice(0, 10))

const dayAfter = (day: string) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

/** The first position that was published on a day or later; null when there is none. */
async function firstOn(table: Table, partnerId: string, day: string): Promise<number | null> {
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

/** The event keys at the positions `from` to `to`. */
async function entriesOf(table: Table, partnerId: string, from: number, to: number): Promise<readonly OutboxKey[]> {
  const pages = await Promise.all(pageRanges(from, to).map((range) => batchesOf(table, partnerId, range)))
  return entriesAt(pages.flat(), from, to)
}

async function batchesOf(table: Table, partnerId: string, { page, from, to }: PageRange): Promise<Batch<OutboxKey>[]> {
  const range = { from: keys.feedPosition(from), to: keys.feedPosition(to) }
  const items = await itemsOf(table, keys.feedPagePk(partnerId, page), { range })
  return items.map(({ sk, entries }) => ({ first: Number(sk), entries: entries as OutboxKey[] }))
}

/** The events of these keys, in their order. Throws when one is not there. */
export async function eventsOf(table: Table, entries: readonly OutboxKey[]): Promise<OutboxEvent[]> {
  const items = await batchGet(table, entries.map(keys.eventKey))
  const found = new Map(items.map((item) => [`${item.pk}/${item.sk}`, storedEventOf(item)]))
  return entries.map((entry) => {
    const { pk, sk } = keys.eventKey(entry)
    const stored = found.get(`${pk}/${sk}`)
    // Leaving it out would be a gap that no follower sees.
    if (!stored) throw new Error(`A feed names an event that is not there: ${ownerOf(entry)} ${entry.sequence}`)
    return stored
  })
}
