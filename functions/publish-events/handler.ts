import type { DynamoDBStreamEvent } from 'aws-lambda'
import { publishEvents } from '../../shared/application/publish.ts'
import { eventKeysOf } from './event-keys.ts'
import { ports } from './wiring.ts'

/** The table's stream: publishes the events whose keys it brings. */
export async function handler(event: DynamoDBStreamEvent): Promise<void> {
  await publishEvents(ports, eventKeysOf(event), ports.clock.now())
}
