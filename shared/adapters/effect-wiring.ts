import { KMSClient } from '@aws-sdk/client-kms'
import { randomBackoff } from './backoff.ts'
import type { Table } from './dynamo/client.ts'
import { dynamoOutbox } from './dynamo/outbox.ts'
import { dynamoPartners } from './dynamo/partners.ts'
import { sqsEffects } from './sqs-effects.ts'

/** What publishing needs: the outbox, who is told, and the queues. */
export function publishPorts(
  table: Table,
  urls: Readonly<Record<`${'MAIL' | 'WEBHOOK' | 'XMS' | 'REFUND'}_QUEUE_URL`, string>>,
) {
  return {
    backoff: randomBackoff,
    outbox: dynamoOutbox(table),
    partners: dynamoPartners(table, new KMSClient({})),
    effects: sqsEffects({
      mail: urls.MAIL_QUEUE_URL,
      webhook: urls.WEBHOOK_QUEUE_URL,
      xms: urls.XMS_QUEUE_URL,
      refund: urls.REFUND_QUEUE_URL,
    }),
  }
}
