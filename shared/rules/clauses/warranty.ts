import { daysBetween } from '../calendar.ts'
import { becomes, type Case, clause, isRepair, isScreening, type Rule, ruling } from '../rule.ts'

/** P-3.2b, P-3.3b: a repair outside the warranty may also be asked for. */
export const isWarrantyAskedFor: Rule = (given) => {
  if (!isRepair(given)) return null
  const outOfWarranty = given.facts.wishes?.outOfWarranty === true
  const tv = given.facts.product.line === 'tv'
  const flow = given.facts.channel === 'pos' ? 'P-3.3b' : 'P-3.2b'
  return ruling({
    rule: 'warranty-asked-for',
    kind: 'coverage',
    clauses: [tv ? 'T-4.2' : flow],
    readings: tv ? ['R-tv-flows'] : [],
    result: outOfWarranty ? 'fail' : 'pass',
    facts: { outOfWarranty },
    wouldPassIf: becomes('wishes.outOfWarranty', false),
  })
}

/** P-1.3: 24 months for the device and for accessories from its box; R-warranty-start, R-warranty-end. */
export const isWithinWarranty: Rule = (given) => {
  if (!isRepair(given) || given.facts.item === 'separate-accessory') return null
  const { warranty, delivery, facts, policy } = given
  const { warrantyMonths, accessoryMonths } = policy.parameters
  const accessory = facts.item === 'in-box-accessory'
  const isInTime = warranty !== null && facts.raisedOn <= warranty.endsOn
  const asked =
    warranty === null ? 'purchase.purchasedOn' : isBelatedDeliveryOpen(given) ? 'purchase.deliveredOn' : null
  const result = isInTime ? 'pass' : asked ? 'unknown' : 'fail'
  return ruling({
    rule: 'within-warranty',
    kind: 'coverage',
    clauses: [clause(given, '1.3')],
    readings: ['R-warranty-start', 'R-warranty-end', ...(accessory ? (['R-accessory'] as const) : [])],
    result,
    facts: {
      raisedOn: facts.raisedOn,
      startsOn: warranty?.startsOn,
      endsOn: warranty?.endsOn,
      startsFrom: warranty?.from,
      deliveredOnSource: delivery.source === 'unknown' ? undefined : delivery.source,
      months: accessory ? accessoryMonths : warrantyMonths,
    },
    asks: result === 'unknown' && asked ? [asked] : [],
    wouldPassIf: null,
  })
}

/**
 * R-warranty-start: whether a device that was shipped on a day that is not known may still be covered, because its
 * warranty is over only when counted from the purchase and by no more days than a shipment may take.
 */
export function isBelatedDeliveryOpen({ facts, delivery, warranty, policy }: Case): boolean {
  if (facts.purchase.handover !== 'shipped' || warranty === null || delivery.deliveredOn !== null) return false
  if (policy.readings['R-warranty-start'] !== 'delivery') return false
  const daysOver = daysBetween(warranty.endsOn, facts.raisedOn)
  return daysOver > 0 && daysOver <= policy.parameters.deliveryDays
}

/** P-1.3 with R-accessory: an accessory that was bought separately has a period that we do not know. */
export const isCoveredItem: Rule = (given) => {
  if (!isRepair(given)) return null
  const { item } = given.facts
  const separate = item === 'separate-accessory'
  const isReviewed = given.policy.readings['R-accessory'] === 'review'
  return ruling({
    rule: 'covered-item',
    kind: 'coverage',
    clauses: [clause(given, '1.3')],
    readings: item === 'main-device' ? [] : ['R-accessory'],
    result: separate ? (isReviewed ? 'unknown' : 'fail') : 'pass',
    facts: { item },
    review: separate && isReviewed,
    wouldPassIf: null,
  })
}

/** R-accessory: nor does a person leave a DOA or remorse of such an accessory to the rules. */
export const isClaimedItem: Rule = (given) => {
  if (!isScreening(given) || given.policy.readings['R-accessory'] !== 'review') return null
  const { item } = given.facts
  const isReviewed = item === 'separate-accessory'
  return ruling({
    rule: 'claimed-item',
    kind: 'admission',
    clauses: [],
    readings: ['R-accessory'],
    result: isReviewed ? 'unknown' : 'pass',
    facts: { item },
    review: isReviewed,
  })
}

/** P-1.2 with R-defect-presumed: a failure is taken as a manufacturing failure until inspection says otherwise. */
export const isManufacturingFailure: Rule = (given) => {
  if (!isRepair(given)) return null
  const stated = given.facts.fault?.manufacturingFailure
  const isAsked = stated === undefined && given.policy.readings['R-defect-presumed'] === 'asked'
  return ruling({
    rule: 'manufacturing-failure',
    kind: 'coverage',
    clauses: [clause(given, '1.2')],
    readings: stated === true ? [] : ['R-defect-presumed'],
    result: stated === false ? 'fail' : isAsked ? 'unknown' : 'pass',
    facts: { stated: stated ?? null },
    asks: isAsked ? ['fault.manufacturingFailure'] : [],
    wouldPassIf: null,
  })
}

/** P-1.4i: without a legible serial and an intact seal there is no warranty at all. */
export const isSerialAndSealIntact: Rule = (given) => {
  if (!isRepair(given)) return null
  const { serialLegible, sealIntact } = given.facts.condition ?? {}
  const broken = serialLegible === false || sealIntact === false
  return ruling({
    rule: 'serial-and-seal',
    kind: 'coverage',
    clauses: [clause(given, '1.4i')],
    result: broken ? 'fail' : 'pass',
    facts: { serialLegible, sealIntact },
    wouldPassIf: null,
  })
}
