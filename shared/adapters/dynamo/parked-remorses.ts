import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Order } from '../../application/ports/orders.ts'
import type { ParkedRemorses } from '../../application/ports/parked-remorses.ts'
import type { Remorse, RemorseKey } from '../../application/ports/remorse.ts'
import type { Table } from './client.ts'
import { openDeskItem } from './desk-items.ts'
import { answerWrite } from './idempotency-store.ts'
import { dueIndexOf, orderKey, parkedKey, parkedPrefix } from './keys.ts'
import { put, transact, type Write } from './transaction.ts'

const unwritten = { expression: 'attribute_not_exists(pk)' } as const

/** Parked remorses, each an item of its order that stands in the index of what is due. */
export function dynamoParkedRemorses(table: Table): ParkedRemorses {
  return {
    async find(key) {
      const found = await table.client.send(
        new GetCommand({ TableName: table.name, Key: parkedKey(key), ConsistentRead: true }),
      )
      return (found.Item?.remorse as Remorse | undefined) ?? null
    },

    async park({ remorse, before, order, dueAt, answered }) {
      const due = { gsi3pk: dueIndexOf(remorse.orderId), gsi3sk: dueAt.toISOString() }
      const condition = before ? { expression: 'remorse = :read', values: { ':read': before } } : unwritten
      const result = await transact<'answered' | 'conflict'>(table, [
        answerWrite(table, answered.key, answered.answer),
        { name: 'conflict', item: { ConditionCheck: asRead(table, remorse, order) } },
        { name: 'conflict', item: put(table, { ...parkedKey(remorse), remorse, ...due }, condition) },
      ])
      return result === 'contended' ? 'conflict' : result
    },

    async handOver(due, item) {
      const result = await transact(table, [
        unparking(table, due),
        { name: 'open-already', item: put(table, openDeskItem(item), unwritten) },
      ])
      return result === 'stored'
    },
  }
}

/** What takes a remorse out of its parking; when it is to be as it was read, its condition fails otherwise. */
export function unparking(table: Table, parked: RemorseKey & { readonly dueAt: string | null }): Write<'not-parked'> {
  const { dueAt } = parked
  const asRead = { ConditionExpression: 'gsi3sk = :read', ExpressionAttributeValues: { ':read': dueAt } }
  const deletion = { TableName: table.name, Key: parkedKey(parked), ...(dueAt === null ? {} : asRead) }
  return { name: 'not-parked', item: { Delete: deletion } }
}

/** What makes an order's parked remorses due at an instant, so many at most; each fails when it is parked no longer. */
export async function wakings(table: Table, orderId: string, at: Date, limit: number): Promise<Write<'conflict'>[]> {
  const parked = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :parked)',
      ExpressionAttributeValues: { ':pk': orderKey(orderId, '').pk, ':parked': parkedPrefix },
      ProjectionExpression: 'pk, sk',
      Limit: limit,
      ConsistentRead: true,
    }),
  )
  return (parked.Items ?? []).map(({ pk, sk }) => ({
    name: 'conflict',
    item: {
      Update: {
        TableName: table.name,
        Key: { pk, sk },
        UpdateExpression: 'SET gsi3sk = :at',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': at.toISOString() },
      },
    },
  }))
}

const asRead = (table: Table, { orderId }: RemorseKey, order: Order | null) => ({
  TableName: table.name,
  Key: orderKey(orderId, 'HEAD'),
  ...(order
    ? { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': order.version } }
    : { ConditionExpression: unwritten.expression }),
})
