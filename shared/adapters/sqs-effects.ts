import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import { log } from '../application/log.ts'
import type { EffectQueues } from '../application/ports/effect-queues.ts'
import type { EffectMessage } from '../contracts/effect-message.ts'
import type { Target } from '../rma/index.ts'

const client = new SQSClient({})

export interface EffectQueueUrls {
  readonly mail: string
  readonly webhook: string
  readonly xms: string
}

/** The queue of each kind of effect. */
export function sqsEffects(urls: EffectQueueUrls): EffectQueues {
  return {
    async send(messages) {
      const byQueue = Map.groupBy(messages, (message) => urls[message.target.kind])
      for (const [url, group] of byQueue) {
        for (let index = 0; index < group.length; index += 10) await sendBatch(url, group.slice(index, index + 10))
      }
    },
  }
}

/** A partner's webhooks are a group of their own, so that a slow partner delays nobody else. */
const groupOf = (target: Target) => (target.kind === 'webhook' ? target.partnerId : target.kind)

async function sendBatch(url: string, messages: readonly EffectMessage[]): Promise<void> {
  const answer = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: messages.map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        MessageGroupId: groupOf(message.target),
      })),
    }),
  )
  if (answer.Failed?.length) log.warn('Messages not sent; their timers will find them', { count: answer.Failed.length })
}
