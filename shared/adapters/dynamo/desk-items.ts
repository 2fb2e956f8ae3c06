import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { DeskItem, DeskItems } from '../../application/ports/desk-items.ts'
import { batchGet } from './batch-get.ts'
import type { Table } from './client.ts'
import { answerWrite } from './idempotency-store.ts'
import { deskItemIndex, deskItemKey } from './keys.ts'
import { transact } from './transaction.ts'

/** An open item as it is stored: it stands in the list of its kind. */
export const openDeskItem = (item: DeskItem) => ({
  ...deskItemKey(item.id),
  item,
  gsi1pk: deskItemIndex(item.kind),
  gsi1sk: `${item.openedAt}#${item.id}`,
})

/** What takes an item out of the list; its condition fails when it is not in it. */
export const deskItemClosing = (table: Table, id: string) => ({
  TableName: table.name,
  Key: deskItemKey(id),
  UpdateExpression: 'REMOVE gsi1pk, gsi1sk',
  ConditionExpression: 'attribute_exists(gsi1pk)',
})

/** The desk's list in the table: open items stand in an index by kind, oldest first. */
export function dynamoDeskItems(table: Table): DeskItems {
  return {
    async list({ kind, cursor, limit }) {
      const after = cursor === undefined ? '' : ' AND gsi1sk > :after'
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: 'gsi1',
          KeyConditionExpression: `gsi1pk = :pk${after}`,
          ExpressionAttributeValues: {
            ':pk': deskItemIndex(kind),
            ...(cursor === undefined ? {} : { ':after': cursor }),
          },
          Limit: limit,
        }),
      )
      const places = page.Items ?? []
      const found = await batchGet(
        table,
        places.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
      )
      const byPk = new Map(found.map((each) => [each.pk, each]))
      const items = places.flatMap(({ pk }) => {
        const stored = byPk.get(String(pk))
        // The index is a little behind: what has been closed meanwhile is left out.
        return stored?.gsi1pk === undefined ? [] : [stored.item as DeskItem]
      })
      return { items, next: page.LastEvaluatedKey ? String(places.at(-1)?.gsi1sk) : null }
    },

    async find(id) {
      const found = await table.client.send(
        new GetCommand({ TableName: table.name, Key: deskItemKey(id), ConsistentRead: true }),
      )
      return found.Item ? { item: found.Item.item as DeskItem, isOpen: found.Item.gsi1pk !== undefined } : null
    },

    close: (id, { key, answer }) =>
      transact(table, [
        answerWrite(table, key, answer),
        { name: 'closed-already', item: { Update: deskItemClosing(table, id) } },
      ]),
  }
}
