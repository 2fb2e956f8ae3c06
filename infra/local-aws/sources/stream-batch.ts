import type { LocalFunction } from '../lambda/local-function.ts'
import { failedItems } from './batch-answer.ts'

/** A record as the function is given it. */
export interface StreamItem {
  readonly dynamodb: { readonly SequenceNumber?: string | undefined }
}

/** Records that were given up, by their position in the stream: nothing of their content. */
export interface LeftOut {
  readonly shardId: string
  readonly first: string
  readonly last: string
  readonly size: number
  readonly attempts: number
  readonly reason: string
}

export interface StreamBatchSettings {
  readonly shardId: string
  readonly target: LocalFunction
  readonly retries: number
  readonly bisect: boolean
  readonly partialFailures: boolean
  readonly stopped: () => boolean
  readonly announce: (line: string) => void
  readonly onFailure?: (leftOut: LeftOut) => Promise<void>
}

const idOf = (item: StreamItem | undefined) => item?.dynamodb.SequenceNumber ?? ''

/** One batch of a shard, delivered until nothing of it is left: handled, or given up after its last attempt. */
export class StreamBatch {
  private readonly settings: StreamBatchSettings

  constructor(settings: StreamBatchSettings) {
    this.settings = settings
  }

  /**
   * Delivers records in their order. From the first record that the function reports as failed everything is tried again;
   * a batch that it threw at is tried again as a whole, or in halves.
   */
  async deliver(items: readonly StreamItem[], earlierAttempts = 0): Promise<void> {
    const { target, bisect, partialFailures, retries, stopped } = this.settings
    let left = items
    for (let attempt = earlierAttempts; left.length > 0 && !stopped(); attempt += 1) {
      const outcome = await target.invoke({ Records: left })
      const failed = failedItems(outcome, left.map(idOf), partialFailures)
      const first = left.findIndex((item) => failed.has(idOf(item)))
      if (first < 0 || stopped()) return
      left = left.slice(first)
      const reason = 'error' in outcome ? outcome.error.errorMessage : 'the function reported it'
      if (retries >= 0 && attempt >= retries) return this.giveUp(left, attempt + 1, reason)
      await pause(Math.min(2000, 50 * 2 ** attempt))
      if (bisect && left.length > 1 && 'error' in outcome) {
        const middle = Math.ceil(left.length / 2)
        // Halving does not use up attempts: a whole half is a new batch, as on Lambda.
        await this.deliver(left.slice(0, middle), earlierAttempts)
        left = left.slice(middle)
        attempt = earlierAttempts - 1
      }
    }
  }

  private async giveUp(items: readonly StreamItem[], attempts: number, reason: string): Promise<void> {
    const { announce, shardId, onFailure } = this.settings
    announce(`stream: ${items.length} records left out after ${attempts} attempts: ${reason}`)
    await onFailure?.({
      shardId,
      first: idOf(items[0]),
      last: idOf(items.at(-1)),
      size: items.length,
      attempts,
      reason,
    })
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
