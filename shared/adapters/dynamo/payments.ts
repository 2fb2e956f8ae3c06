import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { FoundPayment, Payments } from '../../application/ports/payments.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { paymentKey } from './keys.ts'

/** The way from a payment to its RMA and to its attempts: one item per payment, with the newest attempt and what refunds went to. */
export function dynamoPayments(table: Table): Payments {
  return {
    async find(paymentId) {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: paymentKey(paymentId), ConsistentRead: true }),
      )
      return Item ? foundOf(Item) : null
    },

    async noteAttempt(paymentId, { attempt, providerId }) {
      const following = attempt === 1 ? 'attribute_exists(pk) AND attribute_not_exists(attempt)' : 'attempt = :before'
      const noted = await ifHolds(
        table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: paymentKey(paymentId),
            UpdateExpression: 'SET attempt = :attempt, providerId = :id',
            ConditionExpression: following,
            ExpressionAttributeValues: {
              ':attempt': attempt,
              ':id': providerId,
              ...(attempt === 1 ? {} : { ':before': attempt - 1 }),
            },
          }),
        ),
      )
      return noted !== null
    },

    async attemptToRefund(paymentId, key) {
      const refundOf = `refund ${key}`
      const pinned = await ifHolds(
        table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: paymentKey(paymentId),
            UpdateExpression: 'SET #refund = if_not_exists(#refund, providerId)',
            ConditionExpression: 'attribute_exists(providerId)',
            ExpressionAttributeNames: { '#refund': refundOf },
            ReturnValues: 'ALL_NEW',
          }),
        ),
      )
      return pinned?.Attributes ? String(pinned.Attributes[refundOf]) : null
    },
  }
}

function foundOf({ rmaNumber, attempt, providerId }: Record<string, unknown>): FoundPayment {
  const newest = attempt === undefined ? null : { attempt: Number(attempt), providerId: String(providerId) }
  return { rmaNumber: rmaNumber as FoundPayment['rmaNumber'], newest }
}
