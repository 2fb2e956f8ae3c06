import type { DynamoDBStreamEvent } from 'aws-lambda'
import type { Clock } from '../../shared/application/ports/clock.ts'
import { type PublishPorts, publishEvents } from '../../shared/application/publish.ts'
import { eventKeysOf } from './event-keys.ts'

/** The table's stream: publishes the events whose keys it brings. */
export const route = (ports: PublishPorts & { readonly clock: Clock }) => async (event: DynamoDBStreamEvent) => {
  await publishEvents(ports, eventKeysOf(event), ports.clock.now())
}
