import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
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
  readonly eventStreamFailures: FailureQueue

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    this.secrets = new ServiceSecrets(this, 'Secrets')
    this.data = new ServiceTable(this, 'Data')
    this.mailQueue = new EffectQueue(this, 'Mail', { consumerTimeoutSeconds: 20 })
    this.webhookQueue = new EffectQueue(this, 'Webhook', { consumerTimeoutSeconds: 30 })
    this.xmsQueue = new EffectQueue(this, 'Xms', { consumerTimeoutSeconds: 20 })
    this.eventStreamFailures = new FailureQueue(this, 'EventStream')
  }
}
