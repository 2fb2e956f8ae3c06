import type { Partner, Partners } from '../../../shared/application/ports/partners.ts'
import type { Memory } from './memory.ts'

/** Reading partners never fails. */
export function fakePartners(memory: Memory): Partners {
  return {
    find: async (partnerId) => memory.partners.get(partnerId) ?? null,
    ofRole: async (role) =>
      [...memory.partners.values()].filter((each) => each.role === role).map((each) => each.partnerId),
  }
}

export const fakePartner = (partner: Omit<Partner, 'enabled' | 'secrets'>, secrets: readonly string[]): Partner => ({
  ...partner,
  enabled: true,
  secrets: async () => secrets,
})
