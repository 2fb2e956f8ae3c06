import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Target } from '../rma/index.ts'

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
