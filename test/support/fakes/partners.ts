import type { PartnerRecords } from '../../../shared/application/ports/partner-records.ts'
import type { Partner, Partners } from '../../../shared/application/ports/partners.ts'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import {
  endpointAt,
  type PartnerRecord,
  partnerItems,
  partnerRecord,
} from '../../../shared/contracts/partner-record.ts'
import { eventName, type Memory } from './memory.ts'

/** Reading partners never fails, and always shows them as they are now. */
export function fakePartners(memory: Memory): Partners {
  const find = async (partnerId: string) => {
    const record = memory.partners.get(partnerId)
    return record ? partnerOfRecord(record) : null
  }
  return {
    find,
    fresh: find,
    ofRole: async (role) =>
      [...memory.partners.values()].filter((each) => each.role === role).map((each) => each.partnerId),
  }
}

/** Changing them never fails either. */
export function fakePartnerRecords(memory: Memory): PartnerRecords {
  return {
    load: async (partnerId) => memory.partners.get(partnerId) ?? null,
    add: async (partner) => {
      if (memory.partners.has(partner.partnerId)) return false
      memory.partners.set(partner.partnerId, partnerRecord.parse(partnerItems(partner)[0]))
      return true
    },
    change: async (record) => {
      if (memory.partners.get(record.partnerId)?.version !== record.version) return false
      memory.partners.set(record.partnerId, { ...record, version: record.version + 1 })
      return true
    },
    commit: async ({ record, events, answered }) => {
      if (answered && memory.answerOf(answered.key)) return 'answered'
      if (memory.partners.get(record.partnerId)?.version !== record.version) return 'changed-meanwhile'
      memory.partners.set(record.partnerId, { ...record, version: record.version + 1 })
      for (const event of events) {
        memory.events.set(eventName(event), { event })
        memory.waiting.set(eventName(event), { event })
      }
      if (answered) memory.keepAnswer(answered)
      return 'stored'
    },
  }
}

interface NewPartner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly webhookUrl: string | null
}

/** What encrypts secrets here: nothing does. */
const ciphertext = (secret: string) => Buffer.from(secret).toString('base64')

/** The record of a new partner with these secrets. */
export function fakeRecord({ webhookUrl, ...partner }: NewPartner, secrets: readonly string[]): PartnerRecord {
  const endpoint = webhookUrl === null ? null : endpointAt(webhookUrl)
  return partnerRecord.parse(partnerItems({ ...partner, endpoint, secretCiphertexts: secrets.map(ciphertext) })[0])
}

/** A partner as its record has it. */
export const partnerOfRecord = (record: PartnerRecord): Partner => ({
  ...record,
  secrets: async () => record.secretCiphertexts.map((each) => Buffer.from(each, 'base64').toString()),
})
