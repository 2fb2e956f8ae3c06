import {
  type CalendarDate,
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
import { afterRequest, ages } from './ages.ts'
import { raisedDaysEarlier, type Stretch, stretches } from './raised-days.ts'

/** A fact that can differ, with every value that makes a difference to a rule; the plainest value first. */
export interface Variable {
  readonly path: string
  readonly values: readonly unknown[]
  /** Only of days before receipt: which of them belong together. */
  readonly stretches?: readonly Stretch[]
}

/** The day on which the requests of a proof are received, unless it is asked about another one: a Friday. */
export const receivedOn = '2026-11-20'

/** Shops: the one that calls, and another. */
export const shops = ['shop-one', 'shop-two'] as const

const yesFirst = [true, false, undefined] as const
const noFirst = [false, true, undefined] as const

const once = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].filter((each) => each >= 0).sort((one, other) => one - other)

/** Lengths of a description on both sides of what the versions need, the longest first, and the shortest. */
function descriptions(versions: readonly Policy[]): readonly (string | undefined)[] {
  const needed = versions.flatMap(({ parameters: p }) => [p.scooterDescriptionLength, p.descriptionLength])
  const lengths = once([1, ...needed.flatMap((each) => [each, each - 1])]).filter((each) => each > 0)
  return [...lengths.toReversed().map((each) => 'x'.repeat(each)), undefined]
}

/** Sizes: each boundary of a version, what lies between two of them, and one below and above all; every second is a boundary. */
function inches(versions: readonly Policy[]): readonly (number | undefined)[] {
  const limits = once(versions.map(({ parameters: p }) => p.smallTvInches))
  const above = limits.map((each, index) => (each + (limits[index + 1] ?? each + 1)) / 2)
  return [(limits[0] ?? 0) - 0.5, ...limits.flatMap((each, index) => [each, above[index]]), undefined]
}

/** Whether a version turns on the purchase although the delivery is known, as it is of whatever mi.com reported. */
const countsFromPurchase = ({ readings }: Policy): boolean =>
  readings['R-warranty-start'] === 'purchase' ||
  readings['R-doa-day-count'] === 'from-purchase' ||
  readings['R-remorse-days'] === 'from-purchase'

/**
 * Every fact that a decision turns on, in the order in which diagrams ask them, with all of its values or, for dates,
 * numbers and texts, the values on both sides of each boundary that one of the versions knows.
 * @param on the day of receipt
 */
export function variablesOf(versions: readonly Policy[], on: CalendarDate = receivedOn): readonly Variable[] {
  const known = ages(versions, on)
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
    { path: 'raisedOn', values: raisedDaysEarlier(versions, on), stretches: stretches(versions) },
    { path: 'purchase.reportedByOrderSystem', values: [undefined, ...known, afterRequest] },
    {
      path: 'purchase.reportedByOrderSystem.purchasedOn',
      values: versions.some(countsFromPurchase) ? [undefined, ...known, afterRequest] : [undefined],
    },
    { path: 'purchase.orderId', values: [undefined, 'MI-1', 'MI-2'] },
    { path: 'purchase.deliveredOn', values: [undefined, ...known, afterRequest] },
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
