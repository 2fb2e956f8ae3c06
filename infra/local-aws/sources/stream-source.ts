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
import { region } from '../template/resolve.ts'
import { type Pattern, passes } from './filter.ts'
import { type LeftOut, StreamBatch } from './stream-batch.ts'

export interface StreamSourceSettings {
  readonly endpoint: string
  readonly streamArn: string
  readonly target: LocalFunction
  readonly batchSize: number
  readonly patterns: readonly Pattern[]
  /** Attempts after the first; -1 tries for as long as it takes. */
  readonly retries: number
  /** Whether a batch that a function threw at is tried again in halves. */
  readonly bisect?: boolean
  readonly partialFailures?: boolean
  readonly data: DataFolder
  readonly announce: (line: string) => void
  /** Told of the records that were given up, as the mapping's destination on failure is. */
  readonly onFailure?: (leftOut: LeftOut) => Promise<void>
}

/** Between two looks at a shard: while it is busy, and at rest. */
const pauseMsMin = 25
const pauseMsMax = 150

/** Reads a table's stream for a function: in order per shard, a failing batch before anything that comes after it. */
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
    let pauseMs = pauseMsMin
    while (!this.stopped) {
      try {
        iterator ??= await this.iterator(shardId)
        const { Records = [], NextShardIterator } = await this.client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: 200 }),
        )
        const wanted = Records.filter((record) => this.wanted(record))
        for (let index = 0; index < wanted.length && !this.stopped; index += this.settings.batchSize) {
          await this.deliver(shardId, wanted.slice(index, index + this.settings.batchSize))
        }
        this.seen(shardId, Records.at(-1))
        iterator = NextShardIterator
        if (!iterator) return
        pauseMs = Records.length > 0 ? pauseMsMin : Math.min(pauseMsMax, pauseMs * 1.2)
        await pause(pauseMs)
      } catch {
        iterator = undefined
        await pause(pauseMsMax)
      }
    }
  }

  private async iterator(shardId: string): Promise<string | undefined> {
    const seen = this.settings.data.read<Record<string, string>>('stream', {})[this.position(shardId)]
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

  private wanted(record: StreamRecord): boolean {
    const { patterns } = this.settings
    return patterns.length === 0 || patterns.some((pattern) => passes(pattern, record))
  }

  private async deliver(shardId: string, records: readonly StreamRecord[]): Promise<void> {
    const batch = new StreamBatch({
      ...this.settings,
      shardId,
      bisect: this.settings.bisect ?? false,
      partialFailures: this.settings.partialFailures ?? false,
      stopped: () => this.stopped,
    })
    await batch.deliver(records.map((record) => this.record(record)))
    this.seen(shardId, records.at(-1))
  }

  /** Notes how far a shard was handled, unless the stack stopped in the middle. */
  private seen(shardId: string, record: StreamRecord | undefined): void {
    const number = record?.dynamodb?.SequenceNumber
    if (this.stopped || !number) return
    const { data } = this.settings
    data.write('stream', { ...data.read<Record<string, string>>('stream', {}), [this.position(shardId)]: number })
  }

  /** Every mapping of a stream has a position of its own. */
  private position(shardId: string): string {
    return `${this.settings.target.settings.name}/${shardId}`
  }

  private record({ eventID, eventName, dynamodb }: StreamRecord) {
    return {
      eventID,
      eventName,
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: region,
      eventSourceARN: this.settings.streamArn,
      dynamodb: {
        ...dynamodb,
        ApproximateCreationDateTime: Math.floor(Number(dynamodb?.ApproximateCreationDateTime ?? 0) / 1000),
      },
    }
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
