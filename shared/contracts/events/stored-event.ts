import * as z from 'zod/mini'
import { eventTypesOfRmas, type RmaEvent, rmaStates } from '../../rma/index.ts'
import { eventData } from './event-data.ts'
import { eventSchemaVersion, upcast } from './upcast.ts'
import { actor } from './words.ts'

const envelope = z.strictObject({
  schemaVersion: z.optional(z.int().check(z.positive())),
  type: z.enum(eventTypesOfRmas),
  state: z.enum(rmaStates),
  data: z.record(z.string(), z.unknown()),
  rmaNumber: z.string(),
  sequence: z.int().check(z.positive()),
  at: z.string(),
  occurredAt: z.optional(z.string()),
  by: actor,
})

/** An event as an item of the table holds it. */
export type RecordedEvent = RmaEvent & { readonly schemaVersion: number }

/** The form in which an event is stored. Throws a ZodError when its data says anything but what its schema names. */
export function writeEvent(event: RmaEvent): RecordedEvent {
  return { ...parsed({ ...event, schemaVersion: eventSchemaVersion }), schemaVersion: eventSchemaVersion }
}

/** An event as it was stored, by this version or an earlier one. Throws a ZodError when it is none. */
export const readEvent = (stored: unknown): RmaEvent => parsed(stored)

function parsed(stored: unknown): RmaEvent {
  const { schemaVersion = 1, ...recorded } = envelope.parse(stored)
  const { data, ...rest } = upcast(recorded, schemaVersion)
  return { ...rest, data: eventData[recorded.type].parse(data) } as RmaEvent
}
