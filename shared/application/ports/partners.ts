import type { PartnerRole } from '../../contracts/partner.ts'

/** A partner whose requests may be verified. */
export interface Partner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly enabled: boolean
  /** The live secrets, `whsec_…`, newest first; decrypted when first asked for. */
  secrets(): Promise<readonly string[]>
  readonly webhookUrl: string | null
}

export interface Partners {
  find(partnerId: string): Promise<Partner | null>
  /** The ids of every partner of a role. */
  ofRole(role: PartnerRole): Promise<readonly string[]>
}
