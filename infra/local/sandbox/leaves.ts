import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { channelsOf, type PartnerRole, partnerRoles } from '../../../shared/contracts/partner.ts'
import { consumer } from './examples.ts'
import type { ShownLeaf } from './shown.ts'

const file = join(import.meta.dirname, '../../../shared/rules/examples.json')

/** The file of the policy's leaves, as far as the page shows it. */
interface Leaves {
  readonly receivedOn: string
  readonly examples: readonly {
    readonly facts: LeafFacts
    readonly decision: { readonly decision: string; readonly service: string | null }
    readonly failing: readonly string[]
    readonly open: readonly string[]
  }[]
}

interface LeafFacts {
  readonly request: string
  readonly channel: string
  readonly country: string
  readonly official: boolean | null
  readonly callerId?: string
  readonly product: { readonly line: string; readonly screenInches?: number }
  readonly purchase: Readonly<Record<string, unknown>>
  readonly [fact: string]: unknown
}

/** Prefix of a serial about which the simulator of XMS says this. */
const serialOf = (official: boolean | null) => ({ true: '', false: 'GREY-', null: 'DOWN-' })[String(official)] ?? ''

/** One request for every answer of the policy (`npm run policy:examples`), its dates as far from today as they were. */
export function leaves(): ShownLeaf[] {
  const { receivedOn, examples } = JSON.parse(readFileSync(file, 'utf8')) as Leaves
  return examples.map(({ facts, decision, failing, open }) => {
    const { decision: verdict, service } = decision
    const why = [...failing, ...open.map((rule) => `${rule}?`)]
    const size = facts.product.screenInches === undefined ? '' : ` ${facts.product.screenInches}″`
    const about = `${facts.product.line}${size}, ${facts.channel}, ${facts.purchase.channel === 'mi.com' ? 'mi.com' : 'shop'}`
    return {
      title: why.length === 0 ? about : `${about}: ${why.join(', ')}`,
      group: `${facts.request} → ${verdict}${service === null ? '' : `: ${service}`}`,
      role: roleOf(facts.channel),
      body: inDays(requestOf(facts), receivedOn) as object,
      order: inDays(orderOf(facts), receivedOn) as object | null,
      expected: { decision: verdict, service },
    }
  })
}

const roleOf = (channel: string): PartnerRole =>
  partnerRoles.find((role) => channelsOf[role].some((each) => each === channel)) ?? 'desk'

/** The request that states a leaf's facts; what XMS says of its serial is in the serial. */
function requestOf({ official, callerId, product, purchase, channel: _, ...facts }: LeafFacts): object {
  const { reportedByOrderSystem: __, ...bought } = purchase
  return { ...facts, product: { ...product, serial: `${serialOf(official)}{{freshSerial}}` }, purchase: bought }
}

/** The delivery that the order system reports of the device, for facts that come from it. */
function orderOf({ country, product, purchase }: LeafFacts): object | null {
  const { reportedByOrderSystem: reported, purchasedOn } = purchase
  if (!reported) return null
  const { orderId, deliveredOn } = reported as { readonly orderId: string; readonly deliveredOn: string }
  return {
    type: 'order.delivered',
    occurredAt: '{{now}}',
    orderId,
    purchasedOn,
    deliveredOn,
    country,
    lines: [{ ...product, serial: '{{freshSerial}}' }],
    consumer,
  }
}

/** Dates as blanks, so many days from today as they were from the day of receipt. */
function inDays(value: unknown, receivedOn: string): unknown {
  if (Array.isArray(value)) return value.map((each) => inDays(each, receivedOn))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inDays(each, receivedOn)]))
  }
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value
  const days = Math.round((Date.parse(value) - Date.parse(receivedOn)) / 86_400_000)
  return `{{today${days === 0 ? '' : days > 0 ? `+${days}` : days}}}`
}
