import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

const metrics = new Metrics()

/** Counts an effect that was perhaps sent twice: an earlier attempt ended without noting its result. */
export function countRepeat(effect: 'mail' | 'webhook' | 'xms'): void {
  metrics.addDimension('effect', effect)
  metrics.addMetric('PossibleRepeat', MetricUnit.Count, 1)
  metrics.publishStoredMetrics()
}
