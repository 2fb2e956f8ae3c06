import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Deliveries } from '../../application/ports/deliveries.ts'
import type { StoredEvent } from '../../application/ports/outbox.ts'
import type { Target } from '../../rma/index.ts'
import type { Table } from './client.ts'
import * as keys from './keys.ts'
import { storedEventOf } from './stored-event.ts'

/**
 * Deliveries in the table. A worker takes one under a lease by the wall clock, longer than it can run: two copies of a
 * message never send at the same time, and a lease that was never given back marks the crash window.
 * @param leaseSeconds longer than the timeout of the function that sends
 */
export function dynamoDeliveries(table: Table, leaseSeconds: number): Deliveries {
  const update = (
    eventId: string,
    target: Target,
    expression: string,
    values: Record<string, unknown>,
    condition?: string,
  ) =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.deliveryKey(eventId, target),
        UpdateExpression: expression,
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: values,
        ConditionExpression: condition ?? 'attribute_exists(pk) AND #status <> :delivered',
        ReturnValues: 'ALL_OLD',
      }),
    )

  return {
    async take({ eventId, target }) {
      const wall = Date.now()
      try {
        const taken = await update(
          eventId,
          target,
          'SET leasedUntil = :until, attempts = attempts + :one',
          { ':until': wall + leaseSeconds * 1000, ':one': 1, ':due': 'due', ':wall': wall },
          '#status = :due AND (attribute_not_exists(leasedUntil) OR leasedUntil < :wall)',
        )
        const old = taken.Attributes
        if (!old) return null
        const stored = await storedEvent(table, String(old.rmaNumber), Number(old.sequence))
        return { stored, attempts: Number(old.attempts) + 1, repeat: old.leasedUntil !== undefined }
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return null
        throw error
      }
    },

    async delivered({ eventId, target }, at) {
      await update(
        eventId,
        target,
        'SET #status = :delivered, deliveredAt = :at REMOVE leasedUntil, gsi3pk, gsi3sk',
        { ':delivered': 'delivered', ':at': at.toISOString() },
        'attribute_exists(pk)',
      )
    },

    async failed({ eventId, target }, nextAt, partnerId) {
      if (nextAt) {
        await update(eventId, target, 'SET gsi3sk = :next REMOVE leasedUntil', {
          ':next': nextAt.toISOString(),
          ':delivered': 'delivered',
        })
        return
      }
      await update(
        eventId,
        target,
        'SET #status = :dead, gsi1pk = :partner, gsi1sk = :event REMOVE leasedUntil, gsi3pk, gsi3sk',
        {
          ':dead': 'dead',
          ':partner': `DEAD#${partnerId ?? target.kind}`,
          ':event': eventId,
          ':delivered': 'delivered',
        },
      )
    },
  }
}

async function storedEvent(table: Table, rmaNumber: string, sequence: number): Promise<StoredEvent> {
  const found = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.eventKey({ rmaNumber, sequence }), ConsistentRead: true }),
  )
  if (!found.Item) throw new Error(`A delivery names an event that is not there: ${rmaNumber} ${sequence}`)
  return storedEventOf(found.Item)
}
