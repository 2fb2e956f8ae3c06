import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { log } from '../application/log.ts'
import { type EffectMessage, effectMessage } from '../contracts/effect-message.ts'

/** A function behind a queue: every message is handled by itself, and only the failed ones go back to the queue. */
export function queueRoute(handle: (message: EffectMessage) => Promise<void>) {
  const one = async (record: SQSRecord) => {
    const message = effectMessage.parse(JSON.parse(record.body))
    try {
      await handle(message)
    } catch (error) {
      log.error('A message failed', { error, ...message })
      throw error
    }
  }
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    processPartialResponse(event, one, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    })
}
