import type { DynamoDBStreamEvent } from 'aws-lambda'
import { publishEvents } from '../../shared/platform/publish.ts'
import { eventKeysOf } from './event-keys.ts'
import { ports } from './wiring.ts'

/** The stream's doorbell: publishes the events whose keys it brings. */
export async function handler(event: DynamoDBStreamEvent): Promise<void> {
  await publishEvents(ports, eventKeysOf(event), ports.clock.now())
}
