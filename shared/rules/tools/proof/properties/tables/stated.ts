import type { LawId } from '../../../../index.ts'
import { receivedOn } from '../../variables.ts'
import type { Stated } from './table.ts'

/** What is brought back or claimed, for a defect or none (section 3). */
export const isClaim = ({ facts: { request } }: Stated): boolean => request === 'doa' || request === 'remorse'

export const isRepair = ({ facts: { request } }: Stated): boolean => request === 'repair'

/** T-3.2.3, R-accessory: the panel of a television itself. */
export const isPanel = ({ facts: { product, item, fault } }: Stated): boolean =>
  product.line === 'tv' && item === 'main-device' && fault?.part === 'lcd'

/** R-pos-seller: a retailer's word is taken that it sold a device, unless it names another shop. */
export function isSoldByCaller({ facts: { callerId, purchase } }: Stated): boolean {
  const isOther = callerId !== undefined && purchase.sellerId !== undefined && purchase.sellerId !== callerId
  return purchase.channel === 'retail' && !isOther
}

/** P-2.5, R-order-pop: a proof was shown, or mi.com reported the order. */
export function isProven({ facts: { purchase }, policy }: Stated): boolean {
  if (purchase.proofOfPurchase?.presented === true) return true
  return policy.readings['R-order-pop'] === 'is-proof' && purchase.reportedByOrderSystem !== undefined
}

/** P-1.4i */
export const isSealBroken = ({ facts: { condition } }: Stated): boolean =>
  condition?.serialLegible === false || condition?.sealIntact === false

/** Section 9: whether a law is followed in the consumer's country on the day of receipt. */
export function isFollowed({ facts: { country }, policy }: Stated, law: LawId): boolean {
  const from = policy.law[law][country]
  return from !== null && from <= receivedOn
}
