import { addDays } from '../calendar.ts'
import { legalPeriodEnd } from '../legal-periods.ts'
import { type Case, clause, type Rule, ruling } from '../rule.ts'
import type { CalendarDate } from '../types.ts'

/**
 * R-withdrawal: an mi.com remorse that is raised by day 14, or by the working day that takes its place, is looked at by a
 * person when nothing fails but the days, the state of the device or its box; only then it counts. Null for what is no
 * withdrawal, and for one that is too late. While the delivery is not known, and the purchase longer ago, that date is
 * asked for first.
 */
export const isWithdrawalOpen: Rule = (given) => {
  const { facts, delivery, purchasedOn, policy } = given
  if (facts.request !== 'remorse' || facts.purchase.channel !== 'mi.com') return null
  if (policy.readings['R-withdrawal'] === 'refuse') return null
  const lastDay = lastDayFrom(delivery.deliveredOn ?? purchasedOn, given)
  const isInTime = lastDay !== null && facts.raisedOn <= lastDay
  const isDelivered = delivery.deliveredOn !== null
  if (!isInTime && isDelivered) return null
  return ruling({
    rule: 'statutory-withdrawal',
    kind: 'admission',
    clauses: [clause(given, '2.3')],
    readings: ['R-withdrawal'],
    result: 'unknown',
    facts: {
      day: delivery.day ?? undefined,
      days: policy.parameters.withdrawalDays,
      lastDay: isDelivered ? (lastDay ?? undefined) : undefined,
      inTime: isInTime ? true : undefined,
    },
    asks: isInTime ? [] : [facts.purchase.handover === 'in-store' ? 'purchase.purchasedOn' : 'purchase.deliveredOn'],
    review: isInTime,
  })
}

/** Last day of the right when its days run from a date; null when that is not known. */
function lastDayFrom(start: CalendarDate | null, { facts, policy }: Case): CalendarDate | null {
  return start && legalPeriodEnd(addDays(start, policy.parameters.withdrawalDays), facts.country)
}
