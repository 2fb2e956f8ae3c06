import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Target, TurnaroundShare } from '../rma/index.ts'

const metrics = new Metrics()

function count(name: string, effect: Target['kind']): void {
  metrics.addDimension('effect', effect)
  metrics.addMetric(name, MetricUnit.Count, 1)
  metrics.publishStoredMetrics()
}

/** Counts an effect that was perhaps sent twice: an earlier attempt ended without noting its result. */
export const countRepeat = (effect: Target['kind']): void => count('PossibleRepeat', effect)

/** Counts an effect that was given up. */
export const countDead = (effect: Target['kind']): void => count('DeadDelivery', effect)

/** What is measured of the fleet stands under one service name, whichever function publishes it. */
const fleet = new Metrics({ serviceName: 'fleet' })

/** Counts a request that went through although it could not be taken from its partner's budget. */
export function countUncounted(): void {
  metrics.addMetric('UncountedRequest', MetricUnit.Count, 1)
  metrics.publishStoredMetrics()
}

/** Measures the turn-around of an RMA that ended, in minutes of working days: of the whole fleet, and by country (P-5). */
export function measureTurnaround({ country, workingMinutes }: TurnaroundShare): void {
  fleet.addDimensions({})
  fleet.addDimensions({ country })
  fleet.addMetric('TurnaroundMinutes', MetricUnit.NoUnit, workingMinutes)
  fleet.publishStoredMetrics()
}

/** Counts an automatic decision that a person set aside, by the rule that it rested on: the policy owner sees what is disputed. */
export function countOverturned(rule: string): void {
  fleet.addDimension('rule', rule)
  fleet.addMetric('OverturnedDecision', MetricUnit.Count, 1)
  fleet.publishStoredMetrics()
}
