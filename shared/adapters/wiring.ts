import { KMSClient } from '@aws-sdk/client-kms'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { randomBackoff } from './backoff.ts'
import { businessClock } from './clock.ts'
import { connectTable, type Table } from './dynamo/client.ts'
import { dynamoIdempotencyStore } from './dynamo/idempotency-store.ts'
import { dynamoPartners } from './dynamo/partners.ts'
import { dynamoRateLimiter } from './dynamo/rate-limiter.ts'
import { dynamoRmaStore } from './dynamo/rma-store.ts'
import { keyedEmailHash } from './email-hash.ts'
import { httpXms } from './http-xms.ts'
import { isSandbox } from './sandbox.ts'
import { awsSecret } from './secrets.ts'

/** What every route of partners needs: time, and who signs. */
export function partnerPorts(tableName: string) {
  const table = connectTable(tableName)
  return {
    table,
    clock: businessClock,
    partners: dynamoPartners(table, new KMSClient({})),
    limiter: dynamoRateLimiter(table),
    isSandbox,
  }
}

/** What every route that changes RMAs needs. */
export function writePorts(tableName: string) {
  const ports = partnerPorts(tableName)
  return { ...ports, ...rmaPorts(ports.table), answers: dynamoIdempotencyStore(ports.table) }
}

export const rmaPorts = (table: Table) => ({ rmas: dynamoRmaStore(table), backoff: randomBackoff })

/** The same where personal data are written, or found by e-mail. @param secretId of the key of hashed addresses */
export function personalRmaPorts(table: Table, secretId: string) {
  const emailHash = keyedEmailHash(awsSecret(secretId, new SecretsManagerClient({})))
  return { emailHash, rmas: dynamoRmaStore(table, emailHash), backoff: randomBackoff }
}

/** XMS by its address and the id of the secret with its accounts. */
export const xmsPort = (url: string, secretId: string) => ({
  xms: httpXms(url, awsSecret(secretId, new SecretsManagerClient({}))),
})
