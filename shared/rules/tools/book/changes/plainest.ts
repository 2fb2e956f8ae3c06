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

/** Facts that are set aside where everything that changes would also change without them. */
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

/**
 * A function that narrows others to the plainest value of each fact that is beside the point of a change.
 * @param changed where anything changes
 */
export function plainest({ diagrams, space }: Proof, changed: Diagram<boolean>): <T>(of: Diagram<T>) => Diagram<T> {
  const never = diagrams.constant(false)
  const levels: number[] = []
  let rest = changed
  for (const path of [...beside, ...settled]) {
    const level = space.level(path)
    const plain = diagrams.restrict(rest, level, 0)
    const lost = diagrams.apply(rest, plain, (is, isPlainly) => is && !isPlainly)
    if (beside.includes(path) ? plain === never : lost !== never) continue
    levels.push(level)
    rest = plain
  }
  return (of) => levels.reduce((narrow, level) => diagrams.restrict(narrow, level, 0), of)
}
