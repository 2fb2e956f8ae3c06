import type { Partner, Partners } from '../../../shared/application/ports/partners.ts'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import { endpointAt } from '../../../shared/contracts/partner-record.ts'
import type { Memory } from './memory.ts'

/** Reading partners never fails. */
export function fakePartners(memory: Memory): Partners {
  return {
    find: async (partnerId) => memory.partners.get(partnerId) ?? null,
    ofRole: async (role) =>
      [...memory.partners.values()].filter((each) => each.role === role).map((each) => each.partnerId),
  }
}

interface NewPartner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly webhookUrl: string | null
}

export const fakePartner = ({ webhookUrl, ...partner }: NewPartner, secrets: readonly string[]): Partner => ({
  ...partner,
  enabled: true,
  secrets: async () => secrets,
  publicKeys: [],
  requestsPerSecond: 100,
  endpoint: webhookUrl === null ? null : endpointAt(webhookUrl),
})
