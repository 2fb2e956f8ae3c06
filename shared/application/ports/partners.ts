import type { PartnerRole } from '../../contracts/partner.ts'
import { isPartnerEventType } from '../../contracts/partner-event.ts'
import type { PartnerEndpoint } from '../../contracts/partner-record.ts'

/** A partner whose requests may be verified. */
export interface Partner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly enabled: boolean
  /** The live secrets, `whsec_…`, newest first; decrypted when first asked for. */
  secrets(): Promise<readonly string[]>
  /** The live keys of its own Ed25519 signatures, `whpk_…`, newest first. */
  readonly publicKeys: readonly string[]
  readonly requestsPerSecond: number
  readonly endpoint: PartnerEndpoint | null
}

export interface Partners {
  /** The partner as it is, or was some seconds ago. */
  find(partnerId: string): Promise<Partner | null>
  /** The partner as it is now. */
  fresh(partnerId: string): Promise<Partner | null>
  /** The ids of every partner of a role. */
  ofRole(role: PartnerRole): Promise<readonly string[]>
}

/** Where an event of a type is sent for a partner; null when it takes none, or none of that type. Its own always are. */
export function receiverOf(partner: Partner | null, type: string): string | null {
  const endpoint = partner?.enabled ? partner.endpoint : null
  if (!endpoint || endpoint.disabled) return null
  const { eventTypes, url } = endpoint
  return eventTypes === null || eventTypes.includes(type) || isPartnerEventType(type) ? url : null
}
