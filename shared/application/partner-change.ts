import type { PartnerEvent } from '../contracts/partner-event.ts'
import type { PartnerEndpoint, PartnerRecord } from '../contracts/partner-record.ts'
import type { Answered } from './ports/idempotency-store.ts'

/** A changed record of a partner with its own new events and the answer to the request that asked for it. */
export interface PartnerChange {
  /** As loaded, but for what changes. */
  readonly record: PartnerRecord
  readonly events: readonly PartnerEvent[]
  readonly answered?: Answered | undefined
}

type Said = Pick<Extract<PartnerEvent, { readonly type: 'endpoint.test' }>, 'type' | 'data'> | Disabled
type Disabled = Pick<Extract<PartnerEvent, { readonly type: 'endpoint.disabled' }>, 'type' | 'data'>

/** A record with one more event of its own, which is numbered by it. @param now business time */
export function withEvent(record: PartnerRecord, said: Said, now: Date): PartnerChange {
  const sequence = record.lastEvent + 1
  // Events are published by their instants: none is dated before the one before it.
  const at = [now.toISOString(), record.lastEventAt ?? ''].toSorted().at(-1) ?? ''
  const event: PartnerEvent = { partnerId: record.partnerId, sequence, at, ...said }
  return { record: { ...record, lastEvent: sequence, lastEventAt: at }, events: [event] }
}

/** A record with another state of its endpoint; partner and desk are told when that is disabled by it. */
export function withEndpoint(record: PartnerRecord, endpoint: PartnerEndpoint, now: Date): PartnerChange {
  const changed = { ...record, endpoint }
  const { disabled, failingSince } = endpoint
  if (!disabled || record.endpoint?.disabled) return { record: changed, events: [] }
  const data = { reason: disabled.reason, failingSince }
  return withEvent(changed, { type: 'endpoint.disabled', data }, now)
}
