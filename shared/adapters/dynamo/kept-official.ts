import type { Country } from '@after-sales/rules'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { KeptOfficial } from '../../application/ports/rma-store.ts'
import type { Item } from './batch-get.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { officialSk, serialKey } from './keys.ts'

/** Days by the wall clock after which the table may forget it: longer than it is ever taken. */
const keptDays = 2

/** The item that says whether a serial is official. An item of before XMS and people were told apart was said by XMS. */
export const officialItem = (serial: string, country: Country, { official, saidAt, by }: KeptOfficial) => ({
  ...serialKey(serial, officialSk(country)),
  official,
  askedAt: saidAt,
  by,
  expiresAtEpoch: Math.floor(Date.now() / 1000) + keptDays * 24 * 3600,
})

export function keptOfficialOf(item: Item | undefined): KeptOfficial | null {
  if (!item) return null
  return {
    official: Boolean(item.official),
    saidAt: String(item.askedAt),
    by: item.by === 'person' ? 'person' : 'xms',
  }
}

/** Keeps it unless something newer is there: an inspection may have spoken while XMS was asked. */
export async function keepOfficial(table: Table, serial: string, country: Country, kept: KeptOfficial): Promise<void> {
  const stored = table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: officialItem(serial, country, kept),
      ConditionExpression: 'attribute_not_exists(pk) OR askedAt <= :saidAt',
      ExpressionAttributeValues: { ':saidAt': kept.saidAt },
    }),
  )
  await ifHolds(stored)
}
