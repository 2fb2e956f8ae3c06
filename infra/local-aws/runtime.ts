import { join } from 'node:path'
import { LocalFunction } from './lambda/local-function.ts'
import { type MappingOptions, startMapping } from './sources/mappings.ts'
import { intervalOf, type LocalSchedule, startSchedules } from './sources/schedules.ts'
import { type Assembly, assetFolder } from './template/assembly.ts'
import { arn, type Resolver, region } from './template/resolve.ts'

export interface FunctionOptions {
  /** Endpoint variables of the SDK. */
  readonly endpoints: Readonly<Record<string, string>>
  readonly logs: string
  readonly clockOffsetMs: () => number
  /** The name of a function in logs and messages; its logical id by default. */
  readonly functionName?: (logicalId: string, variables: Readonly<Record<string, string>>) => string
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
      const name = options.functionName?.(resource.logicalId, variables) ?? resource.logicalId
      if (properties.Handler !== 'index.handler') throw new Error(`${name}: only index.handler runs here`)
      return [
        resource.logicalId,
        new LocalFunction({
          name,
          arn: arn(resource.type, resource.logicalId),
          entry: join(assetFolder(assembly, code.S3Key), 'index.mjs'),
          timeoutSeconds: Number(properties.Timeout ?? 3),
          memoryMegabytes: Number(properties.MemorySize ?? 128),
          logFile: join(options.logs, `${name}.log`),
          clockOffsetMs: options.clockOffsetMs,
          announce: options.announce,
          environment: {
            ...options.endpoints,
            AWS_REGION: region,
            AWS_DEFAULT_REGION: region,
            AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
            LAMBDA_TASK_ROOT: assetFolder(assembly, code.S3Key),
            AWS_ACCESS_KEY_ID: 'local',
            AWS_SECRET_ACCESS_KEY: 'local',
            AWS_LAMBDA_FUNCTION_NAME: name,
            AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
            AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize ?? 128),
            ...variables,
          },
        }),
      ]
    }),
  )
}

export interface SourceOptions extends MappingOptions {
  readonly functions: ReadonlyMap<string, LocalFunction>
  readonly clockOffsetMs: () => number
}

/** Starts everything that calls functions besides the gateway: queues, streams, schedules. */
export function startSources(assembly: Assembly, resolve: Resolver, options: SourceOptions) {
  const ofType = (type: string) => assembly.resources.filter((each) => each.type === type)
  const schedules = [...ofType('AWS::Events::Rule'), ...ofType('AWS::Scheduler::Schedule')].flatMap((resource) => {
    const properties = resolve.properties(resource)
    const targets = [properties.Targets ?? properties.Target].flat() as { Arn: string }[]
    return targets.map(
      (target): LocalSchedule => ({
        name: resource.logicalId,
        expression: String(properties.ScheduleExpression),
        enabled: properties.State !== 'DISABLED',
        target: functionOf(target.Arn, options.functions),
      }),
    )
  })
  for (const schedule of schedules) intervalOf(schedule.expression)
  const mappings = ofType('AWS::Lambda::EventSourceMapping')
    .map((each) => resolve.properties(each))
    .filter((properties) => properties.Enabled !== false)
    .map((properties) =>
      startMapping(properties, functionOf(String(properties.FunctionName), options.functions), options),
    )
  const { runAll, stop } = startSchedules(schedules, () => new Date(Date.now() + options.clockOffsetMs()))
  return {
    runSchedules: runAll,
    async stop() {
      stop()
      await Promise.all(mappings.map((mapping) => mapping.stop()))
    },
  }
}

function functionOf(reference: string, functions: ReadonlyMap<string, LocalFunction>): LocalFunction {
  const found = functions.get(reference.split(':').at(-1) ?? '')
  if (!found) throw new Error(`There is no function ${reference}`)
  return found
}
