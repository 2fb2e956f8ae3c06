import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { log } from '../application/log.ts'
import { type EffectMessage, effectMessage } from '../contracts/effect-message.ts'

/** A function behind a queue: every message is handled by itself, and only the failed ones go back to the queue. */
export function queueRoute(handle: (message: EffectMessage) => Promise<void>) {
  const one = async (record: SQSRecord) => {
    try {
      await handle(effectMessage.parse(JSON.parse(record.body)))
    } catch (error) {
      // Nothing in a message is about anybody: which delivery of which event.
      log.error('A message failed', { error, messageId: record.messageId, message: record.body })
      throw error
    }
  }
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    processPartialResponse(event, one, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    })
}
