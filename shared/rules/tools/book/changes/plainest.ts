import { causes } from '../../../index.ts'
import type { Diagram } from '../../proof/diagram.ts'
import type { Proof } from '../../proof/proof.ts'

/** Facts that are set aside wherever something changes without them, too. */
const beside: readonly string[] = [
  'official',
  'raisedOn',
  'condition.batteryDamaged',
  'purchase.proofOfPurchase.serialMarked',
  'wishes.transport',
  'wishes.returnTo',
  'callerId',
  'purchase.sellerId',
  'purchase.reportedByOrderSystem',
  'purchase.orderId',
]

/** Facts that are set aside where none of them makes a change by itself. */
const settled: readonly string[] = [
  'item',
  'fault.description',
  ...causes.map((each) => `fault.causes.${each}`),
  'condition.available',
  'condition.boxContentsComplete',
  'condition.visibleAbuse',
  'condition.originalCarton',
  'condition.screwsInPlace',
  'condition.serialLegible',
  'condition.sealIntact',
  'fault.manufacturingFailure',
  'wishes.outOfWarranty',
  'purchase.proofOfPurchase.presented',
  'fault.part',
]

/** Where something changes also of what was bought today, the days do not say which of the facts make it change. */
const dates = ['purchase.deliveredOn', 'purchase.purchasedOn']

type Place = Pick<Proof, 'diagrams' | 'space'>
type Narrow = <T>(of: Diagram<T>) => Diagram<T>

interface Plainest {
  readonly narrow: Narrow
  /** Numbers of the facts that make a change by themselves. */
  readonly turnsOn: readonly number[]
}

const narrowed = ({ diagrams }: Place, levels: readonly number[]): Narrow => {
  return (of) => levels.reduce((narrow, level) => diagrams.restrict(narrow, level, 0), of)
}

/** Facts among some that make a change by themselves: where it is, it would not be, were that fact at its plainest. */
export function alone(place: Place, changed: Diagram<boolean>, levels: readonly number[]): readonly number[] {
  const { diagrams } = place
  return levels.filter((level) => {
    const only = narrowed(
      place,
      levels.filter((each) => each !== level),
    )(changed)
    const lost = diagrams.apply(only, diagrams.restrict(only, level, 0), (is, isPlainly) => is && !isPlainly)
    return lost !== diagrams.constant(false)
  })
}

/**
 * A function that narrows others to the plainest value of each fact that is beside the point of a change.
 * @param changed where anything changes
 */
export function plainest(place: Place, changed: Diagram<boolean>): Plainest {
  const { diagrams, space } = place
  const never = diagrams.constant(false)
  const aside: number[] = []
  for (const level of beside.map(space.level)) {
    if (narrowed(place, [...aside, level])(changed) !== never) aside.push(level)
  }
  const kept = narrowed(place, aside)(changed)
  const today = narrowed(place, dates.map(space.level))(kept)
  const levels = settled.map(space.level)
  const turnsOn = alone(place, today === never ? kept : today, levels)
  const narrow = narrowed(place, [...aside, ...levels.filter((each) => !turnsOn.includes(each))])
  return narrow(changed) === never ? { narrow: narrowed(place, aside), turnsOn: [] } : { narrow, turnsOn }
}
