import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Answered } from '../../application/ports/idempotency-store.ts'
import type { Orders } from '../../application/ports/orders.ts'
import type { Table } from './client.ts'
import { answerWrite } from './idempotency-store.ts'
import { orderKey, serialKey } from './keys.ts'
import { put, remove, transact, type Write } from './transaction.ts'

type Name = 'answered' | 'conflict'

interface OrderState {
  readonly occurredAt: string | null
  readonly serials: readonly string[]
}

/** mi.com orders: a head ordered by `occurredAt`, a line per serial, the consumer, and the delivery under each serial. */
export function dynamoOrders(table: Table): Orders {
  const store = async (
    orderId: string,
    occurredAt: string,
    answered: Answered,
    writes: (state: OrderState) => Write<Name>[],
  ) => {
    const state = await orderState(table, orderId)
    const newer = state.occurredAt !== null && state.occurredAt >= occurredAt
    const result = await transact<Name>(table, [
      answerWrite(table, answered.key, answered.answer),
      ...(newer ? [] : writes(state)),
    ])
    return result === 'contended' ? 'conflict' : result
  }

  const head = (orderId: string, state: OrderState, fields: Record<string, unknown>): Write<Name> => {
    const condition =
      state.occurredAt === null
        ? { expression: 'attribute_not_exists(pk)' }
        : { expression: 'occurredAt = :read', values: { ':read': state.occurredAt } }
    return { name: 'conflict', item: put(table, { ...orderKey(orderId, 'HEAD'), orderId, ...fields }, condition) }
  }

  return {
    delivered({ serials, ...order }, consumer, answered) {
      const { orderId, occurredAt, deliveredOn, purchasedOn } = order
      return store(orderId, occurredAt, answered, (state) => [
        head(orderId, state, { ...order, status: 'delivered' }),
        { name: 'conflict', item: put(table, { ...orderKey(orderId, 'PERSON'), consumer }) },
        ...serials.flatMap((serial): Write<Name>[] => [
          { name: 'conflict', item: put(table, orderKey(orderId, `LINE#${serial}`)) },
          {
            name: 'conflict',
            item: put(table, { ...serialKey(serial, 'DELIVERY'), reported: { orderId, deliveredOn, purchasedOn } }),
          },
        ]),
      ])
    },

    cancelled({ orderId, occurredAt }, answered) {
      return store(orderId, occurredAt, answered, (state) => [
        head(orderId, state, { occurredAt, status: 'cancelled' }),
        ...state.serials.map(
          (serial): Write<Name> => ({
            name: 'conflict',
            item: remove(table, serialKey(serial, 'DELIVERY')),
          }),
        ),
      ])
    },
  }
}

async function orderState(table: Table, orderId: string): Promise<OrderState> {
  const found = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': orderKey(orderId, '').pk },
      ConsistentRead: true,
    }),
  )
  const items = found.Items ?? []
  const head = items.find((item) => item.sk === 'HEAD')
  return {
    occurredAt: head ? String(head.occurredAt) : null,
    serials: items.flatMap((item) => (String(item.sk).startsWith('LINE#') ? [String(item.sk).slice(5)] : [])),
  }
}
