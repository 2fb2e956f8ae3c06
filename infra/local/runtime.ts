import { join } from 'node:path'
import type { DataFolder } from './data-folder.ts'
import type { Engine } from './engines/dynamodb.ts'
import type { QueueEngine } from './engines/queues.ts'
import { LocalFunction } from './lambda/local-function.ts'
import { QueueSource } from './sources/queue-source.ts'
import { StreamSource } from './sources/stream-source.ts'
import { type Assembly, assetFolder } from './template/assembly.ts'
import { arn, type Resolver, region } from './template/resolve.ts'
import type { SettableClock } from './world/clock.ts'

export interface FunctionOptions {
  /** Endpoint variables of the SDK. */
  readonly endpoints: Readonly<Record<string, string>>
  readonly logs: string
  readonly clock: SettableClock
  readonly announce: (line: string) => void
}

/** Every function of the template, by logical id, with its environment from the template. */
export function createFunctions(
  assembly: Assembly,
  resolve: Resolver,
  options: FunctionOptions,
): Map<string, LocalFunction> {
  const functions = assembly.resources.filter((each) => each.type === 'AWS::Lambda::Function')
  return new Map(
    functions.map((resource) => {
      const properties = resolve.properties(resource)
      const code = properties.Code as { S3Key: string }
      const variables = (properties.Environment as { Variables?: Record<string, string> } | undefined)?.Variables ?? {}
      const name = variables.POWERTOOLS_SERVICE_NAME ?? resource.logicalId
      return [
        resource.logicalId,
        new LocalFunction({
          name,
          arn: arn(resource.type, resource.logicalId),
          entry: join(assetFolder(assembly, code.S3Key), 'index.mjs'),
          timeoutSeconds: Number(properties.Timeout ?? 3),
          memoryMegabytes: Number(properties.MemorySize ?? 128),
          logFile: join(options.logs, `${name}.log`),
          clockOffset: options.clock.offset,
          announce: options.announce,
          environment: {
            ...options.endpoints,
            AWS_REGION: region,
            AWS_ACCESS_KEY_ID: 'local',
            AWS_SECRET_ACCESS_KEY: 'local',
            AWS_LAMBDA_FUNCTION_NAME: name,
            AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
            AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize ?? 128),
            POWERTOOLS_TRACE_ENABLED: 'false',
            ...variables,
          },
        }),
      ]
    }),
  )
}

export interface SourceOptions {
  readonly functions: ReadonlyMap<string, LocalFunction>
  readonly queues: QueueEngine
  readonly dynamo: Engine
  /** Stream ARNs of the engine, by table. */
  readonly streams: ReadonlyMap<string, string>
  readonly data: DataFolder
  readonly clock: SettableClock
  readonly announce: (line: string) => void
}

/** Starts everything that calls functions besides the gateway: queues, streams, schedules. */
export function startSources(assembly: Assembly, resolve: Resolver, options: SourceOptions) {
  const mappings = assembly.resources
    .filter((each) => each.type === 'AWS::Lambda::EventSourceMapping')
    .map((each) => startMapping(resolve.properties(each), options))
  const scheduled = assembly.resources
    .filter((each) => each.type === 'AWS::Events::Rule')
    .flatMap((each) => resolve.properties(each).Targets as { Arn: string }[])
    .map((target) => functionOf(target.Arn, options.functions))
  const runSchedules = () =>
    Promise.all(
      scheduled.map(async (target) => {
        const outcome = await target.invoke({
          version: '0',
          'detail-type': 'Scheduled Event',
          source: 'aws.events',
          region,
          time: options.clock.now().toISOString(),
          resources: [],
          detail: {},
        })
        return { function: target.settings.name, ...outcome }
      }),
    )
  const minute = setInterval(runSchedules, 60_000)
  return {
    runSchedules,
    async stop() {
      clearInterval(minute)
      await Promise.all(mappings.map((mapping) => mapping.stop()))
    },
  }
}

function functionOf(reference: string, functions: ReadonlyMap<string, LocalFunction>): LocalFunction {
  const found = functions.get(reference.split(':').at(-1) ?? '')
  if (!found) throw new Error(`There is no function ${reference}`)
  return found
}

function startMapping(properties: Record<string, unknown>, options: SourceOptions): { stop(): Promise<void> } {
  const source = String(properties.EventSourceArn)
  const target = functionOf(String(properties.FunctionName), options.functions)
  const batchSize = Number(properties.BatchSize ?? 10)
  if (source.startsWith('arn:aws:sqs:')) {
    return new QueueSource({
      queue: source.split(':').at(-1) ?? '',
      arn: source,
      engine: options.queues,
      target,
      batchSize,
      partialFailures: ((properties.FunctionResponseTypes ?? []) as string[]).includes('ReportBatchItemFailures'),
      concurrency: 4,
    })
  }
  const table = /:table\/([^/]+)\/stream/.exec(source)?.[1] ?? ''
  const filters = (properties.FilterCriteria as { Filters?: { Pattern: string }[] } | undefined)?.Filters ?? []
  return new StreamSource({
    endpoint: options.dynamo.endpoint,
    streamArn: options.streams.get(table) ?? '',
    target,
    batchSize,
    patterns: filters.map((filter) => JSON.parse(filter.Pattern)),
    retries: Number(properties.MaximumRetryAttempts ?? 10),
    data: options.data,
    announce: options.announce,
  })
}
