import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import { log } from '../application/log.ts'
import { type EffectQueues, wholeDelaySeconds } from '../application/ports/effect-queues.ts'
import type { EffectMessage } from '../contracts/effect-message.ts'
import type { Target } from '../rma/index.ts'

/** Messages that SQS takes in one call. */
const batchMessagesMax = 10

export type EffectQueueUrls = Readonly<Record<Target['kind'], string>>

/**
 * The queue of each kind of effect, of those that a function sends. Throws when SQS cannot be called, or for a kind without
 * a queue; messages that it does not take are only logged.
 */
export function sqsEffects(
  urls: Partial<EffectQueueUrls>,
  client: Pick<SQSClient, 'send'> = new SQSClient({}),
): EffectQueues {
  return {
    async send(messages, options = {}) {
      const delaySeconds = wholeDelaySeconds(options)
      const byQueue = Map.groupBy(messages, (message) => urls[message.target.kind])
      for (const [url, group] of byQueue) {
        if (!url) throw new Error('An effect without a queue')
        for (let start = 0; start < group.length; start += batchMessagesMax) {
          await sendBatch(client, url, group.slice(start, start + batchMessagesMax), delaySeconds)
        }
      }
    },
  }
}

/** A partner's webhooks are a group of their own, so that a slow partner delays nobody else. */
const groupOf = (target: Target) => (target.kind === 'webhook' ? target.partnerId : target.kind)

async function sendBatch(
  client: Pick<SQSClient, 'send'>,
  url: string,
  messages: readonly EffectMessage[],
  DelaySeconds: number,
): Promise<void> {
  const answer = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: messages.map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        MessageGroupId: groupOf(message.target),
        DelaySeconds,
      })),
    }),
  )
  if (answer.Failed?.length) log.warn('Messages not sent; their timers will find them', { count: answer.Failed.length })
}
