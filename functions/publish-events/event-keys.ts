import type { DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import type { EventKey } from '../../shared/application/ports/outbox.ts'

const eventItemKeys = z.object({
  pk: z.object({ S: z.string().check(z.startsWith('RMA#')) }),
  sk: z.object({ S: z.string().check(z.startsWith('EVENT#')) }),
})

/** The keys of the event items in a stream batch. Throws on a record that the filter should have kept away. */
export function eventKeysOf(event: DynamoDBStreamEvent): EventKey[] {
  return event.Records.map((record) => {
    const { pk, sk } = eventItemKeys.parse(record.dynamodb?.Keys)
    return { rmaNumber: pk.S.slice('RMA#'.length), sequence: Number(sk.S.slice('EVENT#'.length)) }
  })
}
