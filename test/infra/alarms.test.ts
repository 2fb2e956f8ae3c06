import { policies } from '@after-sales/rules'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Metrics from '../../shared/application/metrics.ts'
import { shareOf } from '../support/books.ts'
import { at, type Json, listAt, type Resource, synthesised } from './template.ts'

const { ofType } = synthesised()
const variables = (each: Resource) =>
  at(each.properties, 'Environment', 'Variables') as Readonly<Record<string, string>>

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** A metric as CloudWatch reads it in the log of a function: one for each set of dimensions. */
async function emitted(service: string, measure: (metrics: typeof Metrics) => void) {
  const deployed = ofType('AWS::Lambda::Function').map(variables)
  for (const [key, value] of Object.entries(deployed.find((each) => each.POWERTOOLS_SERVICE_NAME === service) ?? {})) {
    if (key.startsWith('POWERTOOLS_')) vi.stubEnv(key, value)
  }
  vi.resetModules()
  const metrics = await import('../../shared/application/metrics.ts')
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  measure(metrics)
  vi.mocked(process.stdout.write).mockRestore()
  const logged = JSON.parse(lines.join('')) as Readonly<Record<string, Json>>
  const [metric] = listAt(logged, '_aws', 'CloudWatchMetrics')
  const name = String(at(metric, 'Metrics', 0, 'Name'))
  return {
    value: logged[name],
    metrics: listAt(metric, 'Dimensions').map((names) => ({
      namespace: at(metric, 'Namespace'),
      name,
      dimensions: (names as readonly string[]).map((Name) => ({ Name, Value: logged[Name] ?? null })),
    })),
  }
}
type Emitted = Awaited<ReturnType<typeof emitted>>['metrics'][number]

const byName = (one: Json, other: Json) => String(at(one, 'Name')).localeCompare(String(at(other, 'Name')))

/** The alarms on a metric. */
const alarmsOn = ({ namespace, name, dimensions }: Emitted) =>
  ofType('AWS::CloudWatch::Alarm').filter(
    ({ properties }) =>
      properties.Namespace === namespace &&
      properties.MetricName === name &&
      JSON.stringify(listAt(properties, 'Dimensions').toSorted(byName)) === JSON.stringify(dimensions.toSorted(byName)),
  )

describe('An effect that is given up', () => {
  it.each([
    ['mail', 'send-mail'],
    ['webhook', 'deliver-webhook'],
    ['xms', 'xms-update'],
    ['refund', 'refund-payment'],
  ] as const)('wakes somebody: one %s counted by %s is above the threshold of an alarm', async (effect, service) => {
    const { metrics } = await emitted(service, ({ countDead }) => countDead(effect))
    const alarms = metrics.flatMap(alarmsOn)
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

describe('An account that XMS does not take', () => {
  it.each(['rma-intake', 'xms-update'])('wakes somebody, whichever function met it: %s', async (service) => {
    const { metrics } = await emitted(service, ({ countXmsWrongCredentials }) => countXmsWrongCredentials('LU'))
    expect(metrics.map((each) => alarmsOn(each).map(({ properties }) => properties))).toEqual([
      [expect.objectContaining({ Statistic: 'Sum', Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' })],
      [],
    ])
  })
})

describe('What is counted of XMS', () => {
  it('is each question by its outcome, and how long XMS took', async () => {
    const { value, metrics } = await emitted('rma-intake', ({ countXmsQuestion }) => countXmsQuestion('official', 120))
    expect([value, metrics]).toMatchObject([1, [{ name: 'XmsQuestion' }]])
  })

  it('is each change of its circuit', async () => {
    const { metrics } = await emitted('rma-intake', ({ countXmsCircuit }) => countXmsCircuit('opened'))
    expect(metrics).toMatchObject([{ name: 'XmsCircuit', dimensions: [{ Value: 'fleet' }, { Value: 'opened' }] }])
  })
})

describe('P-5: the turn-around of an RMA', () => {
  const measure = ({ measureTurnaround }: typeof Metrics) =>
    measureTurnaround(shareOf({ country: 'BE', workingMinutes: 7201 }))

  it.each(['publish-events', 'run-timers'])(
    'that %s publishes is measured for the fleet, with one alarm, and for its country',
    async (service) => {
      const { value, metrics } = await emitted(service, measure)
      expect(value).toBe(7201)
      expect(metrics.map(({ dimensions }) => dimensions.map(({ Name, Value }) => `${Name} ${Value}`))).toEqual([
        ['service fleet'],
        ['service fleet', 'country BE'],
      ])
      expect(metrics.map((each) => alarmsOn(each).length)).toEqual([1, 0])
    },
  )

  it('is looked into when the fleet was slower than the newest policy allows, on four of the last seven days', async () => {
    const { metrics } = await emitted('publish-events', measure)
    const [alarm] = metrics.flatMap(alarmsOn)
    expect(alarm?.properties).toMatchObject({
      Statistic: 'Average',
      Period: 24 * 3600,
      EvaluationPeriods: 7,
      DatapointsToAlarm: 4,
      Threshold: Number(policies.at(-1)?.parameters.turnaroundDays) * 1440,
      ComparisonOperator: 'GreaterThanThreshold',
      TreatMissingData: 'notBreaching',
    })
  })
})
