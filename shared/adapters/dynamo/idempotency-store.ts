import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { IdempotencyStore } from '../../application/ports/idempotency-store.ts'
import type { IdempotencyKey, StoredAnswer } from '../../application/stored-answer.ts'
import { idempotencyKeptHours } from '../../contracts/idempotency.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { idempotencyKey } from './keys.ts'
import { put, type Write } from './transaction.ts'

const keptSeconds = idempotencyKeptHours * 3600
const unused = 'attribute_not_exists(pk) OR expiresAtEpoch < :now'

const nowEpoch = () => Math.floor(Date.now() / 1000)

function record(key: IdempotencyKey, answer: StoredAnswer) {
  return {
    ...idempotencyKey(key.partnerId, key.id),
    fingerprint: key.fingerprint,
    answer,
    expiresAtEpoch: nowEpoch() + keptSeconds,
  }
}

/** The idempotency record as part of the transaction that it answers. */
export function answerWrite(table: Table, key: IdempotencyKey, answer: StoredAnswer): Write<'answered'> {
  const condition = { expression: unused, values: { ':now': nowEpoch() } }
  return { name: 'answered', item: put(table, record(key, answer), condition) }
}

/** Idempotency records in the table; one past its time counts as absent, whether TTL has deleted it or not. */
export function dynamoIdempotencyStore(table: Table): IdempotencyStore {
  return {
    async find(key) {
      const found = await table.client.send(
        new GetCommand({ TableName: table.name, Key: idempotencyKey(key.partnerId, key.id), ConsistentRead: true }),
      )
      const item = found.Item
      if (!item || item.expiresAtEpoch < nowEpoch()) return null
      return { fingerprint: item.fingerprint as string, answer: item.answer as StoredAnswer }
    },

    async keep(key, answer) {
      const kept = table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: record(key, answer),
          ConditionExpression: unused,
          ExpressionAttributeValues: { ':now': nowEpoch() },
        }),
      )
      return (await ifHolds(kept)) !== null
    },
  }
}
