import type { DeliveryLog } from '../../shared/application/ports/delivery-log.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import type { OutboxEvent } from '../../shared/application/ports/outbox.ts'
import { type Partners, receiverOf } from '../../shared/application/ports/partners.ts'
import type { Redeliveries } from '../../shared/application/ports/redeliveries.ts'
import { publicationOf } from '../../shared/application/targets.ts'
import { eventOfId } from '../../shared/contracts/event-key.ts'
import type { RangeBody } from '../../shared/contracts/webhooks.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { AlreadyAnswered, answeredByBody } from '../../shared/http/idempotency.ts'
import { inProgress, Problem } from '../../shared/http/problem.ts'

export interface RedeliverPorts {
  readonly partners: Partners
  readonly deliveryLog: Pick<DeliveryLog, 'event'>
  readonly feed: Feed
  readonly redeliveries: Redeliveries
}

/** Days by which an event may be published later than it happened. */
const publishedLateDaysMax = 1
const dayMs = 24 * 3_600_000
/** Seconds after which a running range is worth asking about again. */
const retryAfterSeconds = 60

/** Sends an event again, within a minute: to the caller, or, when the desk asks, to everybody whom it is sent to. */
export async function eventRedelivered(ports: RedeliverPorts, call: Call): Promise<Answer> {
  const eventId = call.path.id ?? ''
  const key = eventOfId(eventId)
  const stored = key && (await ports.deliveryLog.event(key))
  const receivers = key && stored ? await receiversFor(ports, stored, call) : null
  if (!key || !receivers) throw new Problem('event-not-found', 'Check the id')
  if (receivers.length === 0) throw noEndpoint()
  const body = { eventId, partnerIds: receivers }
  const result = await ports.redeliveries.restart(key, receivers, answeredByBody(call, 202, body), call.now)
  if (result === 'answered') throw new AlreadyAnswered()
  if (result === 'contended') throw inProgress('An attempt is just being noted')
  return { status: 202, body, committed: true }
}

/** To whom the caller may have an event sent; null when it does not concern the caller. */
async function receiversFor(
  { partners }: RedeliverPorts,
  stored: OutboxEvent,
  { caller }: Call,
): Promise<readonly string[] | null> {
  const { feeds } = await publicationOf(partners, stored)
  if (!feeds.includes(caller.partnerId)) return null
  const asked = caller.role === 'desk' ? feeds : [caller.partnerId]
  const found = await Promise.all(asked.map((partnerId) => partners.fresh(partnerId)))
  return found.flatMap((partner) => (partner && receiverOf(partner, stored.event.type) ? [partner.partnerId] : []))
}

/** Begins to send a range again. Events that happened within it are found by the days on which they were published. */
export async function rangeRedelivered(ports: RedeliverPorts, call: Call<RangeBody>): Promise<Answer> {
  const { partnerId } = call.caller
  const partner = await ports.partners.fresh(partnerId)
  if (!partner?.endpoint || partner.endpoint.disabled) throw noEndpoint()
  const from = new Date(call.body.from)
  const to = new Date(call.body.to)
  const lastDay = new Date(to.getTime() + publishedLateDaysMax * dayMs)
  const { after, last } = await ports.feed.published(partnerId, dayOf(from), dayOf(lastDay), call.now)
  const range = { from: from.toISOString(), to: to.toISOString() }
  const body = { ...range, started: true }
  const redelivery = { partnerId, ...range, position: after, last }
  const result = await ports.redeliveries.begin(redelivery, answeredByBody(call, 202, body), call.now)
  if (result === 'answered') throw new AlreadyAnswered()
  if (result === 'running') {
    throw new Problem('redelivery-running', 'Wait until it is through', {
      headers: { 'retry-after': String(retryAfterSeconds) },
    })
  }
  return { status: 202, body, committed: true }
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const noEndpoint = () =>
  new Problem('no-endpoint', 'There is none that takes it, or it is disabled; see GET /v1/partner')
