import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Payments } from '../../application/ports/payments.ts'
import type { Table } from './client.ts'
import { paymentKey } from './keys.ts'

/** The way from a payment to its RMA. */
export function dynamoPayments(table: Table): Payments {
  return {
    async rmaOf(paymentId) {
      const found = await table.client.send(
        new GetCommand({ TableName: table.name, Key: paymentKey(paymentId), ConsistentRead: true }),
      )
      return found.Item ? String(found.Item.rmaNumber) : null
    },
  }
}
