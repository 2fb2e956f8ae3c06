import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { EffectMessage } from '../../contracts/messages.ts'
import { log } from '../log.ts'
import type { EffectQueues } from '../ports.ts'
import { isWebhook, isXms } from '../targets.ts'

const client = new SQSClient({})

export interface EffectQueueUrls {
  readonly mail: string
  readonly webhook: string
  readonly xms: string
}

/** The queue of each kind of effect. A message's group is its partner, so that a slow partner delays nobody else. */
export function sqsEffects(urls: EffectQueueUrls): EffectQueues {
  const urlOf = (target: string) => (isWebhook(target) ? urls.webhook : isXms(target) ? urls.xms : urls.mail)
  return {
    async send(messages) {
      const byQueue = Map.groupBy(messages, (message) => urlOf(message.target))
      for (const [url, group] of byQueue) {
        for (let index = 0; index < group.length; index += 10) await sendBatch(url, group.slice(index, index + 10))
      }
    },
  }
}

async function sendBatch(url: string, messages: readonly EffectMessage[]): Promise<void> {
  const answer = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: messages.map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        MessageGroupId: message.target,
      })),
    }),
  )
  if (answer.Failed?.length) log.warn('Messages not sent; their timers will find them', { count: answer.Failed.length })
}
