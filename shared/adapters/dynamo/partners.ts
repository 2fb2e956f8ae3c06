import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Partner, Partners } from '../../application/ports/partners.ts'
import type { PartnerRole } from '../../contracts/partner.ts'
import { partnersOfRolePk } from '../../contracts/partner-record.ts'
import { remembered } from '../remembered.ts'
import type { Table } from './client.ts'
import { findPartnerRecord } from './partner-records.ts'

/** A record is kept so briefly because a partner that is disabled, or rotates its secret, is served by it until then. */
const records = { keptMs: 10_000, entriesMax: 500 }
/** A secret never changes under its ciphertext. */
const decrypted = { keptMs: 5 * 60_000, entriesMax: 1000 }

/** Partners from the table, kept for ten seconds; their secrets, decrypted by KMS, for five minutes by ciphertext. */
export function dynamoPartners(table: Table, kms: KMSClient): Partners {
  const secret = remembered(decrypted, (ciphertext: string) => decrypt(kms, ciphertext))
  const read = async (partnerId: string, consistent: boolean): Promise<Partner | null> => {
    const record = await findPartnerRecord(table, partnerId, consistent)
    if (!record) return null
    const { role, enabled, secretCiphertexts, publicKeys, requestsPerSecond, endpoint } = record
    const secrets = () => Promise.all(secretCiphertexts.map((each) => secret(each)))
    return { partnerId, role, enabled, secrets, publicKeys, requestsPerSecond, endpoint }
  }
  const find = remembered(records, (partnerId: string) => read(partnerId, false))
  return {
    find,
    fresh: (partnerId) => find.anew(partnerId, () => read(partnerId, true)),
    ofRole: remembered(records, (role: PartnerRole) => partnersOfRole(table, role)),
  }
}

async function decrypt(kms: KMSClient, ciphertext: string): Promise<string> {
  const answer = await kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from(ciphertext, 'base64') }))
  if (!answer.Plaintext) throw new Error('KMS answered without a plaintext')
  return Buffer.from(answer.Plaintext).toString('utf8')
}

async function partnersOfRole(table: Table, role: PartnerRole): Promise<string[]> {
  const found = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partnersOfRolePk(role) },
    }),
  )
  return (found.Items ?? []).map((item) => String(item.sk))
}
