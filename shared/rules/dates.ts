import type { Policy } from './policy.ts'
import { caseOf } from './rule.ts'
import type { CalendarDate, Facts } from './types.ts'

/**
 * The dates of a device that follow from the facts of its request: bought, delivered, last covered day (R-warranty-start,
 * R-warranty-end, R-doa-day-count). Null for what is not known.
 * @param on local day on which the request was received
 * @throws RangeError when a date among the facts is none
 */
export function datesOf(facts: Facts, policy: Policy, on: CalendarDate) {
  const { purchasedOn, delivery, warranty } = caseOf(facts, policy, on)
  return { purchasedOn, deliveredOn: delivery.deliveredOn, warrantyEndsOn: warranty?.endsOn ?? null }
}
