import { KMSClient } from '@aws-sdk/client-kms'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { resilientXms } from '../application/resilient-xms.ts'
import { xmsCircuit } from '../application/xms-circuit.ts'
import { randomBackoff } from './backoff.ts'
import { random } from './chance.ts'
import { businessClock } from './clock.ts'
import { connectTable, type Table } from './dynamo/client.ts'
import { dynamoIdempotencyStore } from './dynamo/idempotency-store.ts'
import { dynamoPartners } from './dynamo/partners.ts'
import { dynamoRateLimiter } from './dynamo/rate-limiter.ts'
import { dynamoRmaStore } from './dynamo/rma-store.ts'
import { dynamoXmsCircuit } from './dynamo/xms-circuit-store.ts'
import { keyedEmailHash } from './email-hash.ts'
import { httpXms } from './http-xms.ts'
import { isSandbox } from './sandbox.ts'
import { awsSecret } from './secrets.ts'
import { wait } from './wait.ts'

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

/** XMS as it is reached, by its address and the id of the secret with its accounts. */
export const xmsLine = (url: string, secretId: string) =>
  httpXms(url, awsSecret(secretId, new SecretsManagerClient({})))

/** XMS for who cannot wait for it. */
export function xmsPorts(table: Table, url: string, secretId: string) {
  const circuit = xmsCircuit(dynamoXmsCircuit(table), Date.now)
  const ports = { line: xmsLine(url, secretId), circuit, elapsedMs: () => performance.now(), wait, chance: random }
  return { xms: resilientXms(ports), xmsCircuit: circuit }
}
