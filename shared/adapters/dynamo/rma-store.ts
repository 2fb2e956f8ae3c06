import type { Country } from '@after-sales/rules'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Dossier, PersonalData, StoredDecision } from '../../application/dossier.ts'
import type { CommitResult, RmaStore, SerialRecord } from '../../application/ports/rma-store.ts'
import { type Inherited, type Rma, type RmaNumber, replay } from '../../rma/index.ts'
import { batchGet, type Item } from './batch-get.ts'
import { changeWrites } from './change-writes.ts'
import type { Table } from './client.ts'
import { itemsOf } from './items-of.ts'
import { personKey, rmaNumberOf, rmaPk, serialKey } from './keys.ts'
import { rmaEventOfItem } from './stored-event.ts'
import { transact } from './transaction.ts'

/** Hours for which an answer of XMS is taken without asking again. */
const xmsFreshHours = 24

/** Times that an RMA is read until its events reach its head. */
const readsMax = 5

/** The keyed hash of an e-mail address, under which its RMAs are found without keeping the address in a key. */
export type EmailHash = (email: string) => Promise<string>

const noEmailHash: EmailHash = () => Promise.reject(new Error('This function keeps no personal data'))

/** RMAs in the table: one partition each, read by one consistent query, written by one transaction. */
export function dynamoRmaStore(table: Table, emailHash: EmailHash = noEmailHash): RmaStore {
  return {
    async load(rmaNumber) {
      for (let attempt = 0; attempt < readsMax; attempt += 1) {
        const items = await itemsOf(table, rmaPk(rmaNumber))
        const head = items.find((item) => item.sk === 'HEAD')?.rma as Rma | undefined
        if (!head) return null
        const dossier = dossierOf(items, head)
        // A query does not see a transaction all at once: a head ahead of its events is read again.
        if (dossier?.rma.version === head.version) return dossier
      }
      throw new Error(`The events of ${rmaNumber} do not reach its head`)
    },

    async commit(change): Promise<CommitResult> {
      const { person } = change.continuation ?? change
      const hash = person ? await emailHash(person.consumer.email) : null
      const result = await transact(table, changeWrites(table, change, hash))
      return result === 'contended' ? 'conflict' : result
    },

    serial: (serial, country, now) => serialRecord(table, serial, country, now),

    async texts(rmaNumbers) {
      const items = await batchGet(table, rmaNumbers.map(personKey))
      return new Map(items.map(({ pk, person }) => [rmaNumberOf(pk), (person as PersonalData).texts]))
    },
  }
}

/** The RMA is the fold of its events, whatever shape its head was stored in; null while there are none. */
function dossierOf(items: readonly Item[], head: Rma): Dossier | null {
  const field = <T>(prefix: string, name: string) =>
    items.filter((item) => item.sk.startsWith(prefix)).map((item) => item[name] as T)
  const events = items
    .filter((item) => item.sk.startsWith('EVENT#'))
    .map(rmaEventOfItem)
    .filter((event) => event.sequence <= head.version)
  const [person] = field<PersonalData>('PERSON', 'person')
  const rma = replay(events, head.partnerReference)
  return rma && { rma, events, decisions: field<StoredDecision>('DECISION#', 'stored'), person: person ?? null }
}

/** Items of a serial that are read: XMS's answer for each country, its lock, what it inherits and the delivery that counts come first. */
const serialItemsMax = 6

async function serialRecord(table: Table, serial: string, country: Country, now: Date): Promise<SerialRecord> {
  // Backwards: however many orders named the serial, their deliveries stand behind the rest, and the one that counts first.
  const read = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': serialKey(serial, '').pk },
      ScanIndexForward: false,
      Limit: serialItemsMax,
      ConsistentRead: true,
    }),
  )
  const items = (read.Items ?? []) as Item[]
  const item = (prefix: string) => items.find((each) => each.sk.startsWith(prefix))
  const xms = item(`XMS#${country}`)
  const fresh = xms && now.getTime() - Date.parse(String(xms.askedAt)) < xmsFreshHours * 3_600_000
  return {
    openRma: (item('LOCK')?.rmaNumber as RmaNumber | undefined) ?? null,
    official: fresh ? Boolean(xms.official) : null,
    inherited: (item('INHERITED')?.inherited as Inherited | undefined) ?? null,
    reportedDelivery: (item('DELIVERY#')?.reported as SerialRecord['reportedDelivery'] | undefined) ?? null,
  }
}
