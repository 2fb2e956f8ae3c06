import { ownerOf } from '../../application/outbox-event.ts'
import type { OutboxKey } from '../../application/ports/outbox.ts'
import type { RemorseKey } from '../../application/ports/remorse.ts'
import { partnerKey } from '../../contracts/partner-record.ts'
import { isReminderKind, type Target } from '../../rma/index.ts'

// Every key of the one table but a partner's, which stand in `contracts/partner-record.ts` for whoever adds one too.
// Indexes are sparse: an item without `gsiNpk` is not in index N. gsi1: a registrar's RMAs, dead deliveries of a
// partner, RMAs on hold and desk items by kind, consumers by e-mail. gsi2: RMAs by state. gsi3: outbox and due work.

const shards = 4

/** FNV-1a over the text, spread over a few shards: enough for the Benelux, no partition over 1,000 writes a second. */
function shardOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % shards
}

export const allShards = Array.from({ length: shards }, (_, index) => index)
export const padded = (sequence: number) => String(sequence).padStart(5, '0')

/** A target as part of a key, e.g. `WEBHOOK#shop-1`, `MAIL`, `MAIL#quote-reminder-3`. */
function targetName(target: Target): string {
  if (target.kind === 'webhook') return `WEBHOOK#${target.partnerId}`
  if (target.kind === 'xms') return 'XMS'
  if (target.kind === 'refund') return 'REFUND'
  return target.reminder ? `MAIL#${target.reminder}` : 'MAIL'
}

/** The target that a delivery's sort key names. Throws for a key that is none of ours. */
export function targetOf(sk: string): Target {
  const [, kind, ...rest] = sk.split('#')
  const name = rest.join('#')
  if (kind === 'WEBHOOK') return { kind: 'webhook', partnerId: name }
  if (kind === 'XMS') return { kind: 'xms' }
  if (kind === 'REFUND') return { kind: 'refund' }
  if (kind === 'MAIL' && name === '') return { kind: 'mail' }
  if (kind === 'MAIL' && isReminderKind(name)) return { kind: 'mail', reminder: name }
  throw new Error(`Not a delivery's key: ${sk}`)
}

export const rmaPk = (rmaNumber: string) => `RMA#${rmaNumber}`
/** The RMA whose items stand under a partition key. */
export const rmaNumberOf = (pk: string) => pk.slice('RMA#'.length)
export const headKey = (rmaNumber: string) => ({ pk: rmaPk(rmaNumber), sk: 'HEAD' })
export const personKey = (rmaNumber: string) => ({ pk: rmaPk(rmaNumber), sk: 'PERSON' })
export const eventKey = (event: OutboxKey) => ({
  pk: 'rmaNumber' in event ? rmaPk(event.rmaNumber) : partnerKey(event.partnerId).pk,
  sk: `EVENT#${padded(event.sequence)}`,
})
export const decisionKey = (rmaNumber: string, version: number) => ({
  pk: rmaPk(rmaNumber),
  sk: `DECISION#${padded(version)}`,
})
export const timerKey = (rmaNumber: string, kind: string) => ({ pk: rmaPk(rmaNumber), sk: `TIMER#${kind}` })
export const deliveryKey = (eventId: string, target: Target) => ({
  pk: `EVENT#${eventId}`,
  sk: `TO#${targetName(target)}`,
})
/** A serial's items: `DELIVERY#…` of every order that names it, `INHERITED`, `LOCK`, `XMS#country`. A new kind goes before `DELIVERY#` or counts in `serialItemsMax`. */
export const serialKey = (serial: string, sk: string) => ({ pk: `SERIAL#${serial}`, sk })
/** In order: the delivery that counts is the last. */
export const serialDeliveryKey = (serial: string, deliveredOn: string, firstReportedAt: string, orderId: string) =>
  serialKey(serial, `DELIVERY#${deliveredOn}#${firstReportedAt}#${orderId}`)
/** Where the desk finds an RMA by a serial or by its registrar's reference; e-mail addresses have an index of their own. */
export const foundByKey = (what: 'SERIAL' | 'REFERENCE', value: string, rmaNumber: string) => ({
  pk: `FIND#${what}#${value}`,
  sk: rmaNumber,
})
export const emailIndex = (hash: string) => `MAIL#${hash}`
/** An RMA's place in the list of its hold. */
export const holdKey = (rmaNumber: string) => ({ pk: rmaPk(rmaNumber), sk: 'HOLD' })
export const holdIndex = (reason: string) => `HOLD#${reason}`
export const deskItemKey = (id: string) => ({ pk: `DESK#${id}`, sk: '-' })
export const deskItemIndex = (kind: string) => `DESK#${kind}`
export const idempotencyKey = (partnerId: string, id: string) => ({ pk: `IDEM#${partnerId}#${id}`, sk: '-' })
export const feedCounterKey = (partnerId: string) => ({ pk: `FEED#${partnerId}`, sk: 'COUNTER' })
export const feedDayKey = (partnerId: string, day: string) => ({ pk: `FEED#${partnerId}`, sk: `DAY#${day}` })
export const paymentKey = (paymentId: string) => ({ pk: `PAY#${paymentId}`, sk: '-' })
export const linkKey = (hash: string) => ({ pk: `LINK#${hash}`, sk: '-' })
export const orderKey = (orderId: string, sk: string) => ({ pk: `ORDER#${orderId}`, sk })
/** What the sort keys of an order's parked remorses begin with; the serial follows. */
export const parkedPrefix = 'PARKED#'
export const parkedKey = ({ orderId, serial }: RemorseKey) => orderKey(orderId, `${parkedPrefix}${serial}`)
/** Which remorse is parked under a key. */
export const remorseOf = (pk: string, sk: string): RemorseKey => ({
  orderId: pk.slice('ORDER#'.length),
  serial: sk.slice(parkedPrefix.length),
})

// The books. At 200,000 RMAs a day, an eighth of them in the busiest hour, seven RMAs a second come to about 50 entries in 20
// publications: 100 write units a second, of which a shard takes a quarter, and of one sum seven updates a second, hardly
// two a shard. Ten times as much leaves every partition below 1,000 units and every item below a hundred writes.
/** Entries of a month, in the order of their positions. */
export const ledgerPk = (month: string, shard: number) => `LEDGER#${month}#${shard}`
export const ledgerPkOf = (month: string, rmaNumber: string) => ledgerPk(month, shardOf(rmaNumber))
/** What the entries of a month come to, by `account#payer#item`. */
export const ledgerTotalPk = (month: string, shard: number) => `LEDGERSUM#${month}#${shard}`
export const ledgerTotalSk = (account: string, payer: string, item: string) => `${account}#${payer}#${item}`
/** Days on which RMAs ended, each as many items as there are shards. */
export const turnaroundPk = (country: string, month: string) => `TAT#${country}#${month}`
export const turnaroundSk = (day: string, shard: number) => `${day}#${shard}`
/** The shard in which a publication books all that it adds up: one, so that each sum of it is one write. */
export const sumShardOf = (firstOwner: string) => shardOf(firstOwner)

export const feedPagePk = (partnerId: string, page: number) => `FEED#${partnerId}#${page}`
export const feedPosition = (position: number) => String(position).padStart(12, '0')

/** Deliveries that were given up, and those that failed and are tried again: to a partner under its id, others under their kind. */
export const deadIndex = (target: Target) => `DEAD#${receiverName(target)}`
export const retryingIndex = (target: Target) => `RETRY#${receiverName(target)}`
/** By the instant of the newest attempt. */
export const deliveryPlace = (at: string, eventId: string) => `${at}#${eventId}`
const receiverName = (target: Target) => (target.kind === 'webhook' ? target.partnerId : target.kind)
export const registrarIndex = (partnerId: string) => `REG#${partnerId}`
export const stateIndex = (state: string, shard: number) => `STATE#${state}#${shard}`
export const stateIndexOf = (state: string, rmaNumber: string) => stateIndex(state, shardOf(rmaNumber))
/** The range of its feed that is being sent to a partner again. */
export const redeliveryKey = (partnerId: string) => ({ pk: partnerKey(partnerId).pk, sk: 'REDELIVERY' })
export const outboxIndex = (shard: number) => `OUT#${shard}`
export const outboxEntry = (event: OutboxKey & { readonly at: string }) => ({
  gsi3pk: outboxIndex(shardOf(ownerOf(event))),
  gsi3sk: `${event.at}#${ownerOf(event)}#${padded(event.sequence)}`,
})
export const dueIndex = (shard: number) => `DUE#${shard}`
export const dueIndexOf = (text: string) => dueIndex(shardOf(text))
