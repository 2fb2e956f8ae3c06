import { eventId, parseRmaNumber, type RmaNumber } from '../rma/index.ts'
import { type PartnerEventKey, partnerEventId } from './partner-event.ts'
import { partnerIdPattern } from './partner-record.ts'

type EventKey = { readonly rmaNumber: RmaNumber; readonly sequence: number } | PartnerEventKey

/** The event that the key of an item names, of an RMA or of a partner; null for a key that is no event's. */
export function eventOfKey(pk: string, sk: string): EventKey | null {
  const [, kind, owner = ''] = /^(RMA|PARTNER)#([^#]+)$/.exec(pk) ?? []
  const [, digits] = /^EVENT#(\d{5,})$/.exec(sk) ?? []
  if (!kind || !digits) return null
  const sequence = Number(digits)
  return kind === 'RMA' ? { rmaNumber: owner, sequence } : { partnerId: owner, sequence }
}

/** The event that has an id, whether there is such an event or not; null for a text that is no event's id. */
export function eventOfId(id: string): EventKey | null {
  const [, owner = '', digits] = /^evt_(.{1,64})_(\d{5,9})$/.exec(id) ?? []
  const sequence = Number(digits)
  if (parseRmaNumber(owner) === owner) {
    const key = { rmaNumber: owner, sequence }
    return eventId(key) === id ? key : null
  }
  const key = { partnerId: owner, sequence }
  return partnerIdPattern.test(owner) && partnerEventId(key) === id ? key : null
}
