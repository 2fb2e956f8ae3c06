import { bookingsOf, entryPosition, ledgerMonthOf } from '../../application/bookings.ts'
import { ownerOf } from '../../application/outbox-event.ts'
import type { Publication } from '../../application/ports/outbox.ts'
import type { LedgerTotal } from '../../application/ports/settlement.ts'
import type { TurnaroundDay } from '../../application/ports/turnaround-report.ts'
import type { Table } from './client.ts'
import * as keys from './keys.ts'
import { put, type Write } from './transaction.ts'

type TransactItem = Write<string>['item']

/**
 * What publications add to ledger, sums and turn-around, for the publication's own transaction: the condition under which
 * an event leaves the outbox is what books it exactly once.
 */
export function bookingWrites(table: Table, publications: readonly Publication[]): TransactItem[] {
  const { entries, totals, days } = bookingsOf(publications)
  const [first] = publications
  const shard = keys.sumShardOf(first ? ownerOf(first.stored.event) : '')
  return [
    ...entries.map((entry) => {
      const pk = keys.ledgerPkOf(ledgerMonthOf(entry), entry.rmaNumber)
      return put(table, { pk, sk: entryPosition(entry), ...entry })
    }),
    ...totals.map(({ month, total }) => totalWrite(table, month, shard, total)),
    ...days.map((day) => dayWrite(table, shard, day)),
  ]
}

function totalWrite(table: Table, month: string, shard: number, total: LedgerTotal): TransactItem {
  const { account, payer, item, ...amounts } = total
  const key = { pk: keys.ledgerTotalPk(month, shard), sk: keys.ledgerTotalSk(account, payer, item) }
  return added(table, key, { account, payer, item }, amounts)
}

function dayWrite(table: Table, shard: number, { country, day, phases, ...counts }: TurnaroundDay): TransactItem {
  const key = { pk: keys.turnaroundPk(country, day.slice(0, 7)), sk: keys.turnaroundSk(day, shard) }
  return added(table, key, { country, day }, { ...counts, ...phases })
}

/** Adds amounts to an item, which begins with nothing. */
function added(
  table: Table,
  key: { readonly pk: string; readonly sk: string },
  words: Readonly<Record<string, string>>,
  amounts: Readonly<Record<string, number>>,
): TransactItem {
  const fields = [...Object.entries(words), ...Object.entries(amounts)]
  const set = Object.keys(words).map((name) => `#${name} = :${name}`)
  const add = Object.keys(amounts).map((name) => `#${name} :${name}`)
  return {
    Update: {
      TableName: table.name,
      Key: key,
      UpdateExpression: `SET ${set.join(', ')} ADD ${add.join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
    },
  }
}
