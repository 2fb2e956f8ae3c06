import { afterEach, describe, expect, it, vi } from 'vitest'
import { at, type Json, listAt, type Resource, synthesised } from './template.ts'

const { ofType } = synthesised()
const variables = (each: Resource) =>
  at(each.properties, 'Environment', 'Variables') as Readonly<Record<string, string>>

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** What CloudWatch reads in the log of a function that gave up an effect. */
async function emitted(service: string, effect: 'mail' | 'webhook' | 'xms' | 'refund') {
  const deployed = ofType('AWS::Lambda::Function').map(variables)
  for (const [key, value] of Object.entries(deployed.find((each) => each.POWERTOOLS_SERVICE_NAME === service) ?? {})) {
    if (key.startsWith('POWERTOOLS_')) vi.stubEnv(key, value)
  }
  vi.resetModules()
  const { countDead } = await import('../../shared/application/metrics.ts')
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  countDead(effect)
  vi.mocked(process.stdout.write).mockRestore()
  const counted = JSON.parse(lines.join('')) as Readonly<Record<string, Json>>
  const [metric] = listAt(counted, '_aws', 'CloudWatchMetrics')
  const names = listAt(metric, 'Dimensions', 0).map(String)
  return {
    namespace: at(metric, 'Namespace'),
    name: at(metric, 'Metrics', 0, 'Name'),
    dimensions: names.map((Name) => ({ Name, Value: counted[Name] ?? null })),
  }
}

const byName = (one: Json, other: Json) => String(at(one, 'Name')).localeCompare(String(at(other, 'Name')))

describe('An effect that is given up', () => {
  it.each([
    ['mail', 'send-mail'],
    ['webhook', 'deliver-webhook'],
    ['xms', 'xms-update'],
    ['refund', 'refund-payment'],
  ] as const)('wakes somebody: one %s counted by %s is above the threshold of an alarm', async (effect, service) => {
    const { namespace, name, dimensions } = await emitted(service, effect)
    const alarms = ofType('AWS::CloudWatch::Alarm').filter(
      ({ properties }) =>
        properties.Namespace === namespace &&
        properties.MetricName === name &&
        JSON.stringify(listAt(properties, 'Dimensions').toSorted(byName)) ===
          JSON.stringify(dimensions.toSorted(byName)),
    )
    expect(alarms).toHaveLength(1)
    expect(alarms[0]?.properties).toMatchObject({
      Statistic: 'Sum',
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
    })
  })
})
