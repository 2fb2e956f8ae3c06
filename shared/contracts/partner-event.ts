import * as z from 'zod/mini'

/** Why nothing is sent to an endpoint any more: it answered 410, or has taken nothing for days. */
export const disabledReasons = ['gone', 'failing'] as const

/** What an event that belongs to a partner, and to no RMA, says. */
export const partnerEventData = {
  /** The partner asked for it, to see its endpoint at work. */
  'endpoint.test': z.strictObject({}),
  /** Nothing is sent to its endpoint any more: it answered 410, or has taken nothing for days. */
  'endpoint.disabled': z.strictObject({
    reason: z.enum(disabledReasons),
    failingSince: z.nullable(z.iso.datetime()),
  }),
} as const

export type PartnerEventType = keyof typeof partnerEventData
export const partnerEventTypes = Object.keys(partnerEventData) as PartnerEventType[]
export const isPartnerEventType = (type: string): type is PartnerEventType => type in partnerEventData

/** Which event of a partner: `sequence` counts from 1 without gaps within the partner. */
export interface PartnerEventKey {
  readonly partnerId: string
  readonly sequence: number
}

/** An event of a partner itself. Whom it concerns: the partner, and the desk. `at` is business time. */
export type PartnerEvent = PartnerEventKey & {
  readonly at: string
} & {
    [T in PartnerEventType]: { readonly type: T; readonly data: z.infer<(typeof partnerEventData)[T]> }
  }[PartnerEventType]

const envelope = z.strictObject({
  type: z.enum(partnerEventTypes),
  data: z.record(z.string(), z.unknown()),
  partnerId: z.string(),
  sequence: z.int().check(z.positive()),
  at: z.iso.datetime(),
})

/** An event as it is stored, checked on the way in and out. Throws a ZodError when it is none. */
export function partnerEventOf(stored: unknown): PartnerEvent {
  const event = envelope.parse(stored)
  return { ...event, data: partnerEventData[event.type].parse(event.data) } as PartnerEvent
}

/** The stable id of a partner's event, as `eventId` is of an RMA's. */
export const partnerEventId = ({ partnerId, sequence }: PartnerEventKey): string =>
  `evt_${partnerId}_${String(sequence).padStart(5, '0')}`

/** A partner's event as it and the desk see it, in the feed and in webhooks. */
export function partnerEventBody({ partnerId, sequence, type, at, data: said }: PartnerEvent) {
  return { id: partnerEventId({ partnerId, sequence }), type, timestamp: at, data: { partnerId, sequence, ...said } }
}
