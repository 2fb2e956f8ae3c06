import { DeleteMessageCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { QueueEngine } from '../engines/queues.ts'
import type { LocalFunction } from '../lambda/local-function.ts'
import { region } from '../template/resolve.ts'

export interface QueueSourceSettings {
  readonly queue: string
  readonly arn: string
  readonly engine: QueueEngine
  readonly target: LocalFunction
  readonly batchSize: number
  readonly partialFailures: boolean
  readonly concurrency: number
}

const partial = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) })

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
    const { engine, queue, batchSize } = this.settings
    while (!this.abort.signal.aborted) {
      try {
        const { Messages } = await engine.client.send(
          new ReceiveMessageCommand({
            QueueUrl: engine.url(queue),
            MaxNumberOfMessages: Math.min(10, batchSize),
            WaitTimeSeconds: 10,
            MessageSystemAttributeNames: ['All'],
            MessageAttributeNames: ['All'],
          }),
          { abortSignal: this.abort.signal },
        )
        if (Messages?.length) await this.handle(Messages)
      } catch {
        if (!this.abort.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
  }

  private async handle(messages: readonly Message[]): Promise<void> {
    const { engine, queue, target, partialFailures } = this.settings
    const outcome = await target.invoke({ Records: messages.map((message) => this.record(message)) })
    if ('error' in outcome) return
    const failures = partialFailures ? partial.safeParse(outcome.payload).data?.batchItemFailures : undefined
    const failed = new Set((failures ?? []).map((each) => each.itemIdentifier))
    const handled = messages.filter((message) => !failed.has(message.MessageId ?? ''))
    await Promise.all(
      handled.map((message) =>
        engine.client.send(
          new DeleteMessageCommand({ QueueUrl: engine.url(queue), ReceiptHandle: message.ReceiptHandle ?? '' }),
        ),
      ),
    )
  }

  private record(message: Message) {
    return {
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes ?? {},
      messageAttributes: {},
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: this.settings.arn,
      awsRegion: region,
    }
  }
}
