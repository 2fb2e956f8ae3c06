import type { RmaNumber } from '../rma/index.ts'
import type { PartnerEventKey } from './partner-event.ts'

/** The event that the key of an item names, of an RMA or of a partner; null for a key that is no event's. */
export function eventOfKey(
  pk: string,
  sk: string,
): { readonly rmaNumber: RmaNumber; readonly sequence: number } | PartnerEventKey | null {
  const [, kind, owner = ''] = /^(RMA|PARTNER)#([^#]+)$/.exec(pk) ?? []
  const [, digits] = /^EVENT#(\d{5,})$/.exec(sk) ?? []
  if (!kind || !digits) return null
  const sequence = Number(digits)
  return kind === 'RMA' ? { rmaNumber: owner, sequence } : { partnerId: owner, sequence }
}
