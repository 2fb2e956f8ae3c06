import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Table } from './client.ts'

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** One write of a transaction, with the name under which its failed condition is reported. */
export interface Write<Name extends string> {
  readonly name: Name
  readonly item: TransactItem
}

/** `stored`, the name of the first write whose condition failed, or `contended` when DynamoDB gave way to another transaction. */
export type TransactionResult<Name extends string> = 'stored' | 'contended' | Name

const transient = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

/** Writes all or nothing. Throws what is neither a failed condition nor contention. */
export async function transact<Name extends string>(
  table: Table,
  writes: readonly Write<Name>[],
): Promise<TransactionResult<Name>> {
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: writes.map((write) => write.item) }))
    return 'stored'
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error
    const reasons = error.CancellationReasons ?? []
    const failed = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed')
    const name = writes[failed]?.name
    if (name) return name
    if (reasons.some((reason) => transient.has(reason.Code ?? ''))) return 'contended'
    throw error
  }
}

/** Puts an item of the table. */
export function put(
  table: Table,
  item: Record<string, unknown>,
  condition?: {
    readonly expression: string
    readonly names?: Record<string, string>
    readonly values?: Record<string, unknown>
  },
): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: item,
      ...(condition ? { ConditionExpression: condition.expression } : {}),
      ...(condition?.names ? { ExpressionAttributeNames: condition.names } : {}),
      ...(condition?.values ? { ExpressionAttributeValues: condition.values } : {}),
    },
  }
}

/** Deletes an item of the table. */
export function remove(table: Table, key: Record<string, string>): TransactItem {
  return { Delete: { TableName: table.name, Key: key } }
}
