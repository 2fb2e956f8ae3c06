import {
  addDays,
  addMonths,
  causes,
  channels,
  countries,
  handovers,
  items,
  type Policy,
  productLines,
  purchaseChannels,
  requests,
  wishWords,
} from '../../index.ts'

/** A fact that can differ, with every value that makes a difference to a rule; the plainest value first. */
export interface Variable {
  readonly path: string
  readonly values: readonly unknown[]
}

/** The day on which the requests of a proof are received: a Friday, so that the days before it end on every kind of day. */
export const receivedOn = '2026-11-20'

/** A date by how long before the request was raised it lies. */
export interface Age {
  readonly months: number
  readonly days: number
}

const datesBefore = new Map<string, string>()

/** The date that lies so long before another. */
export function dateBefore(raisedOn: string, { months, days }: Age): string {
  const key = `${raisedOn} ${months} ${days}`
  const known = datesBefore.get(key) ?? addDays(addMonths(raisedOn, -months), -days)
  datesBefore.set(key, known)
  return known
}

/** Shops: the one that calls, and another. */
export const shops = ['shop-one', 'shop-two'] as const

const yesFirst = [true, false, undefined] as const
const noFirst = [false, true, undefined] as const

const once = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].filter((each) => each >= 0).sort((one, other) => one - other)

/** Both sides of each boundary that the versions' periods know, youngest first; a purchase of some days ago is the plain one. */
function ages(versions: readonly Policy[]): readonly Age[] {
  const days = versions.flatMap(({ parameters: p }) =>
    [p.withdrawalDays, p.doaDays, p.remorseDays, p.miComTermDays ?? 0].flatMap((each) => [each, each + 1]),
  )
  const weekends = versions.flatMap(({ parameters: p }) => [2, 3].map((each) => p.withdrawalDays + each))
  const young = once([0, ...days, ...weekends]).map((each) => ({ months: 0, days: each }))
  const months = versions.flatMap(({ parameters: p }) => [p.warrantyMonths, p.accessoryMonths])
  const shipments = versions.map(({ parameters: p }) => p.deliveryDays)
  const endsEarlier = versions.some(({ readings }) => readings['R-warranty-end'] === 'exclusive') ? [-1] : []
  const over = [...endsEarlier, ...once([0, 1, ...shipments.flatMap((each) => [each, each + 1])])]
  return [...young, ...once(months).flatMap((each) => over.map((after) => ({ months: each, days: after })))]
}

const before: Age = { months: 0, days: -1 }

/** Lengths of a description on both sides of what the versions need. */
function descriptions(versions: readonly Policy[]): readonly (string | undefined)[] {
  const needed = versions.flatMap(({ parameters: p }) => [p.scooterDescriptionLength, p.descriptionLength])
  const lengths = once(needed.flatMap((each) => [each, each - 1])).filter((each) => each > 0)
  return [...lengths.toReversed().map((each) => 'x'.repeat(each)), undefined]
}

function inches(versions: readonly Policy[]): readonly (number | undefined)[] {
  const sizes = once(versions.map(({ parameters: p }) => p.smallTvInches))
  return [...sizes.flatMap((each) => [each - 0.5, each, each + 0.1]), undefined]
}

/** How many days before its receipt a request was raised: a Friday, a Monday whose 14 days end at a weekend, the last days. */
function raisedDaysEarlier(versions: readonly Policy[]): readonly number[] {
  return once([0, 4, ...versions.flatMap(({ parameters: p }) => [p.backdatingDays, p.backdatingDays + 1])])
}

/**
 * Every fact that a decision turns on, in the order in which diagrams ask them, with all of its values or, for dates,
 * numbers and texts, the values on both sides of each boundary that one of the versions knows.
 */
export function variablesOf(versions: readonly Policy[]): readonly Variable[] {
  const known = ages(versions)
  return [
    { path: 'request', values: requests },
    { path: 'channel', values: ['dr-mobile', ...channels.filter((each) => each !== 'dr-mobile')] },
    { path: 'product.line', values: productLines },
    { path: 'official', values: [true, false, null] },
    { path: 'country', values: countries },
    { path: 'purchase.channel', values: purchaseChannels },
    { path: 'purchase.handover', values: handovers },
    { path: 'item', values: items },
    { path: 'fault.part', values: ['other', 'lcd', undefined] },
    { path: 'product.screenInches', values: inches(versions) },
    { path: 'callerId', values: [undefined, shops[0]] },
    { path: 'purchase.sellerId', values: [undefined, ...shops] },
    { path: 'raisedOn', values: raisedDaysEarlier(versions) },
    { path: 'purchase.reportedByOrderSystem', values: [undefined, ...known, before] },
    { path: 'purchase.orderId', values: [undefined, 'MI-1', 'MI-2'] },
    { path: 'purchase.deliveredOn', values: [undefined, ...known, before] },
    { path: 'purchase.purchasedOn', values: [...known, undefined] },
    { path: 'purchase.proofOfPurchase.presented', values: yesFirst },
    { path: 'fault.description', values: descriptions(versions) },
    { path: 'fault.manufacturingFailure', values: yesFirst },
    { path: 'condition.available', values: yesFirst },
    { path: 'condition.boxContentsComplete', values: yesFirst },
    { path: 'condition.visibleAbuse', values: noFirst },
    { path: 'condition.originalCarton', values: yesFirst },
    { path: 'condition.screwsInPlace', values: yesFirst },
    { path: 'condition.serialLegible', values: yesFirst },
    { path: 'condition.sealIntact', values: yesFirst },
    { path: 'condition.batteryDamaged', values: noFirst },
    ...causes.map((each) => ({ path: `fault.causes.${each}`, values: [false, true] })),
    { path: 'wishes.outOfWarranty', values: noFirst },
    { path: 'wishes.transport', values: [...wishWords.transport, undefined] },
    { path: 'wishes.returnTo', values: [...wishWords.returnTo, undefined] },
    { path: 'purchase.proofOfPurchase.serialMarked', values: yesFirst },
  ]
}
