import type { DynamoDBStreamEvent } from 'aws-lambda'
import type { OutboxKey } from '../../shared/application/ports/outbox.ts'
import { eventOfKey } from '../../shared/contracts/event-key.ts'

/** The keys of the event items in a stream batch. Throws on a record that the filter should have kept away. */
export function eventKeysOf(event: DynamoDBStreamEvent): OutboxKey[] {
  return event.Records.map(({ dynamodb }) => {
    const key = eventOfKey(dynamodb?.Keys?.pk?.S ?? '', dynamodb?.Keys?.sk?.S ?? '')
    if (!key) throw new Error('A record of the stream that is no event')
    return key
  })
}
