import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Order, OrderChange, Orders } from '../../application/ports/orders.ts'
import type { Table } from './client.ts'
import { answerWrite } from './idempotency-store.ts'
import { orderKey, serialDeliveryKey } from './keys.ts'
import { put, remove, transact, type Write } from './transaction.ts'

type Name = 'answered' | 'conflict'

/**
 * mi.com orders: a head, the consumer, and the order's delivery under each serial that it names, in such an order that the
 * one which counts is the last. At most 43 writes: a record, a head, a consumer, 20 serials less and 20 more.
 */
export function dynamoOrders(table: Table): Orders {
  return {
    async find(orderId) {
      const key = orderKey(orderId, 'HEAD')
      const found = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
      return (found.Item?.order as Order | undefined) ?? null
    },

    async store(change, { key, answer }) {
      const result = await transact<Name>(table, [
        answerWrite(table, key, answer),
        ...(change ? [headWrite(table, change), ...personWrites(table, change), ...serialWrites(table, change)] : []),
      ])
      return result === 'contended' ? 'conflict' : result
    },
  }
}

function headWrite(table: Table, { before, after }: OrderChange): Write<Name> {
  const condition = before
    ? { expression: 'version = :read', values: { ':read': before.version } }
    : { expression: 'attribute_not_exists(pk)' }
  const item = { ...orderKey(after.orderId, 'HEAD'), version: after.version, order: after }
  return { name: 'conflict', item: put(table, item, condition) }
}

/** The consumer as the newest callback named it; of a cancelled order nothing personal is kept. */
function personWrites(table: Table, { after, consumer }: OrderChange): Write<Name>[] {
  if (after.newest.delivery === null)
    return [{ name: 'conflict', item: remove(table, orderKey(after.orderId, 'PERSON')) }]
  return consumer ? [{ name: 'conflict', item: put(table, { ...orderKey(after.orderId, 'PERSON'), consumer }) }] : []
}

function serialWrites(table: Table, { before, after }: OrderChange): Write<Name>[] {
  const placeOf = ({ pk, sk }: SerialDelivery) => `${pk}/${sk}`
  const [old, current] = [serialDeliveries(before), serialDeliveries(after)]
  const kept = new Set(current.map(placeOf))
  return [
    ...old
      .filter((each) => !kept.has(placeOf(each)))
      .map(({ pk, sk }): Write<Name> => ({ name: 'conflict', item: remove(table, { pk, sk }) })),
    ...current.map((each): Write<Name> => ({ name: 'conflict', item: put(table, { ...each }) })),
  ]
}

type SerialDelivery = ReturnType<typeof serialDeliveries>[number]

function serialDeliveries(order: Order | null) {
  const delivery = order?.newest.delivery
  if (!delivery) return []
  const { deliveredOn, purchasedOn } = delivery
  const { orderId, firstReportedAt } = order
  return delivery.serials.map((serial) => ({
    ...serialDeliveryKey(serial, deliveredOn, firstReportedAt ?? '', orderId),
    reported: { orderId, deliveredOn, purchasedOn },
  }))
}
