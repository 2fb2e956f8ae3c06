import { type Case, type Ruling, ruling } from '../rule.ts'
import { daysSincePurchase } from './claim-period.ts'

/** Rules whose failing does not take the statutory right of withdrawal away: those of P-2.4, P-2.6 and S-DOA. */
const tolerated = new Set(['complete-for-inspection', 'free-of-abuse', 'sealed-for-claim', 'scooter-packed'])

/**
 * R-withdrawal: an mi.com remorse raised by day 14 that fails only on the state of the device or its box is looked at by
 * a person instead of being refused. Null when the right does not save the request, or need not.
 */
export function isWithdrawalOpen(given: Case, admission: readonly Ruling[]): Ruling | null {
  const { facts, delivery, policy } = given
  if (facts.request !== 'remorse' || facts.purchase.channel !== 'mi.com') return null
  const failing = admission.filter((each) => each.result === 'fail')
  const day = delivery.day ?? daysSincePurchase(given)
  const inTime = day !== null && day <= policy.parameters.withdrawalDays
  if (failing.length === 0 || !inTime || !failing.every((each) => tolerated.has(each.rule))) return null
  return ruling({
    rule: 'statutory-withdrawal',
    kind: 'admission',
    clauses: [...new Set(failing.flatMap((each) => each.clauses))],
    readings: ['R-withdrawal'],
    result: 'unknown',
    facts: { day, days: policy.parameters.withdrawalDays },
    review: true,
  })
}
