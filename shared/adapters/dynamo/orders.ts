import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { type Order, type OrderChange, type Orders, wokenMax } from '../../application/ports/orders.ts'
import type { Consumer } from '../../contracts/intake.ts'
import type { Table } from './client.ts'
import { answerWrite } from './idempotency-store.ts'
import { orderKey, serialDeliveryKey } from './keys.ts'
import { wakings } from './parked-remorses.ts'
import { put, remove, transact, type Write } from './transaction.ts'

type Name = 'answered' | 'conflict'

/**
 * mi.com orders: a head, the consumer, and the order's delivery under each serial that it names, in such an order that the
 * one which counts is the last. At most 63 writes: a record, a head, a consumer, 20 serials less and 20 more, 20 parked remorses.
 */
export function dynamoOrders(table: Table): Orders {
  return {
    find: async (orderId) => ((await item(table, orderId, 'HEAD'))?.order as Order | undefined) ?? null,

    consumerOf: async (orderId) => ((await item(table, orderId, 'PERSON'))?.consumer as Consumer | undefined) ?? null,

    async store(change, { key, answer }) {
      const result = await transact<Name>(table, [
        answerWrite(table, key, answer),
        ...(change ? await changeWrites(table, change) : []),
      ])
      return result === 'contended' ? 'conflict' : result
    },
  }
}

async function item(table: Table, orderId: string, sk: 'HEAD' | 'PERSON') {
  const key = orderKey(orderId, sk)
  return (await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))).Item
}

async function changeWrites(table: Table, change: OrderChange): Promise<Write<Name>[]> {
  const { after, wakesAt } = change
  return [
    headWrite(table, change),
    ...personWrites(table, change),
    ...serialWrites(table, change),
    ...(wakesAt ? await wakings(table, after.orderId, wakesAt, wokenMax) : []),
  ]
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
