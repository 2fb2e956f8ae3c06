import {
  causes,
  channels,
  countries,
  handovers,
  isCalendarDate,
  items,
  productLines,
  purchaseChannels,
  requests,
} from '../../index.ts'

/** The facts that a decision turns on, each with what it can be; all of them are required. */
const known: Readonly<Record<string, readonly unknown[]>> = {
  request: requests,
  channel: channels,
  country: countries,
  official: [true, false, null],
  'product.line': productLines,
  item: items,
  'purchase.channel': purchaseChannels,
  'purchase.handover': handovers,
}

const dates = [
  'purchase.purchasedOn',
  'purchase.deliveredOn',
  'purchase.reportedByOrderSystem.deliveredOn',
  'purchase.reportedByOrderSystem.purchasedOn',
]

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined), value)

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)

/** What is wrong with recorded facts, as half a sentence that begins with the path; null when they can be decided. */
export function factsFault(facts: unknown): string | null {
  for (const [path, values] of Object.entries(known)) {
    const value = at(facts, path)
    if (!values.includes(value)) return `${path} must be ${values.map(String).join(' or ')}, not ${shown(value)}`
  }
  if (typeof at(facts, 'product.serial') !== 'string') return 'product.serial must be a text'
  for (const path of ['raisedOn', ...dates]) {
    const value = at(facts, path)
    const isAbsent = value === undefined && path !== 'raisedOn'
    if (!isAbsent && !(typeof value === 'string' && isCalendarDate(value))) {
      return `${path} must be a calendar date, not ${shown(value)}`
    }
  }
  const named = at(facts, 'fault.causes') ?? []
  if (!Array.isArray(named) || !named.every((each) => causes.includes(each))) {
    return `fault.causes must be a list of known causes, not ${shown(named)}`
  }
  return null
}
