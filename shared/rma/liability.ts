import {
  addMonths,
  type CalendarDate,
  datesOf,
  type Facts,
  isLawFollowed,
  localDate,
  type Policy,
  policies,
  policyInForce,
} from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma } from './rma.ts'

/** Months by which a repair under warranty makes the seller's liability longer (Dir. 2024/1799 art. 16). */
const extensionMonths = 12

/**
 * L-repair-extension: the last local day on which the seller is liable for a device that was repaired under warranty. Null
 * for every other end, also a swap, where the law was not followed yet on the day of the repair, and while the last covered
 * day is not known.
 * The law is the one of that day, whatever version the RMA was taken in under.
 * @param events of the RMA until then
 * @param facts what its newest decision was made on
 */
export function liabilityExtendedUntil(
  rma: Rma,
  events: readonly RmaEvent[],
  facts: Facts,
  history: readonly Policy[] = policies,
): CalendarDate | null {
  const { service, outcome, expectedOutcome, country } = rma
  const repaired = events.findLast(({ type }) => type === 'repair.completed')
  if (!repaired || service !== 'in-warranty-repair' || (outcome ?? expectedOutcome) !== 'repaired') return null
  const repairedOn = localDate(new Date(repaired.occurredAt ?? repaired.at), country)
  if (!isLawFollowed(policyInForce(repairedOn, history), 'L-repair-extension', country, repairedOn)) return null
  const { warrantyEndsOn } = datesOf(facts, policyOf(rma), receivedOn(rma))
  return warrantyEndsOn && addMonths(warrantyEndsOn, extensionMonths)
}
