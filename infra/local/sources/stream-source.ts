import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams'
import type { DataFolder } from '../data-folder.ts'
import { clientSettings } from '../engines/tables.ts'
import type { LocalFunction } from '../lambda/local-function.ts'
import { passes } from './filter.ts'

export interface StreamSourceSettings {
  readonly endpoint: string
  readonly streamArn: string
  readonly target: LocalFunction
  readonly batchSize: number
  readonly patterns: readonly Parameters<typeof passes>[0][]
  readonly retries: number
  readonly data: DataFolder
  readonly announce: (line: string) => void
}

const pollMilliseconds = 40

/** Reads a table's stream for a function: in order per shard, a failing batch is tried again, then left out and announced. */
export class StreamSource {
  private readonly settings: StreamSourceSettings
  private readonly client: DynamoDBStreamsClient
  private readonly reading: Promise<void>
  private readonly shards = new Map<string, Promise<void>>()
  private stopped = false

  constructor(settings: StreamSourceSettings) {
    this.settings = settings
    this.client = new DynamoDBStreamsClient(clientSettings(settings.endpoint))
    this.reading = this.watch()
  }

  async stop(): Promise<void> {
    this.stopped = true
    await this.reading
    await Promise.all(this.shards.values())
    this.client.destroy()
  }

  /** Follows every shard, also ones that appear later. */
  private async watch(): Promise<void> {
    while (!this.stopped) {
      try {
        const { StreamDescription } = await this.client.send(
          new DescribeStreamCommand({ StreamArn: this.settings.streamArn }),
        )
        for (const { ShardId } of StreamDescription?.Shards ?? []) {
          if (ShardId && !this.shards.has(ShardId)) this.shards.set(ShardId, this.follow(ShardId))
        }
      } catch (error) {
        if (!this.stopped) this.settings.announce(`stream: ${String(error)}`)
      }
      for (let waited = 0; waited < 2000 && !this.stopped; waited += 100) await pause(100)
    }
  }

  private async follow(shardId: string): Promise<void> {
    let iterator: string | undefined
    while (!this.stopped) {
      try {
        iterator ??= await this.iterator(shardId)
        const { Records = [], NextShardIterator } = await this.client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: 200 }),
        )
        for (let index = 0; index < Records.length && !this.stopped; index += this.settings.batchSize) {
          await this.deliver(shardId, Records.slice(index, index + this.settings.batchSize))
        }
        iterator = NextShardIterator
        if (!iterator) return
        if (Records.length === 0) await pause(pollMilliseconds)
      } catch {
        iterator = undefined
        await pause(pollMilliseconds)
      }
    }
  }

  private async iterator(shardId: string): Promise<string | undefined> {
    const seen = this.settings.data.read<Record<string, string>>('stream', {})[shardId]
    const { ShardIterator } = await this.client.send(
      new GetShardIteratorCommand({
        StreamArn: this.settings.streamArn,
        ShardId: shardId,
        ...(seen
          ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: seen }
          : { ShardIteratorType: 'TRIM_HORIZON' as const }),
      }),
    )
    return ShardIterator
  }

  private async deliver(shardId: string, batch: readonly StreamRecord[]): Promise<void> {
    const { patterns, target, retries, data, announce } = this.settings
    const wanted = batch.filter((record) => patterns.length === 0 || patterns.some((each) => passes(each, record)))
    for (let attempt = 0; wanted.length > 0 && !this.stopped; attempt += 1) {
      const outcome = await target.invoke({ Records: wanted.map((record) => this.record(record)) })
      if (!('error' in outcome)) break
      if (attempt >= retries) {
        announce(`stream: ${wanted.length} records left out after ${attempt + 1} attempts`)
        break
      }
      await pause(Math.min(2000, 50 * 2 ** attempt))
    }
    if (this.stopped) return
    const lastRead = batch.at(-1)?.dynamodb?.SequenceNumber
    if (lastRead) data.write('stream', { ...data.read<Record<string, string>>('stream', {}), [shardId]: lastRead })
  }

  private record({ eventID, eventName, dynamodb }: StreamRecord) {
    return {
      eventID,
      eventName,
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-west-1',
      eventSourceARN: this.settings.streamArn,
      dynamodb: {
        ...dynamodb,
        ApproximateCreationDateTime: Math.floor(Number(dynamodb?.ApproximateCreationDateTime ?? 0) / 1000),
      },
    }
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
