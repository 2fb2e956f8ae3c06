import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import type { EffectKind } from './consumer-timeouts.ts'
import type { EffectQueue } from './effect-queue.ts'
import type { FailureQueue } from './failure-queue.ts'
import type { ServiceFunction } from './service-function.ts'

export interface AlarmsProps {
  readonly queues: readonly (EffectQueue | FailureQueue)[]
  readonly functions: readonly ServiceFunction[]
  /** The function that carries out each effect. */
  readonly effects: Readonly<Record<EffectKind, ServiceFunction>>
}

/** What an engineer on call is woken for: a message in a dead-letter queue (a defect), a function that throws, an effect given up. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id)
    const above = (name: string, metric: Alarm['metric'], threshold: number) =>
      new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
    for (const each of props.queues) {
      above(`${each.node.id}DeadLetters`, each.deadLetters.metricApproximateNumberOfMessagesVisible(), 0)
    }
    for (const each of props.functions) above(`${each.node.id}Errors`, each.lambda.metricErrors(), 5)
    for (const [effect, each] of Object.entries(props.effects)) {
      above(`${each.node.id}DeadDeliveries`, each.ownMetric('DeadDelivery', { effect }), 0)
    }
  }
}
