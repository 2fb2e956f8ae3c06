import * as z from 'zod/mini'
import { type PartnerRole, partnerRoles } from './partner.ts'

/** A partner as the table holds it. Secrets are ciphertexts of the partner key (KMS), base64, newest first. */
export const partnerRecord = z.object({
  pk: z.string(),
  sk: z.literal('HEAD'),
  partnerId: z.string(),
  role: z.enum(partnerRoles),
  enabled: z.boolean(),
  secretCiphertexts: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  webhookUrl: z.nullable(z.url()),
})

/** Key of a partner's record. */
export const partnerKey = (partnerId: string) => ({ pk: `PARTNER#${partnerId}`, sk: 'HEAD' }) as const
/** Partition with the ids of the partners of a role. */
export const partnersOfRolePk = (role: PartnerRole) => `ROLE#${role}`

/** The two items of a partner: the record, and its entry in the list of its role. */
export function partnerItems(partner: {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly secretCiphertexts: readonly string[]
  readonly webhookUrl: string | null
}) {
  return [
    { ...partnerKey(partner.partnerId), enabled: true, ...partner },
    { pk: partnersOfRolePk(partner.role), sk: partner.partnerId },
  ] as const
}
