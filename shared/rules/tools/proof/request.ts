import type { Facts } from '../../index.ts'

/** A request that can be sent, and what has to be so that it is decided on the facts in question. */
export interface SendableRequest {
  /** Body of `POST /v1/eligibility-checks`; on the local stack the registry answers by the serial number. */
  readonly body: Readonly<Record<string, unknown>>
  /** Which retailer sends it, where one does. */
  readonly as: string | null
  /** What the order system has to have reported before. */
  readonly after: Facts['purchase']['reportedByOrderSystem'] | null
}

/** The local registry's word, by how a serial number begins. */
const serials = new Map([
  [true, 'SN-1'],
  [false, 'GREY-1'],
  [null, 'DOWN-1'],
])

/** Facts as the request that would be decided on them. */
export function requestOf(facts: Facts): SendableRequest {
  const { official, callerId, ...stated } = facts
  const { reportedByOrderSystem, ...purchase } = stated.purchase
  return {
    body: { ...stated, product: { ...stated.product, serial: serials.get(official) }, purchase },
    as: callerId ?? null,
    after: reportedByOrderSystem ?? null,
  }
}
