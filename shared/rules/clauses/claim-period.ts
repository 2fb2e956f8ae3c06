import { addDays, daysBetween } from '../calendar.ts'
import { type Case, clause, isScreening, type Rule, ruling } from '../rule.ts'

/** P-2.2 for DOA, P-2.3 for remorse: within 15 calendar days from delivery; R-doa-day-count, R-remorse-days. */
export const isClaimedInTime: Rule = (given) => {
  if (!isScreening(given)) return null
  const { facts, delivery } = given
  const doa = facts.request === 'doa'
  const days = claimDays(given)
  const sincePurchase = daysSincePurchase(given)
  const inTimeWhenever = delivery.day === null && sincePurchase !== null && sincePurchase <= days
  const result = delivery.day !== null ? (delivery.day <= days ? 'pass' : 'fail') : inTimeWhenever ? 'pass' : 'unknown'
  const missing = facts.purchase.handover === 'shipped' ? 'purchase.deliveredOn' : 'purchase.purchasedOn'
  return ruling({
    rule: doa ? 'doa-within-15-days' : 'remorse-within-15-days',
    kind: 'admission',
    clauses: [clause(given, doa ? '2.2' : '2.3')],
    readings: doa ? ['R-doa-day-count'] : ['R-remorse-days', 'R-doa-day-count'],
    result,
    facts: {
      raisedOn: facts.raisedOn,
      deliveredOn: delivery.deliveredOn ?? undefined,
      deliveredOnSource: delivery.source === 'unknown' ? undefined : delivery.source,
      day: delivery.day ?? undefined,
      days,
      lastDay: delivery.deliveredOn === null ? undefined : addDays(delivery.deliveredOn, days),
      purchasedOn: facts.purchase.purchasedOn,
    },
    asks: result === 'unknown' ? [missing] : [],
    wouldPassIf: null,
  })
}

/** Days within which a claim of this kind is in time. */
export function claimDays({ facts, policy }: Case): number {
  return facts.request === 'remorse' ? policy.parameters.remorseDays : policy.parameters.doaDays
}

/** Days from purchase to the day the request was raised; null when the purchase date is unknown. */
export function daysSincePurchase({ facts }: Case): number | null {
  const { purchasedOn } = facts.purchase
  return purchasedOn === undefined ? null : daysBetween(purchasedOn, facts.raisedOn)
}
