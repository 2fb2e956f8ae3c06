import type { Found } from './found.ts'
import type { Redirect } from './types.ts'

/** Whatever else fails, in this order: what nobody here offers, then the seller, a new device, the shop (R-retail-refund). */
const ranks: readonly Redirect[] = ['provider-of-choice', 'original-seller', 'new-device', 'point-of-sale']

/**
 * Where a refused request is sent: a channel only when it could succeed there, because nothing but the place stood in its
 * way.
 * @param isSaved whether the right of withdrawal saves it there from what else fails (R-withdrawal)
 */
export const redirectOf = ({ sendsTo, place, isTolerated }: Found, isSaved: boolean): Redirect | null =>
  ranks.find((each) => sendsTo.includes(each)) ?? (isTolerated && !isSaved ? null : place)
