import type { CalendarDate, Handover, ProductLine, PurchaseChannel } from '@after-sales/rules'
import type { Contradiction } from './contradiction.ts'

interface Device {
  readonly line: ProductLine
  readonly screenInches?: number | undefined
}

interface Purchase {
  readonly channel: PurchaseChannel
  readonly handover?: Handover | undefined
  readonly purchasedOn?: CalendarDate | undefined
  readonly deliveredOn?: CalendarDate | undefined
}

interface Dated {
  readonly raisedOn?: CalendarDate | undefined
  readonly purchase: Purchase
}

/** Only a television has a screen size. */
export const screenOfNoTelevision = {
  path: 'screenInches',
  code: 'screen-size-of-no-television',
  reads: ['line', 'screenInches'],
  applies: ({ line, screenInches }) => line !== 'tv' && screenInches !== undefined,
} as const satisfies Contradiction<Device>

/** How a device changed hands when nobody says: a shop's over the counter, one of mi.com by parcel. */
export const handoverOf = (bought: Purchase): Handover =>
  bought.handover ?? (bought.channel === 'retail' ? 'in-store' : 'shipped')

const bought = ['purchase.purchasedOn', 'purchase.deliveredOn'] as const
/** Of two dates, absent ones being unknown. */
const isLater = (date: CalendarDate | undefined, than: CalendarDate | undefined) =>
  date !== undefined && than !== undefined && date > than

/**
 * What the dates of a request cannot say at once: bought after it was raised, delivered before the purchase, handed over
 * in store on another day. It may be raised before the delivery (R-doa-before-delivery).
 */
export const dateContradictions = [
  {
    path: 'purchase.purchasedOn',
    code: 'later-than-raised',
    reads: ['raisedOn', 'purchase.purchasedOn'],
    applies: (body) => isLater(body.purchase.purchasedOn, body.raisedOn),
  },
  {
    path: 'purchase.deliveredOn',
    code: 'delivered-before-purchased',
    reads: bought,
    applies: (body) => isLater(body.purchase.purchasedOn, body.purchase.deliveredOn),
  },
  {
    path: 'purchase.deliveredOn',
    code: 'handed-over-in-store',
    reads: [...bought, 'purchase.channel', 'purchase.handover'],
    applies: (body) =>
      handoverOf(body.purchase) === 'in-store' && isLater(body.purchase.deliveredOn, body.purchase.purchasedOn),
  },
] as const satisfies readonly Contradiction<Dated>[]

/** The dates of a request that lie after a day. @param today in the consumer's country */
export function futureDates(
  body: {
    readonly raisedOn?: CalendarDate | undefined
    readonly purchase?: Pick<Purchase, 'purchasedOn' | 'deliveredOn'> | undefined
  },
  today: CalendarDate,
) {
  const dates = [
    ['raisedOn', body.raisedOn],
    ['purchase.purchasedOn', body.purchase?.purchasedOn],
    ['purchase.deliveredOn', body.purchase?.deliveredOn],
  ] as const
  return dates.flatMap(([path, date]) => (isLater(date, today) ? [{ path, code: 'in-future' } as const] : []))
}
