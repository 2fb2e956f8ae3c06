import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { PartnerRecords } from '../../application/ports/partner-records.ts'
import { type PartnerRecord, partnerItems, partnerKey, partnerRecord } from '../../contracts/partner-record.ts'
import type { Table } from './client.ts'
import { answerWrite } from './idempotency-store.ts'
import { partnerEventItem } from './stored-event.ts'
import { put, transact, type Write } from './transaction.ts'

/** The records of partners in the table. */
export function dynamoPartnerRecords(table: Table): PartnerRecords {
  return {
    load: (partnerId) => findPartnerRecord(table, partnerId, true),

    async add(partner) {
      const [record, entry] = partnerItems(partner)
      const condition = { expression: 'attribute_not_exists(pk)' }
      const result = await transact(table, [
        { name: 'known', item: put(table, record, condition) },
        { name: 'entry', item: put(table, entry) },
      ])
      return result === 'stored'
    },

    change: async (record) => (await transact(table, [partnerChange(table, record)])) === 'stored',

    async commit({ record, events, answered }) {
      const result = await transact<'changed-meanwhile' | 'answered'>(table, [
        ...(answered ? [answerWrite(table, answered.key, answered.answer)] : []),
        partnerChange(table, record),
        ...events.map((event) => ({
          name: 'changed-meanwhile' as const,
          item: put(table, partnerEventItem(event), { expression: 'attribute_not_exists(pk)' }),
        })),
      ])
      return result === 'contended' ? 'changed-meanwhile' : result
    },
  }
}

/** A changed record as part of a transaction: stored as the version after the one it was loaded as, if that is still there. */
export function partnerChange(table: Table, record: PartnerRecord): Write<'changed-meanwhile'> {
  const next = { ...record, version: record.version + 1 }
  const condition = {
    expression: '#version = :loaded',
    names: { '#version': 'version' },
    values: { ':loaded': record.version },
  }
  return { name: 'changed-meanwhile', item: put(table, next, condition) }
}

/** A partner's record; null when there is none. @param consistent shows what was written a moment ago, for twice the price */
export async function findPartnerRecord(
  table: Table,
  partnerId: string,
  consistent: boolean,
): Promise<PartnerRecord | null> {
  const key = { TableName: table.name, Key: partnerKey(partnerId), ConsistentRead: consistent }
  const { Item } = await table.client.send(new GetCommand(key))
  return Item ? partnerRecord.parse(Item) : null
}
