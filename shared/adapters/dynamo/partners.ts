import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Partner, Partners } from '../../application/ports/partners.ts'
import type { PartnerRole } from '../../contracts/partner.ts'
import { partnerKey, partnerRecord, partnersOfRolePk } from '../../contracts/partner-record.ts'
import { isSandbox } from '../sandbox.ts'
import type { Table } from './client.ts'

/** Milliseconds, by the wall clock, after which a partner is read again; in the sandbox somebody waits to see what changed. */
const keptMs = () => (isSandbox() ? 1000 : 5 * 60_000)

/** Partners from the table, their secrets decrypted by KMS, cached for five minutes by the wall clock. */
export function dynamoPartners(table: Table, kms: KMSClient): Partners {
  return {
    find: cached((partnerId: string) => findPartner(table, kms, partnerId)),
    ofRole: cached((role: PartnerRole) => partnersOfRole(table, role)),
  }
}

/** Remembers answers, except empty ones: a partner that was just added is known at once. */
function cached<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const kept = new Map<K, { readonly value: V; readonly until: number }>()
  return async (key) => {
    const known = kept.get(key)
    if (known && known.until > Date.now()) return known.value
    const value = await load(key)
    const empty = value === null || (Array.isArray(value) && value.length === 0)
    if (!empty) kept.set(key, { value, until: Date.now() + keptMs() })
    return value
  }
}

async function findPartner(table: Table, kms: KMSClient, partnerId: string): Promise<Partner | null> {
  const found = await table.client.send(new GetCommand({ TableName: table.name, Key: partnerKey(partnerId) }))
  if (!found.Item) return null
  const { role, enabled, secretCiphertexts, publicKeys, requestsPerSecond, endpoint } = partnerRecord.parse(found.Item)
  let decrypted: Promise<string[]> | undefined
  const secrets = () => {
    decrypted ??= Promise.all(secretCiphertexts.map((ciphertext) => decrypt(kms, ciphertext)))
    decrypted.catch(() => {
      decrypted = undefined
    })
    return decrypted
  }
  return { partnerId, role, enabled, secrets, publicKeys, requestsPerSecond, endpoint }
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
