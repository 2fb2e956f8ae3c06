import { type Case, clause, type Ruling, ruling } from '../rule.ts'
import type { RuleName } from '../rule-names.ts'
import { daysSincePurchase } from './claim-period.ts'

/** Rules whose failing does not take the statutory right of withdrawal away: those of P-2.4, P-2.6 and S-DOA. */
const tolerated = new Set<RuleName>(['complete-for-inspection', 'free-of-abuse', 'sealed-for-claim', 'scooter-packed'])

/** Whether a rule is about the state of device and box only. */
export const isTolerated = ({ rule }: Ruling): boolean => tolerated.has(rule)

/**
 * R-withdrawal: an mi.com remorse raised by day 14 that fails only on the state of the device or its box is looked at by
 * a person instead of being refused. Null when the right does not save the request, or need not. While the delivery is
 * not known, and the purchase longer ago, that date is asked for first.
 */
export function isWithdrawalOpen(given: Case, admission: readonly Ruling[]): Ruling | null {
  const { facts, delivery, policy } = given
  if (facts.request !== 'remorse' || facts.purchase.channel !== 'mi.com') return null
  if (policy.readings['R-withdrawal'] === 'refuse') return null
  const failing = admission.filter((each) => each.result === 'fail')
  if (failing.length === 0 || !failing.every(isTolerated)) return null

  const days = policy.parameters.withdrawalDays
  const day = delivery.day ?? daysSincePurchase(given)
  const isInTime = day !== null && day <= days
  if (!isInTime && delivery.day !== null) return null
  return ruling({
    rule: 'statutory-withdrawal',
    kind: 'admission',
    clauses: [clause(given, '2.3')],
    readings: ['R-withdrawal'],
    result: 'unknown',
    facts: { day: day ?? undefined, days, inTime: isInTime ? true : undefined },
    asks: isInTime ? [] : ['purchase.deliveredOn'],
    review: isInTime,
  })
}
