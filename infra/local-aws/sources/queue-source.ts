import {
  DeleteMessageBatchCommand,
  type Message,
  type MessageAttributeValue,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs'
import type { QueueEngine } from '../engines/queues.ts'
import type { LocalFunction } from '../lambda/local-function.ts'
import { region } from '../template/resolve.ts'
import { failedItems } from './batch-answer.ts'

export interface QueueSourceSettings {
  readonly queue: string
  readonly arn: string
  readonly engine: QueueEngine
  readonly target: LocalFunction
  readonly batchSize: number
  /** Seconds to wait for a fuller batch once it has its first message. */
  readonly windowSeconds?: number
  readonly partialFailures: boolean
  /** Batches that are handled at a time. */
  readonly concurrency: number
}

/** Messages of one receive, and of one delete. */
const messagesPerCallMax = 10

/** Polls a queue for a function: what it handled is deleted, what it did not comes back after the visibility timeout. */
export class QueueSource {
  private readonly settings: QueueSourceSettings
  private readonly abort = new AbortController()
  private readonly pollers: Promise<void>[]

  constructor(settings: QueueSourceSettings) {
    this.settings = settings
    this.pollers = Array.from({ length: settings.concurrency }, () => this.poll())
  }

  async stop(): Promise<void> {
    this.abort.abort()
    await Promise.all(this.pollers)
  }

  private async poll(): Promise<void> {
    while (!this.abort.signal.aborted) {
      try {
        const batch = await this.batch()
        if (batch.length > 0) await this.handle(batch)
      } catch {
        if (!this.abort.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
  }

  private async batch(): Promise<Message[]> {
    const { batchSize, windowSeconds = 0 } = this.settings
    const batch = await this.receive(batchSize, 10)
    const until = Date.now() + windowSeconds * 1000
    while (batch.length > 0 && batch.length < batchSize && Date.now() < until) {
      batch.push(...(await this.receive(batchSize - batch.length, Math.ceil((until - Date.now()) / 1000))))
    }
    return batch
  }

  private async receive(count: number, waitSeconds: number): Promise<Message[]> {
    const { engine, queue } = this.settings
    const command = new ReceiveMessageCommand({
      QueueUrl: engine.url(queue),
      MaxNumberOfMessages: Math.min(messagesPerCallMax, count),
      WaitTimeSeconds: Math.min(20, waitSeconds),
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    })
    const { Messages } = await engine.client.send(command, { abortSignal: this.abort.signal })
    return Messages ?? []
  }

  private async handle(messages: readonly Message[]): Promise<void> {
    const { engine, queue, target, partialFailures } = this.settings
    const outcome = await target.invoke({ Records: messages.map((message) => this.record(message)) })
    const ids = messages.map((message) => message.MessageId ?? '')
    const failed = failedItems(outcome, ids, partialFailures)
    const handled = messages.filter((message) => !failed.has(message.MessageId ?? ''))
    for (let index = 0; index < handled.length; index += messagesPerCallMax) {
      const Entries = handled
        .slice(index, index + messagesPerCallMax)
        .map(({ ReceiptHandle }, position) => ({ Id: String(position), ReceiptHandle }))
      await engine.client.send(new DeleteMessageBatchCommand({ QueueUrl: engine.url(queue), Entries }))
    }
  }

  private record(message: Message) {
    const attributes = Object.entries(message.MessageAttributes ?? {})
    return {
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes ?? {},
      messageAttributes: Object.fromEntries(attributes.map(([name, value]) => [name, attributeOf(value)])),
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: this.settings.arn,
      awsRegion: region,
    }
  }
}

const attributeOf = ({ DataType, StringValue, BinaryValue }: MessageAttributeValue) => ({
  dataType: DataType,
  ...(StringValue === undefined ? {} : { stringValue: StringValue }),
  ...(BinaryValue === undefined ? {} : { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
})
