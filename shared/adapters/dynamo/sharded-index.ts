import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './client.ts'
import { allShards } from './keys.ts'

/** Items that are read of one shard at a time. */
const shardPageMax = 100

export interface IndexEntry {
  readonly pk: string
  readonly sk: string
  readonly position: string
}

/**
 * What stands in a sharded partition of the third index, page by page: of every shard the next few, in order. What comes
 * in behind the page that is being read is seen, what moves on is seen once.
 * @param upTo leaves out what stands behind this position
 */
export async function* shardedPages(
  table: Table,
  partition: (shard: number) => string,
  upTo?: string,
): AsyncGenerator<readonly IndexEntry[]> {
  const range = upTo === undefined ? '' : ' AND gsi3sk <= :upTo'
  const read = async ({ shard, start }: Shard) => {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'gsi3',
        KeyConditionExpression: `gsi3pk = :pk${range}`,
        ExpressionAttributeValues: { ':pk': partition(shard), ...(upTo === undefined ? {} : { ':upTo': upTo }) },
        Limit: shardPageMax,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    )
    return { shard, start: page.LastEvaluatedKey, items: page.Items ?? [] }
  }
  for (let open: readonly Shard[] = allShards.map((shard) => ({ shard })); open.length > 0; ) {
    const pages = await Promise.all(open.map(read))
    const entries = pages.flatMap(({ items }) => items.map(entryOf))
    if (entries.length > 0) yield entries.sort((a, b) => (a.position < b.position ? -1 : 1))
    open = pages.filter(({ start }) => start !== undefined)
  }
}

interface Shard {
  readonly shard: number
  readonly start?: Record<string, unknown> | undefined
}

const entryOf = ({ pk, sk, gsi3sk }: Record<string, unknown>): IndexEntry => ({
  pk: String(pk),
  sk: String(sk),
  position: String(gsi3sk),
})
