import { boughtOn, daysSince, deliveredOn } from './dates.ts'
import { isClaim, isProven, isSealBroken, isSoldByCaller } from './stated.ts'
import type { Rows, Stated } from './table.ts'

/** P-2.1, T-3.2.5, R-online-withdrawal: where a claim may be raised. */
function isClaimPlace(stated: Stated): boolean {
  const { facts, policy } = stated
  if (facts.purchase.channel === 'retail') return facts.channel === 'pos' && isSoldByCaller(stated)
  const isOnline = facts.request === 'remorse' && policy.readings['R-online-withdrawal'] === 'open'
  return facts.channel === 'call-centre' || (isOnline && facts.channel === 'mi.com')
}

/** P-2.2, R-remorse-days, R-mi-terms */
function daysOf({ facts: { request, product, purchase }, policy: { parameters } }: Stated): number {
  const ours = request === 'remorse' ? parameters.remorseDays : parameters.doaDays
  const isTheirs = product.line === 'tv' && purchase.channel === 'mi.com'
  return Math.max(ours, (isTheirs && parameters.miComTermDays) || 0)
}

const isFromPurchase = ({ facts: { request }, policy: { readings } }: Stated): boolean =>
  readings[request === 'remorse' ? 'R-remorse-days' : 'R-doa-day-count'] === 'from-purchase'

/** R-doa-day-count: a delivery that is not known does not matter when even the purchase is within the days. */
export function periodOf(stated: Stated): 'in time' | 'late' | 'unknown' {
  const purchasedOn = boughtOn(stated)
  const isWithin = (date: string) => daysSince(stated, date) <= daysOf(stated)
  const start = isFromPurchase(stated) ? purchasedOn : deliveredOn(stated)
  if (start) return isWithin(start) ? 'in time' : 'late'
  return purchasedOn && isWithin(purchasedOn) ? 'in time' : 'unknown'
}

const isPacked = ({ facts: { product }, policy }: Stated): boolean =>
  product.line === 'scooter' && policy.readings['R-scooter-doa'] === 'condition'

/** Section 3: what refuses a DOA, and a remorse whatever the right of withdrawal says. */
export const claimRefusals: Rows = {
  'it is not claimed where it was sold': (stated) => {
    const isPlaced =
      isClaim(stated) && !(stated.facts.request === 'remorse' && stated.facts.purchase.channel === 'retail')
    return isPlaced && !isClaimPlace(stated)
  },
  'a shop’s sale cannot be regretted': ({ facts }) =>
    facts.request === 'remorse' && facts.purchase.channel === 'retail',
  'a DOA is a manufacturing failure': ({ facts }) =>
    facts.request === 'doa' && facts.fault?.manufacturingFailure === false,
  'a DOA has no excluded cause': ({ facts }) => facts.request === 'doa' && (facts.fault?.causes?.length ?? 0) > 0,
}

/** Section 3: what refuses a claim unless the right of withdrawal is open (R-withdrawal): the days, P-2.4, P-2.6 and S-DOA. */
export const toleratedRefusals: Rows = {
  'it is claimed too late': (stated) => isClaim(stated) && periodOf(stated) === 'late',
  'the device is not there': (stated) => isClaim(stated) && stated.facts.condition?.available === false,
  'the box is not complete': (stated) => isClaim(stated) && stated.facts.condition?.boxContentsComplete === false,
  'abuse can be seen': (stated) => isClaim(stated) && stated.facts.condition?.visibleAbuse === true,
  'serial number or seal is broken': (stated) =>
    isClaim(stated) && stated.policy.readings['R-doa-seal'] === 'is-abuse' && isSealBroken(stated),
  'the carton is missing': (stated) =>
    isClaim(stated) && isPacked(stated) && stated.facts.condition?.originalCarton === false,
  'screws are missing': (stated) =>
    isClaim(stated) && isPacked(stated) && stated.facts.condition?.screwsInPlace === false,
}

const isDeliveryAsked = (stated: Stated): boolean =>
  stated.facts.purchase.handover === 'shipped' && !isFromPurchase(stated)

/** Section 3: what is asked for with a claim. */
export const claimAsks: Rows = {
  'purchase.proofOfPurchase': (stated) => isClaim(stated) && !isProven(stated),
  'fault.manufacturingFailure': ({ facts }) =>
    facts.request === 'doa' && facts.fault?.manufacturingFailure === undefined,
}

/** What is asked for with a claim, and of a remorse only while the right of withdrawal does not make it idle. */
export const toleratedAsks: Rows = {
  'purchase.deliveredOn': (stated) => isClaim(stated) && isDeliveryAsked(stated) && periodOf(stated) === 'unknown',
  'purchase.purchasedOn': (stated) => isClaim(stated) && !isDeliveryAsked(stated) && periodOf(stated) === 'unknown',
  'condition.available': (stated) => isClaim(stated) && stated.facts.condition?.available === undefined,
  'condition.boxContentsComplete': (stated) =>
    isClaim(stated) && stated.facts.condition?.boxContentsComplete === undefined,
  'condition.visibleAbuse': (stated) => isClaim(stated) && stated.facts.condition?.visibleAbuse === undefined,
  'condition.originalCarton': (stated) =>
    isClaim(stated) && isPacked(stated) && stated.facts.condition?.originalCarton === undefined,
  'condition.screwsInPlace': (stated) =>
    isClaim(stated) && isPacked(stated) && stated.facts.condition?.screwsInPlace === undefined,
}
