import { Alarm, ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import type { EffectKind } from './consumer-timeouts.ts'
import type { EffectQueue } from './effect-queue.ts'
import type { FailureQueue } from './failure-queue.ts'
import { fleetMetric, type ServiceFunction } from './service-function.ts'

export interface AlarmsProps {
  readonly queues: readonly (EffectQueue | FailureQueue)[]
  readonly functions: readonly ServiceFunction[]
  /** The function that carries out each effect. */
  readonly effects: Readonly<Record<EffectKind, ServiceFunction>>
}

/** Minutes of working days that the fleet may take end to end on average: five days (P-5). */
const turnaroundMinutesMax = 5 * 24 * 60

/**
 * What an engineer on call is woken for: a message in a dead-letter queue (a defect), a function that throws, an effect
 * given up, accounts that XMS does not take; and what the service desk looks into: a fleet that is slower than the policy allows.
 */
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
    // Without an account that XMS takes nothing is verified any more, and only a person can put that right.
    above('XmsWrongCredentials', fleetMetric('XmsWrongCredentials', { statistic: Stats.SUM }), 0)
    this.slowFleet()
  }

  /**
   * On most days of a week, what came back that day had been away for longer than P-5 allows, on the mean. CloudWatch
   * averages at most a day, so this is not the mean of the week: that is what `GET /v1/turnaround` answers. Days on which
   * nothing comes back (a Sunday, a holiday) count as good ones, and one bad day raises nothing.
   */
  private slowFleet(): void {
    new Alarm(this, 'SlowFleet', {
      metric: fleetMetric('TurnaroundMinutes'),
      threshold: turnaroundMinutesMax,
      evaluationPeriods: 7,
      datapointsToAlarm: 4,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
  }
}
