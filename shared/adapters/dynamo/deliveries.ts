import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { ownerOf } from '../../application/outbox-event.ts'
import type { Deliveries } from '../../application/ports/deliveries.ts'
import type { EffectMessage } from '../../contracts/effect-message.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { deliveredEventOf } from './delivery-item.ts'
import * as keys from './keys.ts'
import { storedEventOf } from './stored-event.ts'

const stillDue = '#status = :due'

/**
 * Deliveries in the table. A worker takes one under a lease by the wall clock, longer than it can run: two copies of a
 * message never send at the same time, and a lease that was never given back marks the crash window.
 * @param leaseSeconds longer than the timeout of the function that sends
 */
export function dynamoDeliveries(table: Table, leaseSeconds: number): Deliveries {
  const update = (
    { eventId, target }: EffectMessage,
    expression: string,
    values: Record<string, unknown>,
    condition: string,
  ) =>
    ifHolds(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.deliveryKey(eventId, target),
          UpdateExpression: expression,
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: values,
          ConditionExpression: condition,
          ReturnValues: 'ALL_OLD',
        }),
      ),
    )

  return {
    async take(message, now) {
      const wall = Date.now()
      const taken = await update(
        message,
        'SET leasedUntil = :until, attempts = attempts + :one',
        {
          ':until': wall + leaseSeconds * 1000,
          ':one': 1,
          ':due': 'due',
          ':wall': wall,
          ':now': now.toISOString(),
        },
        `${stillDue} AND (attribute_not_exists(notBefore) OR notBefore <= :now) AND (attribute_not_exists(leasedUntil) OR leasedUntil < :wall)`,
      )
      const old = taken?.Attributes
      if (!old) return null
      return {
        of: deliveredEventOf(old),
        attempts: Number(old.attempts) + 1,
        repeat: old.leasedUntil !== undefined,
      }
    },

    async event(of) {
      const found = await table.client.send(
        new GetCommand({ TableName: table.name, Key: keys.eventKey(of), ConsistentRead: true }),
      )
      if (!found.Item) throw new Error(`A delivery names an event that is not there: ${ownerOf(of)} ${of.sequence}`)
      return storedEventOf(found.Item)
    },

    async delivered(message, at) {
      await update(
        message,
        'SET #status = :delivered, deliveredAt = :at REMOVE leasedUntil, notBefore, gsi3pk, gsi3sk, gsi1pk, gsi1sk',
        { ':delivered': 'delivered', ':at': at.toISOString() },
        'attribute_exists(pk)',
      )
    },

    async retryAt(message, at, reason) {
      const { pk } = keys.deliveryKey(message.eventId, message.target)
      await update(
        message,
        'SET notBefore = :at, gsi3pk = :index, gsi3sk = :at, lastFailure = :reason REMOVE leasedUntil',
        { ':at': at.toISOString(), ':index': keys.dueIndexOf(pk), ':reason': reason, ':due': 'due' },
        stillDue,
      )
    },

    async dead(message, at, reason) {
      const { eventId, target } = message
      await update(
        message,
        'SET #status = :dead, gsi1pk = :list, gsi1sk = :place, lastFailure = :reason REMOVE leasedUntil, notBefore, gsi3pk, gsi3sk',
        {
          ':dead': 'dead',
          ':list': keys.deadIndex(target),
          ':place': `${at.toISOString()}#${eventId}`,
          ':reason': reason,
          ':due': 'due',
        },
        stillDue,
      )
    },

    async release(message) {
      await update(
        message,
        'SET attempts = attempts - :one REMOVE leasedUntil, gsi3pk, gsi3sk',
        { ':one': 1, ':due': 'due' },
        stillDue,
      )
    },
  }
}
