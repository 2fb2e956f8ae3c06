import { addDays, addMonths, daysBetween } from './calendar.ts'
import { type ClauseId, cite } from './catalogue.ts'
import type { LawId } from './law.ts'
import type { Policy } from './policy.ts'
import type { ReadingId } from './readings.ts'
import type { CalendarDate, Change, Facts, FactValue, Finding, Redirect, Verdict } from './types.ts'

/** What a rule is given: the facts, the policy, the day of receipt, and the dates that follow from the facts. */
export interface Case {
  readonly facts: Facts
  readonly policy: Policy
  /** The day on which the request was received, in the consumer's country. */
  readonly on: CalendarDate
  readonly delivery: Delivery
  /** As reported by the order system, else as stated; null when neither is known. */
  readonly purchasedOn: CalendarDate | null
  readonly warranty: WarrantyPeriod | null
}

/** When the device came to the consumer, and who says so. */
export interface Delivery {
  readonly deliveredOn: CalendarDate | null
  readonly source: 'order-system' | 'stated' | 'handed-over' | 'unknown'
  /** Days from delivery to the day the request was raised; day 0 is the delivery (R-doa-day-count). */
  readonly day: number | null
}

export interface WarrantyPeriod {
  readonly startsOn: CalendarDate
  /** Last covered day (R-warranty-end). */
  readonly endsOn: CalendarDate
  readonly from: 'delivery' | 'purchase'
}

/** A finding, and what it means for the decision besides its result. */
export interface Ruling extends Finding {
  readonly clauses: readonly (ClauseId | LawId)[]
  readonly readings: readonly ReadingId[]
  /** Facts whose absence makes it unknown. */
  readonly asks: readonly string[]
  /** A person has to look, whatever else is found. */
  readonly review: boolean
  /** Where the request belongs when this rule fails. */
  readonly redirect: Redirect | null
}

/** A rule of the policy: null when it does not concern the request. */
export type Rule = (given: Case) => Ruling | null

export type RulingParts = Pick<Ruling, 'rule' | 'kind' | 'clauses'> &
  Partial<Pick<Ruling, 'readings' | 'wouldPassIf' | 'asks' | 'review' | 'redirect'>> & {
    readonly result: Verdict
    readonly facts?: Readonly<Record<string, FactValue | undefined>>
  }

/** Completes a ruling; facts that are not known are left out. `wouldPassIf` counts only for a fail. */
export function ruling(parts: RulingParts): Ruling {
  const known = Object.entries(parts.facts ?? {}).filter(
    (entry): entry is [string, FactValue] => entry[1] !== undefined,
  )
  return {
    readings: [],
    asks: [],
    review: false,
    ...parts,
    redirect: parts.result === 'fail' ? (parts.redirect ?? null) : null,
    wouldPassIf: parts.result === 'fail' ? (parts.wouldPassIf ?? null) : null,
    facts: Object.fromEntries(known),
  }
}

/** The id of a clause for the line of the device: a TV cites T, anything else P. */
export function clause({ facts }: Case, number: Parameters<typeof cite>[1]): ClauseId {
  return cite(facts.product.line, number)
}

export const becomes = (path: string, value: FactValue): readonly Change[] => [{ path, becomes: value }]

/** A reported delivery wins over a stated one; what was handed over in the shop was delivered when it was bought. */
function deliveryOf({ purchase, raisedOn }: Facts): Delivery {
  const reported = purchase.reportedByOrderSystem?.deliveredOn
  const handedOver = purchase.handover === 'in-store' ? purchase.purchasedOn : undefined
  const deliveredOn = reported ?? purchase.deliveredOn ?? handedOver
  if (deliveredOn === undefined) return { deliveredOn: null, source: 'unknown', day: null }
  const source = reported ? 'order-system' : purchase.deliveredOn ? 'stated' : 'handed-over'
  return { deliveredOn, source, day: daysBetween(deliveredOn, raisedOn) }
}

/**
 * A request with what follows from it: the facts, the policy that judges them and the day of receipt. The dates are worked
 * out when a rule first reads them.
 */
export function caseOf(facts: Facts, policy: Policy, on: CalendarDate): Case {
  const delivery = once(() => deliveryOf(facts))
  const purchasedOn = once(
    () => facts.purchase.reportedByOrderSystem?.purchasedOn ?? facts.purchase.purchasedOn ?? null,
  )
  const warranty = once(() => warrantyOf(facts, delivery(), purchasedOn(), policy))
  return {
    facts,
    policy,
    on,
    get delivery() {
      return delivery()
    },
    get purchasedOn() {
      return purchasedOn()
    },
    get warranty() {
      return warranty()
    },
  }
}

/** Works something out when it is first asked for, and once. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

/** The same request as one of another kind. */
export const asRequest = ({ facts, policy, on }: Case, request: Facts['request']): Case =>
  caseOf({ ...facts, request }, policy, on)

/** The same request without the wish for a paid repair. */
export const asUnwished = ({ facts, policy, on }: Case): Case =>
  caseOf({ ...facts, wishes: { ...facts.wishes, outOfWarranty: false } }, policy, on)

/** R-warranty-start and R-warranty-end; null when neither delivery nor purchase is known, or the item has none of its own. */
function warrantyOf(
  { item }: Facts,
  { deliveredOn }: Delivery,
  purchasedOn: CalendarDate | null,
  policy: Policy,
): WarrantyPeriod | null {
  const isFromDelivery =
    policy.readings['R-warranty-start'] === 'delivery' ? deliveredOn !== null : purchasedOn === null
  const startsOn = isFromDelivery ? deliveredOn : purchasedOn
  if (startsOn === null || item === 'separate-accessory') return null
  const { warrantyMonths, accessoryMonths } = policy.parameters
  const months = item === 'in-box-accessory' ? accessoryMonths : warrantyMonths
  const sameDay = addMonths(startsOn, months)
  const endsOn = policy.readings['R-warranty-end'] === 'inclusive' ? sameDay : addDays(sameDay, -1)
  return { startsOn, endsOn, from: isFromDelivery ? 'delivery' : 'purchase' }
}

export const isScreening = ({ facts }: Case) => facts.request === 'doa' || facts.request === 'remorse'
export const isRepair = ({ facts }: Case) => facts.request === 'repair'
