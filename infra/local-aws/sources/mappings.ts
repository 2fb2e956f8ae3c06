import { SendMessageCommand } from '@aws-sdk/client-sqs'
import type { DataFolder } from '../data-folder.ts'
import type { Engine } from '../engines/dynamodb.ts'
import type { QueueEngine } from '../engines/queues.ts'
import { environmentsMax, type LocalFunction } from '../lambda/local-function.ts'
import { QueueSource } from './queue-source.ts'
import type { LeftOut } from './stream-batch.ts'
import { StreamSource } from './stream-source.ts'

export interface MappingOptions {
  readonly queues: QueueEngine
  readonly dynamo: Engine
  /** Stream ARNs of the engine, by table. */
  readonly streams: ReadonlyMap<string, string>
  readonly data: DataFolder
  readonly announce: (line: string) => void
}

type Properties = Readonly<Record<string, unknown>>

/** Starts an event source mapping of the template: a queue or a table's stream that calls a function. */
export function startMapping(properties: Properties, target: LocalFunction, options: MappingOptions) {
  const source = String(properties.EventSourceArn)
  const partialFailures = [properties.FunctionResponseTypes ?? []].flat().includes('ReportBatchItemFailures')
  const common = { target, partialFailures }
  if (!source.startsWith('arn:aws:sqs:')) return startStream(source, properties, common, options)
  const scaling = properties.ScalingConfig as { MaximumConcurrency?: number } | undefined
  return new QueueSource({
    ...common,
    queue: nameOf(source),
    arn: source,
    engine: options.queues,
    batchSize: Number(properties.BatchSize ?? 10),
    windowSeconds: Number(properties.MaximumBatchingWindowInSeconds ?? 0),
    // A batch that is received while no environment is free would wait with its messages, ahead of what comes meanwhile.
    concurrency: Math.min(environmentsMax, scaling?.MaximumConcurrency ?? environmentsMax),
  })
}

function startStream(
  source: string,
  properties: Properties,
  common: { readonly target: LocalFunction; readonly partialFailures: boolean },
  { dynamo, streams, queues, data, announce }: MappingOptions,
): StreamSource {
  const table = /:table\/([^/]+)\/stream/.exec(source)?.[1] ?? ''
  const streamArn = streams.get(table)
  if (!streamArn) throw new Error(`There is no stream ${source}: only tables of the template with a stream have one`)
  const filters = (properties.FilterCriteria as { Filters?: { Pattern: string }[] } | undefined)?.Filters ?? []
  const failures = (properties.DestinationConfig as { OnFailure?: { Destination?: string } } | undefined)?.OnFailure
  const queue = failures?.Destination && nameOf(failures.Destination)
  return new StreamSource({
    ...common,
    endpoint: dynamo.endpoint,
    streamArn,
    batchSize: Number(properties.BatchSize ?? 100),
    patterns: filters.map((filter) => JSON.parse(filter.Pattern)),
    retries: Number(properties.MaximumRetryAttempts ?? -1),
    bisect: properties.BisectBatchOnFunctionError === true,
    data,
    announce,
    ...(queue ? { onFailure: (left) => sendLeftOut(queues, queue, streamArn, common.target, left) } : {}),
  })
}

/** What Lambda sends to a stream mapping's destination on failure: where the records stand, not what is in them. */
async function sendLeftOut(
  queues: QueueEngine,
  queue: string,
  streamArn: string,
  target: LocalFunction,
  { shardId, first, last, size, attempts, reason }: LeftOut,
): Promise<void> {
  const now = new Date().toISOString()
  const MessageBody = JSON.stringify({
    requestContext: {
      functionArn: target.settings.arn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: reason },
    version: '1.0',
    timestamp: now,
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first,
      endSequenceNumber: last,
      batchSize: size,
      streamArn,
    },
  })
  await queues.client.send(new SendMessageCommand({ QueueUrl: queues.url(queue), MessageBody }))
}

const nameOf = (arn: string) => arn.split(':').at(-1) ?? ''
