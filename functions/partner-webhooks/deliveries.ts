import { outboxEventId } from '../../shared/application/outbox-event.ts'
import type { DeliveryLog, LoggedEvent } from '../../shared/application/ports/delivery-log.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import type { DeliveriesQuery, DeliveryStatus } from '../../shared/contracts/webhooks.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { invalid } from '../../shared/http/invalid.ts'
import { Problem } from '../../shared/http/problem.ts'

export interface ListPorts {
  readonly feed: Feed
  readonly deliveryLog: DeliveryLog
}

interface Page {
  readonly events: readonly LoggedEvent[]
  readonly next: string | null
}

/**
 * What became of the webhooks to the caller, or, when the desk names one, to another partner, the newest first. What failed
 * is listed by its newest attempt; all else by its place in the feed, so that a page by status may be short, and is never
 * the last before `next` is null.
 */
export async function listedDeliveries(ports: ListPorts, call: Call<undefined, DeliveriesQuery>): Promise<Answer> {
  const { caller, query } = call
  const partnerId = query.partnerId ?? caller.partnerId
  if (partnerId !== caller.partnerId && caller.role !== 'desk') {
    throw new Problem('forbidden', 'Only the desk sees the deliveries of others')
  }
  const { events, next } = await pageOf(ports, partnerId, call)
  return { status: 200, body: { deliveries: events.map(shown), next } }
}

function pageOf(ports: ListPorts, partnerId: string, { query, now }: Call<undefined, DeliveriesQuery>): Promise<Page> {
  const { status, cursor = null, limit } = query
  const isByAttempt = status === 'retrying' || status === 'dead'
  const isPosition = cursor !== null && /^\d+$/.test(cursor)
  if (cursor !== null && isPosition === isByAttempt) throw invalid([{ path: 'cursor', code: 'not-a-cursor' }])
  if (isByAttempt) return ports.deliveryLog.listed(partnerId, status, cursor, limit)
  return byFeed(ports, partnerId, { status, before: cursor === null ? null : Number(cursor), limit, now })
}

async function byFeed(
  { feed, deliveryLog }: ListPorts,
  partnerId: string,
  {
    status,
    before,
    limit,
    now,
  }: {
    readonly status: DeliveryStatus | undefined
    readonly before: number | null
    readonly limit: number
    readonly now: Date
  },
): Promise<Page> {
  const page = await feed.newest(partnerId, before, limit, now)
  const events = await deliveryLog.of(partnerId, page.events)
  return {
    events: events.filter((each) => status === undefined || statusOf(each) === status),
    next: page.next === null ? null : String(page.next),
  }
}

const statusOf = ({ delivery }: LoggedEvent): DeliveryStatus => delivery?.status ?? 'not-sent'

function shown(logged: LoggedEvent) {
  const { stored, delivery } = logged
  const attempts = (delivery?.history ?? []).map(({ at, statusCode, reason, excerpt }) => ({
    at,
    statusCode,
    // The status says it already.
    cause: reason === String(statusCode) ? null : reason,
    response: excerpt,
  }))
  return {
    eventId: outboxEventId(stored.event),
    type: stored.event.type,
    timestamp: stored.event.at,
    status: statusOf(logged),
    attempts,
    lastStatusCode: attempts.at(-1)?.statusCode ?? null,
    nextAttemptAt: delivery?.nextAttemptAt ?? null,
    deliveredAt: delivery?.deliveredAt ?? null,
  }
}
