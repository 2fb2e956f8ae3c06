import type { CalendarDate, Facts } from '@after-sales/rules'
import { dateContradictions, futureDates, screenOfNoTelevision } from '../../contracts/request-contradictions.ts'
import type { FactPath, Impossibility } from '../../messages/policy-try-words.ts'
import type { Entries } from './entries.ts'

/** A fact of a case that cannot be, and why. */
export interface Impossible {
  readonly path: FactPath
  readonly why: Impossibility
}

/** What the service refuses of a case before it decides, and what of it does not count. @param on day of receipt */
export function impossibleOf(facts: Facts, entries: Entries, on: CalendarDate): readonly Impossible[] {
  const { orderId, deliveredOn, purchasedOn } = {
    orderId: entries['purchase.reportedByOrderSystem.orderId'],
    deliveredOn: entries['purchase.reportedByOrderSystem.deliveredOn'],
    purchasedOn: entries['purchase.reportedByOrderSystem.purchasedOn'],
  }
  const isIncomplete = (orderId || deliveredOn || purchasedOn) && !(orderId && deliveredOn)
  return [
    ...futureDates(facts, on).map(({ path, code }) => ({ path, why: code })),
    ...dateContradictions.filter((each) => each.applies(facts)).map(({ path, code }) => ({ path, why: code })),
    ...(screenOfNoTelevision.applies(facts.product)
      ? [{ path: 'product.screenInches', why: screenOfNoTelevision.code } as const]
      : []),
    ...(isIncomplete ? [{ path: 'purchase.reportedByOrderSystem.orderId', why: 'report-incomplete' } as const] : []),
  ]
}
