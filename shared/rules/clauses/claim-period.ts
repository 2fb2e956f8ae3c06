import { addDays, daysBetween } from '../calendar.ts'
import { type Case, clause, isScreening, type Rule, ruling } from '../rule.ts'
import type { CalendarDate } from '../types.ts'

/** P-2.2 for DOA, P-2.3 for remorse: within 15 calendar days from delivery; R-doa-day-count, R-remorse-days. */
export const isClaimedInTime: Rule = (given) => {
  if (!isScreening(given)) return null
  const { facts, delivery } = given
  const doa = facts.request === 'doa'
  const days = claimDays(given)
  const fromPurchase = countsFromPurchase(given)
  const day = claimDay(given)
  const inTimeWhenever = (daysSincePurchase(given) ?? days + 1) <= days
  const result = day !== null ? (day <= days ? 'pass' : 'fail') : inTimeWhenever ? 'pass' : 'unknown'
  const missing =
    facts.purchase.handover === 'shipped' && !fromPurchase ? 'purchase.deliveredOn' : 'purchase.purchasedOn'
  return ruling({
    rule: doa ? 'doa-within-15-days' : 'remorse-within-15-days',
    kind: 'admission',
    clauses: [clause(given, doa ? '2.2' : '2.3')],
    readings: [...(doa ? [] : (['R-remorse-days'] as const)), 'R-doa-day-count', ...miComTerm(given).readings],
    result,
    facts: {
      raisedOn: facts.raisedOn,
      deliveredOn: fromPurchase ? undefined : (delivery.deliveredOn ?? undefined),
      deliveredOnSource: fromPurchase || delivery.source === 'unknown' ? undefined : delivery.source,
      day: day ?? undefined,
      days,
      lastDay: lastClaimDay(given) ?? undefined,
      purchasedOn: given.purchasedOn ?? undefined,
    },
    asks: result === 'unknown' ? [missing] : [],
    wouldPassIf: null,
  })
}

/** R-doa-before-delivery: a DOA that was claimed before the device came is looked at by a person. */
export const isRaisedAfterDelivery: Rule = (given) => {
  const { facts, delivery, policy } = given
  if (facts.request !== 'doa' || delivery.deliveredOn === null) return null
  if (policy.readings['R-doa-before-delivery'] !== 'review') return null
  const isEarly = facts.raisedOn < delivery.deliveredOn
  return ruling({
    rule: 'raised-after-delivery',
    kind: 'admission',
    clauses: [],
    readings: ['R-doa-before-delivery'],
    result: isEarly ? 'unknown' : 'pass',
    facts: { raisedOn: facts.raisedOn, deliveredOn: delivery.deliveredOn },
    review: isEarly,
  })
}

/** Days within which a claim of this kind is in time, or mi.com's own when they are more (R-mi-terms). */
function claimDays(given: Case): number {
  const { doaDays, remorseDays } = given.policy.parameters
  return Math.max(given.facts.request === 'remorse' ? remorseDays : doaDays, miComTerm(given).days)
}

function miComTerm({ facts, policy }: Case) {
  const days = policy.parameters.miComTermDays
  const applies = days !== null && facts.product.line === 'tv' && facts.purchase.channel === 'mi.com'
  return applies ? { days, readings: ['R-mi-terms'] as const } : { days: 0, readings: [] }
}

/** Whether the days count from the purchase, should a reading be overruled so. */
const countsFromPurchase = ({ facts, policy: { readings } }: Case): boolean =>
  readings[facts.request === 'remorse' ? 'R-remorse-days' : 'R-doa-day-count'] === 'from-purchase'

/** The day of the period on which the claim was raised; null when day 0 is not known. */
function claimDay(given: Case): number | null {
  return countsFromPurchase(given) ? daysSincePurchase(given) : given.delivery.day
}

/** The last day on which a claim is in time; null when day 0 is not known. */
export function lastClaimDay(given: Case): CalendarDate | null {
  const start = countsFromPurchase(given) ? given.purchasedOn : given.delivery.deliveredOn
  return start === null ? null : addDays(start, claimDays(given))
}

/** Days from purchase to the day the request was raised; null when the purchase date is unknown. */
export function daysSincePurchase({ facts, purchasedOn }: Case): number | null {
  return purchasedOn === null ? null : daysBetween(purchasedOn, facts.raisedOn)
}
