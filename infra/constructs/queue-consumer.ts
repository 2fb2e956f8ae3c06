import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import type { EffectQueue } from './effect-queue.ts'
import type { ServiceFunction } from './service-function.ts'

export interface QueueConsumerProps {
  readonly source: EffectQueue
  readonly consumer: ServiceFunction
  /** Batches that are handled at a time, at most: they are free when nothing waits. */
  readonly batchesMax?: number
}

/**
 * One function reads one queue, ten messages at a time, and reports only the failed ones back. The mapping's own limit
 * rather than reserved concurrency: what that throttles is received all the same, and counts towards the dead-letter queue.
 */
export class QueueConsumer extends Construct {
  constructor(scope: Construct, id: string, props: QueueConsumerProps) {
    super(scope, id)
    props.consumer.lambda.addEventSource(
      new SqsEventSource(props.source.queue, {
        batchSize: 10,
        reportBatchItemFailures: true,
        maxConcurrency: props.batchesMax ?? 20,
      }),
    )
  }
}
