import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { DueItem, DueWork } from '../../application/ports/due-work.ts'
import type { Table } from './client.ts'
import { deliveryItem } from './delivery-item.ts'
import * as keys from './keys.ts'
import { put, transact } from './transaction.ts'

/** Timers and deliveries by the instant at which they are due, from the sparse index. */
export function dynamoDueWork(table: Table): DueWork {
  return {
    async due(now, limit) {
      const pages = await Promise.all(
        keys.allShards.map((shard) =>
          table.client.send(
            new QueryCommand({
              TableName: table.name,
              IndexName: 'gsi3',
              KeyConditionExpression: 'gsi3pk = :pk AND gsi3sk <= :now',
              ExpressionAttributeValues: { ':pk': keys.dueIndex(shard), ':now': now.toISOString() },
              Limit: limit,
            }),
          ),
        ),
      )
      const items = pages.flatMap((page) => page.Items ?? []).map(dueItemOf)
      return items.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, limit)
    },

    async postpone(item, to) {
      const key =
        item.what === 'timer' ? keys.timerKey(item.rmaNumber, item.kind) : keys.deliveryKey(item.eventId, item.target)
      try {
        await table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: key,
            UpdateExpression: 'SET gsi3sk = :to',
            ConditionExpression: 'gsi3sk = :read',
            ExpressionAttributeValues: { ':to': to.toISOString(), ':read': item.dueAt },
          }),
        )
        return true
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false
        throw error
      }
    },

    async drop({ rmaNumber, kind }) {
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: keys.timerKey(rmaNumber, kind) }))
    },

    async startDelivery({ rmaNumber, kind, dueAt }, event, target, now) {
      const result = await transact(table, [
        {
          name: 'gone',
          item: {
            Delete: {
              TableName: table.name,
              Key: keys.timerKey(rmaNumber, kind),
              ConditionExpression: 'gsi3sk = :read',
              ExpressionAttributeValues: { ':read': dueAt },
            },
          },
        },
        { name: 'gone', item: put(table, deliveryItem(event, target, now)) },
      ])
      return result === 'stored'
    },
  }
}

function dueItemOf(item: Record<string, unknown>): DueItem {
  const [pk, sk, dueAt] = [String(item.pk), String(item.sk), String(item.gsi3sk)]
  if (sk.startsWith('TIMER#')) {
    return { what: 'timer', rmaNumber: pk.slice('RMA#'.length), kind: sk.slice('TIMER#'.length), dueAt }
  }
  return { what: 'delivery', eventId: pk.slice('EVENT#'.length), target: keys.targetOf(sk), dueAt }
}
