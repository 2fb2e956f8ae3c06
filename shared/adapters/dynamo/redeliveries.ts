import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { outboxEventId, outboxKeyOf } from '../../application/outbox-event.ts'
import type { OutboxKey } from '../../application/ports/outbox.ts'
import type { Redeliveries, Redelivery } from '../../application/ports/redeliveries.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { answerWrite } from './idempotency-store.ts'
import * as keys from './keys.ts'
import { put, transact, type Write } from './transaction.ts'

/** Sending again: a delivery's item begins anew; a range is an item of its partner that stands in the index of what is due. */
export function dynamoRedeliveries(table: Table): Redeliveries {
  return {
    async restart(of, partnerIds, answered, now) {
      const result = await transact<'answered' | 'restart'>(table, [
        answerWrite(table, answered.key, answered.answer),
        ...partnerIds.map(
          (partnerId): Write<'restart'> => ({
            name: 'restart',
            item: { Update: restarted(table, of, partnerId, now) },
          }),
        ),
      ])
      if (result === 'restart') throw new Error('An event is not made due again')
      return result
    },

    async begin(redelivery, answered, now) {
      const { partnerId } = redelivery
      const due = { gsi3pk: keys.dueIndexOf(partnerId), gsi3sk: now.toISOString() }
      const item = { ...keys.redeliveryKey(partnerId), redelivery, ...due }
      const result = await transact<'answered' | 'running'>(table, [
        answerWrite(table, answered.key, answered.answer),
        { name: 'running', item: put(table, item, { expression: 'attribute_not_exists(pk)' }) },
      ])
      return result === 'contended' ? 'running' : result
    },

    async find(partnerId) {
      const Key = keys.redeliveryKey(partnerId)
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))
      return (Item?.redelivery as Redelivery | undefined) ?? null
    },

    async restartAll(events, partnerId, now) {
      await Promise.all(events.map((of) => table.client.send(new UpdateCommand(restarted(table, of, partnerId, now)))))
    },

    async advance(redelivery, position) {
      const next = { ...redelivery, position }
      const moved = table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.redeliveryKey(redelivery.partnerId),
          UpdateExpression: 'SET redelivery = :next',
          ConditionExpression: 'redelivery = :read',
          ExpressionAttributeValues: { ':next': next, ':read': redelivery },
        }),
      )
      return (await ifHolds(moved)) && next
    },

    async finish(redelivery) {
      const gone = table.client.send(
        new DeleteCommand({
          TableName: table.name,
          Key: keys.redeliveryKey(redelivery.partnerId),
          ConditionExpression: 'redelivery = :read',
          ExpressionAttributeValues: { ':read': redelivery },
        }),
      )
      await ifHolds(gone)
    },
  }
}

/** A worker that holds the delivery keeps it: it may yet note that it was taken, and then it has been. */
function restarted(table: Table, event: OutboxKey, partnerId: string, now: Date) {
  const of = outboxKeyOf(event)
  const Key = keys.deliveryKey(outboxEventId(of), { kind: 'webhook', partnerId })
  const fields = Object.entries(of)
  return {
    TableName: table.name,
    Key,
    UpdateExpression: `SET #status = :due, attempts = :zero, gsi3pk = :index, gsi3sk = :now, ${fields.map(([name]) => `#${name} = :${name}`).join(', ')} REMOVE notBefore, deliveredAt, gsi1pk, gsi1sk, history, lastFailure`,
    ExpressionAttributeNames: {
      '#status': 'status',
      ...Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ':due': 'due',
      ':zero': 0,
      ':index': keys.dueIndexOf(Key.pk),
      ':now': now.toISOString(),
      ...Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
    },
  }
}
