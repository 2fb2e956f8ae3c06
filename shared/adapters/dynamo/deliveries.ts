import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { ownerOf } from '../../application/outbox-event.ts'
import type { AttemptNote, Deliveries } from '../../application/ports/deliveries.ts'
import type { EffectMessage } from '../../contracts/effect-message.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { deliveredEventOf } from './delivery-item.ts'
import * as keys from './keys.ts'
import { storedEventOf } from './stored-event.ts'

const stillDue = '#status = :due'

/** Every attempt is kept with its delivery: as many as its schedule has. */
const appended = 'history = list_append(if_not_exists(history, :none), :note), lastFailure = :reason'
const valuesOf = (note: AttemptNote) => ({ ':none': [], ':note': [note], ':reason': note.reason })
/** What a worker notes of a failure counts for the attempt that it took: meanwhile the delivery may have begun anew. */
const stillTaken = `${stillDue} AND attempts = :attempt`

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

  const giveBack = (message: EffectMessage) => update(message, 'REMOVE leasedUntil', { ':due': 'due' }, stillDue)

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

    async delivered(message, note) {
      await update(
        message,
        `SET #status = :delivered, deliveredAt = :at, ${appended} REMOVE leasedUntil, notBefore, gsi3pk, gsi3sk, gsi1pk, gsi1sk`,
        { ':delivered': 'delivered', ':at': note.at, ...valuesOf(note) },
        'attribute_exists(pk)',
      )
    },

    async retryAt(message, at, note) {
      const { eventId, target } = message
      const { pk } = keys.deliveryKey(eventId, target)
      const noted = await update(
        message,
        `SET notBefore = :next, gsi3pk = :index, gsi3sk = :next, gsi1pk = :list, gsi1sk = :place, ${appended} REMOVE leasedUntil`,
        {
          ':next': at.toISOString(),
          ':index': keys.dueIndexOf(pk),
          ':list': keys.retryingIndex(target),
          ':place': keys.deliveryPlace(note.at, eventId),
          ...valuesOf(note),
          ':attempt': note.attempt,
          ':due': 'due',
        },
        stillTaken,
      )
      if (!noted) await giveBack(message)
    },

    async postpone(message, until) {
      const { pk } = keys.deliveryKey(message.eventId, message.target)
      await update(
        message,
        'SET notBefore = :until, gsi3pk = :index, gsi3sk = :until',
        { ':until': until.toISOString(), ':index': keys.dueIndexOf(pk), ':due': 'due', ':wall': Date.now() },
        `${stillDue} AND (attribute_not_exists(notBefore) OR notBefore < :until) AND (attribute_not_exists(leasedUntil) OR leasedUntil < :wall)`,
      )
    },

    async dead(message, note) {
      const { eventId, target } = message
      const noted = await update(
        message,
        `SET #status = :dead, gsi1pk = :list, gsi1sk = :place, ${appended} REMOVE leasedUntil, notBefore, gsi3pk, gsi3sk`,
        {
          ':dead': 'dead',
          ':list': keys.deadIndex(target),
          ':place': keys.deliveryPlace(note.at, eventId),
          ...valuesOf(note),
          ':attempt': note.attempt,
          ':due': 'due',
        },
        stillTaken,
      )
      if (!noted) await giveBack(message)
    },

    async release(message) {
      await update(
        message,
        'SET attempts = attempts - :one REMOVE leasedUntil, gsi3pk, gsi3sk',
        { ':one': 1, ':due': 'due' },
        `${stillDue} AND attempts >= :one`,
      )
    },
  }
}
