import { payers } from '@after-sales/rules'
import * as z from 'zod/mini'
import { entryPosition, mergedTotals } from '../../application/bookings.ts'
import type { LedgerTotal, SettledEntry, Settlement } from '../../application/ports/settlement.ts'
import { ledgerEntryFields } from '../../contracts/events/bookings.ts'
import type { Item } from './batch-get.ts'
import type { Table } from './client.ts'
import { itemsOf } from './items-of.ts'
import * as keys from './keys.ts'

const entryItem: z.ZodMiniType<SettledEntry> = z.object({ rmaNumber: z.string(), ...ledgerEntryFields })
const { account, payer, item, netCents, vatCents, grossCents } = ledgerEntryFields
const totalItem: z.ZodMiniType<LedgerTotal> = z.object({
  account,
  payer,
  item,
  netCents,
  vatCents,
  grossCents,
  entries: z.int(),
})

/** Behind every character of the keys that it is put after. */
const last = '~'
/** Before every character of the keys that it is put after, so that a range begins behind a key. */
const first = '!'

/** Ledger and sums in the table, each month in a few shards; the sums are read, never counted. */
export function dynamoSettlement(table: Table): Settlement {
  return {
    async totals(month, account) {
      const range = account && { from: `${account}#`, to: `${account}#${last}` }
      const shards = await Promise.all(
        keys.allShards.map((shard) => itemsOf(table, keys.ledgerTotalPk(month, shard), { range })),
      )
      return mergedTotals(shards.flat().map((each) => totalItem.parse(each)))
    },

    async entries({ month, account, payer, cursor = '', limit }) {
      const found: Item[] = []
      for (const begin of beginnings(payer, account)) {
        const to = `${begin}${last}`
        if (cursor > to) continue
        const from = cursor < begin ? begin : `${cursor}${first}`
        found.push(...(await firstOf(table, month, { from, to }, limit + 1 - found.length)))
        if (found.length > limit) break
      }
      const entries = found.slice(0, limit).map((each) => entryItem.parse(each))
      const end = entries.at(-1)
      return { entries, next: end && found.length > limit ? entryPosition(end) : null }
    },
  }
}

/** How the positions begin that are asked for, in their order. */
const beginnings = (payer: string | undefined, account: string | undefined): readonly string[] =>
  (payer ? [payer] : [...payers].sort()).map((each) => (account ? `${each}#${account}#` : `${each}#`))

/** The first entries of a month in a range of positions, merged over the shards. */
async function firstOf(
  table: Table,
  month: string,
  range: { readonly from: string; readonly to: string },
  limit: number,
): Promise<Item[]> {
  const shards = await Promise.all(
    keys.allShards.map((shard) => itemsOf(table, keys.ledgerPk(month, shard), { range, limit })),
  )
  return shards
    .flat()
    .sort((one, other) => (one.sk < other.sk ? -1 : 1))
    .slice(0, limit)
}
