import type { DecryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { dynamoDeliveryLog } from '../../shared/adapters/dynamo/delivery-log.ts'
import { dynamoDeskItems, openDeskItem } from '../../shared/adapters/dynamo/desk-items.ts'
import { dynamoDueWork } from '../../shared/adapters/dynamo/due-work.ts'
import { dynamoFeed } from '../../shared/adapters/dynamo/feed.ts'
import { dynamoIdempotencyStore } from '../../shared/adapters/dynamo/idempotency-store.ts'
import { dynamoOrders } from '../../shared/adapters/dynamo/orders.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import { dynamoParkedRemorses } from '../../shared/adapters/dynamo/parked-remorses.ts'
import { dynamoPartnerRecords } from '../../shared/adapters/dynamo/partner-records.ts'
import { dynamoPartners } from '../../shared/adapters/dynamo/partners.ts'
import { dynamoPayments } from '../../shared/adapters/dynamo/payments.ts'
import { dynamoQuoteLinks } from '../../shared/adapters/dynamo/quote-links.ts'
import { dynamoRedeliveries } from '../../shared/adapters/dynamo/redeliveries.ts'
import { dynamoRmaList } from '../../shared/adapters/dynamo/rma-list.ts'
import { dynamoRmaStore } from '../../shared/adapters/dynamo/rma-store.ts'
import { dynamoSettlement } from '../../shared/adapters/dynamo/settlement.ts'
import { dynamoTurnaroundReport } from '../../shared/adapters/dynamo/turnaround-report.ts'
import { keyedEmailHash } from '../../shared/adapters/email-hash.ts'
import { randomToken } from '../../shared/adapters/ids.ts'
import { endpointAt, partnerItems } from '../../shared/contracts/partner-record.ts'
import { leaseSeconds } from '../support/fakes/memory-world.ts'
import type { PortWorld } from './port-world.ts'

/** A KMS whose ciphertext is the plaintext, base64. */
const kms = {
  send: async ({ input }: DecryptCommand) => ({ Plaintext: input.CiphertextBlob }),
} as unknown as KMSClient

const emailHash = keyedEmailHash({ text: async () => 'a key of this test' })

/** The ports as DynamoDB keeps them, in a table of their own. */
export function dynamoWorld(table: Table): PortWorld {
  return {
    rmas: dynamoRmaStore(table, emailHash),
    list: dynamoRmaList(table, emailHash),
    idempotency: dynamoIdempotencyStore(table),
    outbox: dynamoOutbox(table),
    feed: dynamoFeed(table),
    settlement: dynamoSettlement(table),
    turnaround: dynamoTurnaroundReport(table),
    items: dynamoDeskItems(table),
    deliveries: dynamoDeliveries(table, leaseSeconds),
    work: dynamoDueWork(table),
    redeliveries: dynamoRedeliveries(table),
    deliveryLog: dynamoDeliveryLog(table),
    orders: dynamoOrders(table),
    parked: dynamoParkedRemorses(table),
    partners: dynamoPartners(table, kms),
    partnerRecords: dynamoPartnerRecords(table),
    links: dynamoQuoteLinks(table, randomToken),
    payments: dynamoPayments(table),
    async addDeskItem(item) {
      await table.client.send(new PutCommand({ TableName: table.name, Item: openDeskItem(item) }))
    },
    async addPartner({ secrets, webhookUrl, ...partner }) {
      const secretCiphertexts = secrets.map((secret) => Buffer.from(secret).toString('base64'))
      const endpoint = webhookUrl === null ? null : endpointAt(webhookUrl)
      for (const item of partnerItems({ ...partner, endpoint, secretCiphertexts })) {
        await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
      }
    },
  }
}
