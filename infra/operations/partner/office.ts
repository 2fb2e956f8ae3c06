import { randomBytes } from 'node:crypto'
import type { PartnerRecords } from '../../../shared/application/ports/partner-records.ts'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import type { PartnerRecord } from '../../../shared/contracts/partner-record.ts'

/** Where partners are administered: the table and the key of one service. */
export interface Office {
  readonly records: PartnerRecords
  /** The ids of every partner of a role. */
  ofRole(role: PartnerRole): Promise<readonly string[]>
  /** Encrypts a secret as the service decrypts it; base64. */
  encrypt(secret: string): Promise<string>
  /** Whether webhooks may go to this address. */
  mayReceive(url: string): boolean
}

/** What cannot be done, in words for the person at the terminal. */
export class Refused extends Error {}

/** Why there is no service to administer, in one sentence. */
export class Unreachable extends Error {}

/** A new secret with 256 bits of chance. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Others may change a record at the same time, its partner for one; it is hardly ever several of them. */
const attemptsMax = 5

/** A partner's record. @throws Refused when there is none */
export async function recordOf({ records }: Office, partnerId: string): Promise<PartnerRecord> {
  const record = await records.load(partnerId)
  if (!record) throw new Refused(`There is no partner ${partnerId}`)
  return record
}

/**
 * Changes a partner's record as it is now, anew when somebody else changed it meanwhile.
 * @throws Refused when there is none, or the change throws it
 */
export async function changed(
  office: Office,
  partnerId: string,
  change: (record: PartnerRecord) => Partial<PartnerRecord>,
): Promise<PartnerRecord> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const record = await recordOf(office, partnerId)
    const next = { ...record, ...change(record) }
    if (await office.records.change(next)) return next
  }
  throw new Refused(`${partnerId} is being changed by somebody else: try again`)
}
