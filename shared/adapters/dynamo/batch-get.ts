import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import type { Backoff } from '../../application/ports/backoff.ts'
import { randomBackoff } from '../backoff.ts'
import type { Table } from './client.ts'

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** An item by its key, with whatever else it holds. */
export type Item = Key & Record<string, unknown>

/** Keys of one BatchGetItem, by DynamoDB's limit. */
const keysMax = 100
/** Reads of the same keys before those that DynamoDB still has not processed are an error. */
const attemptsMax = 6

/**
 * Consistent reads of any number of items, in no order; those that do not exist are left out. What DynamoDB does not
 * process is asked for again. Throws when some remain: an item is never taken as absent because nobody read it.
 */
export async function batchGet(table: Table, keys: readonly Key[], backoff: Backoff = randomBackoff): Promise<Item[]> {
  const items: Item[] = []
  for (let start = 0; start < keys.length; start += keysMax) {
    items.push(...(await whole(table, keys.slice(start, start + keysMax), backoff)))
  }
  return items
}

async function whole(table: Table, keys: readonly Key[], backoff: Backoff): Promise<Item[]> {
  const items: Item[] = []
  let pending = keys
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: [...pending], ConsistentRead: true } } }),
    )
    items.push(...((answer.Responses?.[table.name] ?? []) as Item[]))
    pending = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[]
    if (pending.length === 0) return items
    await backoff(attempt)
  }
  throw new Error(`DynamoDB left ${pending.length} of ${keys.length} items unread`)
}
