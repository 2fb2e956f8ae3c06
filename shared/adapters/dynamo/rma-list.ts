import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { RmaList, RmaPage } from '../../application/ports/rma-list.ts'
import type { Rma } from '../../rma/index.ts'
import { batchGet } from './batch-get.ts'
import type { Table } from './client.ts'
import * as keys from './keys.ts'
import type { EmailHash } from './rma-store.ts'

interface Entry {
  readonly rmaNumber: string
  readonly position: string
}

/** Lists of RMAs by index, each page one query per shard and one batch of heads. */
export function dynamoRmaList(table: Table, emailHash: EmailHash): RmaList {
  return {
    async list({ registrar, state, updatedSince, cursor, limit }) {
      const after = cursor ?? updatedSince ?? ''
      const indexes = registrar
        ? [{ index: 'gsi1', pk: keys.registrarIndex(registrar) }]
        : keys.allShards.map((shard) => ({ index: 'gsi2', pk: keys.stateIndex(state ?? '', shard) }))
      const entries: Entry[] = []
      let exhausted = true
      for (const { index, pk } of indexes) {
        const page = await query(table, index, pk, after, limit + 1, cursor === undefined)
        entries.push(...page)
        exhausted = exhausted && page.length <= limit
      }
      entries.sort((a, b) => (a.position < b.position ? -1 : 1))
      const shown = entries.slice(0, limit)
      const heads = await headsOf(table, shown)
      const more = entries.length > limit || !exhausted
      return {
        rmas: heads.filter((rma) => state === undefined || rma.state === state),
        next: more ? (shown.at(-1)?.position ?? null) : null,
      }
    },

    async held({ holdReason, cursor, limit }) {
      const entries = await query(table, 'gsi1', keys.holdIndex(holdReason), cursor ?? '', limit + 1, false)
      const page = await pageOf(table, entries, limit)
      return { ...page, rmas: page.rmas.filter((rma) => rma.holdReason === holdReason) }
    },

    async find({ by, value, cursor, limit }) {
      const entries =
        by === 'email'
          ? await query(table, 'gsi1', keys.emailIndex(await emailHash(value)), cursor ?? '', limit + 1, false)
          : await found(
              table,
              keys.foundByKey(by === 'serial' ? 'SERIAL' : 'REFERENCE', value, '').pk,
              cursor,
              limit + 1,
            )
      return pageOf(table, entries, limit)
    },
  }
}

/** The first of some entries as a page; the entry behind them says that there are more. */
async function pageOf(table: Table, entries: readonly Entry[], limit: number): Promise<RmaPage> {
  const shown = entries.slice(0, limit)
  const next = entries.length > limit ? (shown.at(-1)?.position ?? null) : null
  return { rmas: await headsOf(table, shown), next }
}

/** RMA numbers that stand under a key of their own, in the order of the numbers. */
async function found(table: Table, pk: string, cursor: string | undefined, limit: number): Promise<Entry[]> {
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: `pk = :pk${cursor === undefined ? '' : ' AND sk > :after'}`,
      ExpressionAttributeValues: { ':pk': pk, ...(cursor === undefined ? {} : { ':after': cursor }) },
      Limit: limit,
    }),
  )
  return (page.Items ?? []).map(({ sk }): Entry => ({ rmaNumber: String(sk), position: String(sk) }))
}

async function query(table: Table, index: string, pk: string, after: string, limit: number, inclusive: boolean) {
  const range = after === '' ? '' : ` AND ${index}sk ${inclusive ? '>=' : '>'} :after`
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index,
      KeyConditionExpression: `${index}pk = :pk${range}`,
      ExpressionAttributeValues: { ':pk': pk, ...(after === '' ? {} : { ':after': after }) },
      Limit: limit,
    }),
  )
  return (page.Items ?? []).map(
    (item): Entry => ({
      rmaNumber: String(item.pk).slice('RMA#'.length),
      position: String(item[`${index}sk`]),
    }),
  )
}

async function headsOf(table: Table, entries: readonly Entry[]): Promise<Rma[]> {
  const items = await batchGet(
    table,
    entries.map((entry) => keys.headKey(entry.rmaNumber)),
  )
  const found = new Map(items.map(({ rma }) => [(rma as Rma).rmaNumber, rma as Rma]))
  return entries.flatMap((entry) => found.get(entry.rmaNumber) ?? [])
}
