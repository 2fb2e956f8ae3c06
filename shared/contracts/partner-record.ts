import * as z from 'zod/mini'
import { type PartnerRole, partnerRoles } from './partner.ts'
import { disabledReasons } from './partner-event.ts'

/** Requests a second that a partner may send when its record says nothing else. */
export const requestsPerSecondDefault = 100

/** The most that any partner may be allowed; the firewall's rules lie above it. */
export const requestsPerSecondMax = 500

/** What a new partner's id looks like. No RMA number does: the id of a partner's own events begins with it. */
export const partnerIdPattern = /^[a-z0-9][a-z0-9-]{0,47}$/

const instant = z.iso.datetime()

/** Where a partner's webhooks go, and how that goes. */
export const partnerEndpoint = z.object({
  url: z.url(),
  /** The types of events that are sent there; null: all of them. */
  eventTypes: z.nullable(z.array(z.string())),
  /** Since when nothing has been taken there, in business time; null while things are taken. */
  failingSince: z.nullable(instant),
  /** Set when nothing is sent there any more, until the partner sets its endpoint again. */
  disabled: z.nullable(z.object({ at: instant, reason: z.enum(disabledReasons) })),
})
export type PartnerEndpoint = z.infer<typeof partnerEndpoint>

/** A partner as the table holds it. Secrets are ciphertexts of the partner key (KMS), base64, newest first. */
export const partnerRecord = z.object({
  pk: z.string(),
  sk: z.literal('HEAD'),
  /** Counts changes: the condition of the next one. */
  version: z.int(),
  partnerId: z.string(),
  role: z.enum(partnerRoles),
  enabled: z.boolean(),
  secretCiphertexts: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  /** Keys of the partner's own Ed25519 signatures, `whpk_…`, newest first. */
  publicKeys: z.array(z.string().check(z.startsWith('whpk_'))).check(z.maxLength(2)),
  requestsPerSecond: z.int().check(z.positive(), z.lte(requestsPerSecondMax)),
  endpoint: z.nullable(partnerEndpoint),
  /** The sequence number of the newest event that is the partner's own, such as a test of its endpoint. */
  lastEvent: z.int(),
  /** When that was, in business time. */
  lastEventAt: z.optional(instant),
})
export type PartnerRecord = z.infer<typeof partnerRecord>

/** Key of a partner's record. */
export const partnerKey = (partnerId: string) => ({ pk: `PARTNER#${partnerId}`, sk: 'HEAD' }) as const
/** Partition with the ids of the partners of a role. */
export const partnersOfRolePk = (role: PartnerRole) => `ROLE#${role}`

/** A working endpoint that takes events of every type. */
export const endpointAt = (url: string): PartnerEndpoint => ({
  url,
  eventTypes: null,
  failingSince: null,
  disabled: null,
})

export interface NewPartner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly secretCiphertexts: readonly string[]
  readonly endpoint: PartnerEndpoint | null
  readonly requestsPerSecond?: number
}

/** The two items of a new partner: the record, and its entry in the list of its role. */
export function partnerItems(partner: NewPartner) {
  return [
    {
      ...partnerKey(partner.partnerId),
      version: 1,
      enabled: true,
      publicKeys: [],
      requestsPerSecond: requestsPerSecondDefault,
      lastEvent: 0,
      ...partner,
    },
    { pk: partnersOfRolePk(partner.role), sk: partner.partnerId },
  ] as const
}
