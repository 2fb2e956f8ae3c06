import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { outboxEventId } from '../../application/outbox-event.ts'
import type { AttemptNote } from '../../application/ports/deliveries.ts'
import type { DeliveryLog, LoggedDelivery } from '../../application/ports/delivery-log.ts'
import type { OutboxEvent } from '../../application/ports/outbox.ts'
import type { Target } from '../../rma/index.ts'
import { batchGet } from './batch-get.ts'
import type { Table } from './client.ts'
import { deliveredEventOf } from './delivery-item.ts'
import { eventsOf } from './feed.ts'
import * as keys from './keys.ts'
import { storedEventOf } from './stored-event.ts'

/** What became of a partner's webhooks: by the keys of events, or by the lists of what failed. */
export function dynamoDeliveryLog(table: Table): DeliveryLog {
  const itemsOf = async (itemKeys: readonly { readonly pk: string; readonly sk: string }[]) =>
    new Map((await batchGet(table, itemKeys)).map((item) => [item.pk, item]))

  return {
    async event(key) {
      const Key = keys.eventKey(key)
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))
      return Item ? storedEventOf(Item) : null
    },

    async of(partnerId, events) {
      const target: Target = { kind: 'webhook', partnerId }
      const keyOf = ({ event }: OutboxEvent) => keys.deliveryKey(outboxEventId(event), target)
      const items = await itemsOf(events.map(keyOf))
      return events.map((stored) => {
        const item = items.get(keyOf(stored).pk)
        return { stored, delivery: item ? loggedOf(item) : null }
      })
    },

    async listed(partnerId, status, cursor, limit) {
      const list = { dead: keys.deadIndex, retrying: keys.retryingIndex }[status]
      const before = cursor === null ? '' : ' AND gsi1sk < :before'
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: 'gsi1',
          KeyConditionExpression: `gsi1pk = :list${before}`,
          ExpressionAttributeValues: {
            ':list': list({ kind: 'webhook', partnerId }),
            ...(cursor === null ? {} : { ':before': cursor }),
          },
          ScanIndexForward: false,
          Limit: limit,
        }),
      )
      const places = page.Items ?? []
      const found = await itemsOf(places.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })))
      // The index is a little behind: what has been delivered meanwhile is left out.
      const items = places.flatMap(({ pk }) => found.get(String(pk)) ?? []).filter(({ gsi1pk }) => gsi1pk !== undefined)
      const events = await eventsOf(table, items.map(deliveredEventOf))
      return {
        events: events.map((stored, index) => ({ stored, delivery: loggedOf(items[index] ?? {}) })),
        next: page.LastEvaluatedKey ? String(places.at(-1)?.gsi1sk) : null,
      }
    },
  }
}

function loggedOf({
  status,
  history = [],
  notBefore = null,
  deliveredAt = null,
}: Record<string, unknown>): LoggedDelivery {
  const notes = history as readonly AttemptNote[]
  const due = notes.length === 0 ? 'pending' : 'retrying'
  return {
    status: status === 'due' ? due : (status as 'delivered' | 'dead'),
    history: notes,
    nextAttemptAt: notBefore as string | null,
    deliveredAt: deliveredAt as string | null,
  }
}
