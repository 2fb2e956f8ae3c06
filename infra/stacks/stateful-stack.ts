import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { consumerTimeoutSeconds } from '../constructs/consumer-timeouts.ts'
import { EffectQueue } from '../constructs/effect-queue.ts'
import { FailureQueue } from '../constructs/failure-queue.ts'
import { ServiceSecrets } from '../constructs/service-secrets.ts'
import { ServiceTable } from '../constructs/service-table.ts'

/** What must outlive a deployment: the table, the queues, the secrets. Everything in it is retained. */
export class StatefulStack extends Stack {
  readonly data: ServiceTable
  readonly secrets: ServiceSecrets
  readonly mailQueue: EffectQueue
  readonly webhookQueue: EffectQueue
  readonly xmsQueue: EffectQueue
  readonly refundQueue: EffectQueue
  readonly eventStreamFailures: FailureQueue

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    this.secrets = new ServiceSecrets(this, 'Secrets')
    this.data = new ServiceTable(this, 'Data')
    this.mailQueue = new EffectQueue(this, 'Mail', { consumerTimeoutSeconds: consumerTimeoutSeconds.mail })
    this.webhookQueue = new EffectQueue(this, 'Webhook', { consumerTimeoutSeconds: consumerTimeoutSeconds.webhook })
    this.xmsQueue = new EffectQueue(this, 'Xms', { consumerTimeoutSeconds: consumerTimeoutSeconds.xms })
    this.refundQueue = new EffectQueue(this, 'Refund', { consumerTimeoutSeconds: consumerTimeoutSeconds.refund })
    this.eventStreamFailures = new FailureQueue(this, 'EventStream')
    new CfnOutput(this, 'TableName', { value: this.data.table.tableName, description: 'For npm run partner' })
    new CfnOutput(this, 'PartnerKeyId', { value: this.secrets.partnerKey.keyId, description: 'For npm run partner' })
  }
}
