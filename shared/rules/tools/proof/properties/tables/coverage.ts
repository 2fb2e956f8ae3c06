import type { CoverageVerdict } from '../../../../coverage.ts'
import { causes } from '../../../../index.ts'
import type { Diagram } from '../../diagram.ts'
import type { Proof } from '../../proof.ts'
import { boughtOn, daysAfterMonths, deliveredOn } from './dates.ts'
import { isProven, isSealBroken } from './stated.ts'
import { firstRow, onceOf, type Rows, type Stated } from './table.ts'

/** P-1.3, R-warranty-start: the day from which the warranty runs, where it is known. */
function warrantyStart(stated: Stated): string | undefined {
  const purchasedOn = boughtOn(stated)
  return stated.policy.readings['R-warranty-start'] === 'delivery'
    ? (deliveredOn(stated) ?? purchasedOn)
    : (purchasedOn ?? deliveredOn(stated))
}

/** P-1.3, R-warranty-end: days since the last covered day; null when that is not known. */
function daysOver(stated: Stated): number | null {
  const { parameters, readings } = stated.policy
  const start = warrantyStart(stated)
  if (!start) return null
  const months = stated.facts.item === 'main-device' ? parameters.warrantyMonths : parameters.accessoryMonths
  return daysAfterMonths(stated, start, months) + (readings['R-warranty-end'] === 'exclusive' ? 1 : 0)
}

/** R-warranty-start: shipped on a day that nobody knows, so that the period may begin later than the purchase. */
const isLateDeliveryPossible = (stated: Stated): boolean =>
  stated.policy.readings['R-warranty-start'] === 'delivery' &&
  stated.facts.purchase.handover === 'shipped' &&
  !deliveredOn(stated)

/** R-accessory: what was bought separately has no period that we know. */
export const hasPeriod = ({ facts: { item } }: Stated): boolean => item !== 'separate-accessory'

/** P-1.3: whether the period is over; not known without a date, and while a late delivery may have begun it. */
export function warrantyOf(stated: Stated): 'covered' | 'over' | 'unknown' {
  const over = daysOver(stated)
  if (over === null) return 'unknown'
  if (over <= 0) return 'covered'
  return isLateDeliveryPossible(stated) && over <= stated.policy.parameters.deliveryDays ? 'unknown' : 'over'
}

/** Section 2: what puts a repair outside the warranty; one of them is enough. */
export const exclusions: Rows = {
  'a paid repair is wished for': ({ facts }) => facts.wishes?.outOfWarranty === true,
  'it is no manufacturing failure': ({ facts }) => facts.fault?.manufacturingFailure === false,
  ...Object.fromEntries(
    causes.map((each) => [`its cause is ${each}`, ({ facts }: Stated) => facts.fault?.causes?.includes(each) === true]),
  ),
  'abuse can be seen': ({ facts, policy }) =>
    policy.readings['R-visible-abuse'] === 'is-misuse' && facts.condition?.visibleAbuse === true,
  'serial number or seal is broken': isSealBroken,
  'the period is over': (stated) => hasPeriod(stated) && warrantyOf(stated) === 'over',
  'no proof counts as none': (stated) => stated.policy.readings['R-pop-missing'] === 'not-covered' && !isProven(stated),
  'it was bought separately': ({ facts, policy }) =>
    policy.readings['R-accessory'] === 'not-covered' && facts.item === 'separate-accessory',
}

/** Section 2: what leaves open whether the warranty bears a repair, by the fact that is asked for. */
export const openPoints: Rows = {
  'purchase.proofOfPurchase': (stated) => stated.policy.readings['R-pop-missing'] === 'asked' && !isProven(stated),
  'purchase.purchasedOn': (stated) => hasPeriod(stated) && !warrantyStart(stated),
  'purchase.deliveredOn': (stated) => hasPeriod(stated) && !!warrantyStart(stated) && warrantyOf(stated) === 'unknown',
  'fault.manufacturingFailure': ({ facts, policy }) =>
    policy.readings['R-defect-presumed'] === 'asked' && facts.fault?.manufacturingFailure === undefined,
}

/** R-accessory: of an accessory that was bought separately a person says whether it is covered. */
export const isJudgedByPerson = ({ facts, policy }: Stated): boolean =>
  policy.readings['R-accessory'] === 'review' && facts.item === 'separate-accessory'

/** The verdict on coverage, and the row that it rests on. */
export interface Expected {
  readonly verdict: CoverageVerdict
  readonly because: string
}

/** Section 2 as a table: how the warranty bears a repair of the facts, whatever is requested. */
export const coverageTable: (proof: Proof) => Diagram<Expected> = onceOf((proof) => {
  const open = firstRow(proof, { ...openPoints, 'R-accessory': isJudgedByPerson })
  return proof.diagrams.apply(firstRow(proof, exclusions), open, (excluded, asked): Expected => {
    if (excluded) return { verdict: 'not-covered', because: excluded }
    return asked
      ? { verdict: 'open', because: `${asked} is not known` }
      : { verdict: 'covered', because: 'all is known' }
  })
})
