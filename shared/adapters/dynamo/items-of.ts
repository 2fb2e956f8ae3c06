import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Item } from './batch-get.ts'
import type { Table } from './client.ts'

/** What is read of a partition: a range of sort keys, both ends included, and so many items at most. */
interface Wanted {
  readonly range?: { readonly from: string; readonly to: string } | undefined
  readonly limit?: number
}

/** The items of a partition in the order of their sort keys, by consistent reads. */
export async function itemsOf(table: Table, pk: string, { range, limit }: Wanted = {}): Promise<Item[]> {
  const items: Item[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: range ? 'pk = :pk AND sk BETWEEN :from AND :to' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk, ...(range ? { ':from': range.from, ':to': range.to } : {}) },
        ConsistentRead: true,
        ...(limit === undefined ? {} : { Limit: limit - items.length }),
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    )
    items.push(...((page.Items ?? []) as Item[]))
    start = page.LastEvaluatedKey
  } while (start && items.length < (limit ?? Number.POSITIVE_INFINITY))
  return items
}
