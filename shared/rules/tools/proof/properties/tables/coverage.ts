import type { CoverageVerdict } from '../../../../coverage.ts'
import { causes } from '../../../../index.ts'
import type { Diagram } from '../../diagram.ts'
import type { Proof } from '../../proof.ts'
import type { Age } from '../../variables.ts'
import { deliveryAge, isProven, isSealBroken } from './stated.ts'
import { firstRow, onceOf, type Rows, type Stated } from './table.ts'

/** P-1.3, R-warranty-start: the age of what the warranty runs from; an item bought separately has none of its own. */
function warrantyAge(stated: Stated): Age | undefined {
  const purchased = () => stated.age('purchase.purchasedOn')
  return stated.policy.readings['R-warranty-start'] === 'delivery'
    ? (deliveryAge(stated) ?? purchased())
    : (purchased() ?? deliveryAge(stated))
}

/** P-1.3, R-warranty-end: days after the last covered day; none within the months, null when it is far past or not known. */
function daysOver(stated: Stated): number | null {
  const { parameters, readings } = stated.policy
  const age = warrantyAge(stated)
  if (!age) return null
  const months = stated.facts.item === 'main-device' ? parameters.warrantyMonths : parameters.accessoryMonths
  if (age.months !== months) return age.months < months ? 0 : Number.POSITIVE_INFINITY
  return age.days + (readings['R-warranty-end'] === 'exclusive' ? 1 : 0)
}

/** R-warranty-start: shipped on a day that nobody knows, so that the period may begin later than the purchase. */
const isLateDeliveryPossible = (stated: Stated): boolean =>
  stated.policy.readings['R-warranty-start'] === 'delivery' &&
  stated.facts.purchase.handover === 'shipped' &&
  !deliveryAge(stated)

const hasPeriod = ({ facts: { item } }: Stated): boolean => item !== 'separate-accessory'

function isPeriodOver(stated: Stated): boolean {
  if (!hasPeriod(stated)) return false
  const over = daysOver(stated)
  if (over === null || over <= 0) return false
  return !isLateDeliveryPossible(stated) || over > stated.policy.parameters.deliveryDays
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
  'the period is over': isPeriodOver,
  'no proof counts as none': (stated) => stated.policy.readings['R-pop-missing'] === 'not-covered' && !isProven(stated),
  'it was bought separately': ({ facts, policy }) =>
    policy.readings['R-accessory'] === 'not-covered' && facts.item === 'separate-accessory',
}

/** Section 2: what leaves open whether the warranty bears a repair, by the fact that is asked for. */
export const openPoints: Rows = {
  'purchase.proofOfPurchase': (stated) => stated.policy.readings['R-pop-missing'] === 'asked' && !isProven(stated),
  'purchase.purchasedOn': (stated) => hasPeriod(stated) && !warrantyAge(stated),
  'purchase.deliveredOn': (stated) =>
    hasPeriod(stated) && isLateDeliveryPossible(stated) && (daysOver(stated) ?? 0) > 0 && !isPeriodOver(stated),
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
