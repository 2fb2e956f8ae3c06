import type { EventKey } from '../../application/ports/outbox.ts'
import { isReminderKind, type Target } from '../../rma/index.ts'

// Every key of the one table but a partner's, which stand in `contracts/partner-record.ts` for whoever adds one too.
// Indexes are sparse: an item without `gsiNpk` is not in index N. gsi1: a registrar's RMAs, dead deliveries of a
// partner. gsi2: RMAs by state. gsi3: outbox and due work.

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
export const headKey = (rmaNumber: string) => ({ pk: rmaPk(rmaNumber), sk: 'HEAD' })
export const personKey = (rmaNumber: string) => ({ pk: rmaPk(rmaNumber), sk: 'PERSON' })
export const eventKey = (event: EventKey) => ({ pk: rmaPk(event.rmaNumber), sk: `EVENT#${padded(event.sequence)}` })
export const decisionKey = (rmaNumber: string, version: number) => ({
  pk: rmaPk(rmaNumber),
  sk: `DECISION#${padded(version)}`,
})
export const timerKey = (rmaNumber: string, kind: string) => ({ pk: rmaPk(rmaNumber), sk: `TIMER#${kind}` })
export const deliveryKey = (eventId: string, target: Target) => ({
  pk: `EVENT#${eventId}`,
  sk: `TO#${targetName(target)}`,
})
/** A serial's items: `DELIVERY#…` of every order that names it, `LOCK`, `XMS#country`. A new kind goes before `DELIVERY#` or counts in `serialItemsMax`. */
export const serialKey = (serial: string, sk: string) => ({ pk: `SERIAL#${serial}`, sk })
/** In order: the delivery that counts is the last. */
export const serialDeliveryKey = (serial: string, deliveredOn: string, firstReportedAt: string, orderId: string) =>
  serialKey(serial, `DELIVERY#${deliveredOn}#${firstReportedAt}#${orderId}`)
export const idempotencyKey = (partnerId: string, id: string) => ({ pk: `IDEM#${partnerId}#${id}`, sk: '-' })
export const feedCounterKey = (partnerId: string) => ({ pk: `FEED#${partnerId}`, sk: 'COUNTER' })
export const feedDayKey = (partnerId: string, day: string) => ({ pk: `FEED#${partnerId}`, sk: `DAY#${day}` })
export const paymentKey = (paymentId: string) => ({ pk: `PAY#${paymentId}`, sk: '-' })
export const linkKey = (hash: string) => ({ pk: `LINK#${hash}`, sk: '-' })
export const orderKey = (orderId: string, sk: string) => ({ pk: `ORDER#${orderId}`, sk })

export const feedPagePk = (partnerId: string, page: number) => `FEED#${partnerId}#${page}`
export const feedPosition = (position: number) => String(position).padStart(12, '0')

/** Dead deliveries: those to a partner under its id, others under their kind. */
export const deadIndex = (target: Target) => `DEAD#${target.kind === 'webhook' ? target.partnerId : target.kind}`
export const registrarIndex = (partnerId: string) => `REG#${partnerId}`
export const stateIndex = (state: string, shard: number) => `STATE#${state}#${shard}`
export const stateIndexOf = (state: string, rmaNumber: string) => stateIndex(state, shardOf(rmaNumber))
export const outboxIndex = (shard: number) => `OUT#${shard}`
export const outboxIndexOf = (rmaNumber: string) => outboxIndex(shardOf(rmaNumber))
export const dueIndex = (shard: number) => `DUE#${shard}`
export const dueIndexOf = (text: string) => dueIndex(shardOf(text))
