import { Duration } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import type { FailureQueue } from './failure-queue.ts'
import type { ServiceFunction } from './service-function.ts'
import type { ServiceTable } from './service-table.ts'

export interface StreamConsumerProps {
  readonly data: ServiceTable
  readonly consumer: ServiceFunction
  /** Where the position of a batch that never succeeded is written; the events themselves stay in the outbox. */
  readonly failures: FailureQueue
}

/** The table's stream: inserts of event items, in order per RMA, to the one function that publishes. */
export class StreamConsumer extends Construct {
  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id)
    props.consumer.lambda.addEventSource(
      new DynamoEventSource(props.data.table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 20,
        maxBatchingWindow: Duration.millis(0),
        bisectBatchOnError: true,
        retryAttempts: 5,
        onFailure: new SqsDlq(props.failures.deadLetters),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } },
          }),
        ],
      }),
    )
  }
}
