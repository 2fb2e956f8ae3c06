import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { log } from '../../application/log.ts'
import type { DueItem, DueWork } from '../../application/ports/due-work.ts'
import { isTimerKind, type TimerKind } from '../../rma/index.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { deliveryItem } from './delivery-item.ts'
import * as keys from './keys.ts'
import { type IndexEntry, shardedPages } from './sharded-index.ts'
import { put, transact } from './transaction.ts'

/** Timers, deliveries and parked remorses by the instant at which they are due, from the sparse index; what was read is the condition. */
export function dynamoDueWork(table: Table): DueWork {
  const asRead = { condition: 'gsi3sk = :read', values: ({ dueAt }: DueItem) => ({ ':read': dueAt }) }
  return {
    async *due(now) {
      for await (const page of shardedPages(table, keys.dueIndex, now.toISOString())) yield page.flatMap(dueItemOf)
    },

    async postpone(item, to) {
      const dueAt = to.toISOString()
      const moved = table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(item),
          UpdateExpression: 'SET gsi3sk = :to',
          ConditionExpression: asRead.condition,
          ExpressionAttributeValues: { ':to': dueAt, ...asRead.values(item) },
        }),
      )
      return (await ifHolds(moved)) && { ...item, dueAt }
    },

    async drop(timer) {
      const dropped = table.client.send(
        new DeleteCommand({
          TableName: table.name,
          Key: keyOf(timer),
          ConditionExpression: asRead.condition,
          ExpressionAttributeValues: asRead.values(timer),
        }),
      )
      return (await ifHolds(dropped)) !== null
    },

    async startDelivery(timer, event, target, now) {
      const deletion = {
        TableName: table.name,
        Key: keyOf(timer),
        ConditionExpression: asRead.condition,
        ExpressionAttributeValues: asRead.values(timer),
      }
      const result = await transact(table, [
        { name: 'gone', item: { Delete: deletion } },
        { name: 'gone', item: put(table, deliveryItem(event, target, now)) },
      ])
      return result === 'stored'
    },
  }
}

function keyOf(item: DueItem) {
  switch (item.what) {
    case 'timer':
      return keys.timerKey(item.rmaNumber, item.kind)
    case 'delivery':
      return keys.deliveryKey(item.eventId, item.target)
    case 'parked-remorse':
      return keys.parkedKey(item)
    case 'redelivery':
      return keys.redeliveryKey(item.partnerId)
  }
}

function timerKind(sk: string): TimerKind {
  const kind = sk.slice('TIMER#'.length)
  if (!isTimerKind(kind)) throw new Error(`Not a timer of ours: ${kind}`)
  return kind
}

/** Nothing for a key that is none of ours: it is logged, and holds up nobody. */
function dueItemOf({ pk, sk, position: dueAt }: IndexEntry): DueItem[] {
  try {
    if (sk.startsWith('TIMER#'))
      return [{ what: 'timer', rmaNumber: pk.slice('RMA#'.length), kind: timerKind(sk), dueAt }]
    if (sk.startsWith(keys.parkedPrefix)) return [{ what: 'parked-remorse', ...keys.remorseOf(pk, sk), dueAt }]
    if (sk === 'REDELIVERY') return [{ what: 'redelivery', partnerId: pk.slice('PARTNER#'.length), dueAt }]
    return [{ what: 'delivery', eventId: pk.slice('EVENT#'.length), target: keys.targetOf(sk), dueAt }]
  } catch (error) {
    log.error('Something due is nothing of ours', { error, pk })
    return []
  }
}
