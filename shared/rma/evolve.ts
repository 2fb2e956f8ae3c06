import type { EventData, Maybe, RmaEvent } from './events.ts'
import { rejectFeeCents } from './quote-price.ts'
import type { Admission, InspectionVerdict, Registration, Rma } from './rma.ts'

/** What an event changes besides state, version and times. */
function changes(rma: Rma, event: RmaEvent): Partial<Rma> {
  switch (event.type) {
    case 'rma.registered':
    case 'rma.awaiting_information':
      return admissionOf(event.data)
    case 'rma.on_hold':
      return { ...admissionOf(event.data), holdReason: event.data.holdReason }
    case 'rma.refused':
      return { ...admissionOf(event.data), outcome: 'refused', service: null, route: null }
    case 'rma.closed':
      return { outcome: event.data.outcome }
    case 'remote_repair.attempted':
      return event.data.fixed ? { expectedOutcome: 'fixed-remotely' } : {}
    case 'device.inspected':
      return {
        inspection: { verdict: verdictOf(event.data), count: (rma.inspection?.count ?? 0) + 1 },
        service: event.data.service,
        route: event.data.route ?? routeBefore2(rma, event.data.covered),
        ...(event.state === 'returning' ? { expectedOutcome: 'returned-unrepaired' as const } : {}),
      }
    case 'visit.scheduled':
      return { visits: rma.visits + 1 }
    case 'device.not_official':
      return { expectedOutcome: 'collected-by-retailer' }
    case 'repair.completed':
      return { expectedOutcome: 'repaired' }
    case 'device.swapped':
      return { expectedOutcome: 'swapped' }
    case 'device.shipped':
      return { shipped: true }
    case 'quote.issued':
      return {
        quote: { ...event.data, status: 'open' },
        rejectFeeCentsMax: rma.rejectFeeCentsMax ?? rejectFeeCents(event.data.reject),
      }
    case 'quote.accepted':
      return { quote: rma.quote && { ...rma.quote, status: 'accepted' }, payment: event.data.payment }
    case 'quote.rejected':
      return { quote: rma.quote && { ...rma.quote, status: 'rejected' }, expectedOutcome: 'returned-unrepaired' }
    case 'quote.expired':
      return { quote: rma.quote && { ...rma.quote, status: 'expired' } }
    case 'payment.received':
      return { payment: rma.payment && { ...rma.payment, status: 'paid' } }
    case 'payment.failed':
      return { payment: rma.payment && { ...rma.payment, status: event.data.status } }
    case 'doa.accepted':
      return { expectedOutcome: 'doa-accepted' }
    case 'doa.rejected':
      return { expectedOutcome: 'doa-rejected' }
    case 'remorse.accepted':
      return { expectedOutcome: 'remorse-accepted' }
    case 'remorse.rejected':
      return { expectedOutcome: 'remorse-rejected' }
    default:
      return {}
  }
}

function verdictOf({ official, covered, service }: EventData['device.inspected']): InspectionVerdict {
  if (!official) return 'not-official'
  if (covered) return 'covered'
  return service === null ? 'not-served' : 'to-be-quoted'
}

/** Of an inspection that does not say the way (schema version 1): P-3.3a, from a shop only a covered repair goes elsewhere. */
function routeBefore2({ route, channel }: Rma, covered: boolean): Rma['route'] {
  return route && channel === 'pos' && !covered ? { ...route, returnTo: 'pos' } : route
}

function admissionOf(data: Maybe<Admission>): Partial<Admission> {
  const { policyVersion, decisionVersion, service, route } = data
  if (policyVersion === undefined || decisionVersion === undefined) return {}
  return { policyVersion, decisionVersion, service: service ?? null, route: route ?? null }
}

/** Folds one event into an RMA. Its state and hold reason are the event's; nothing is decided here. */
export function evolve(rma: Rma, event: RmaEvent): Rma {
  return {
    ...rma,
    holdReason: event.state === 'on-hold' ? rma.holdReason : null,
    ...changes(rma, event),
    version: event.sequence,
    state: event.state,
    updatedAt: event.at,
    since: event.state === rma.state ? rma.since : event.at,
  }
}

/** The RMA as its first event makes it. Throws when the event is not one that an RMA can begin with. */
export function begin(event: RmaEvent, partnerReference: string | null): Rma {
  const data = event.data as Maybe<Admission & Registration>
  const { registrar, request, channel, country, raisedOn, product, purchaseChannel, orderId } = data
  if (!registrar || !request || !channel || !country || !raisedOn || !product || !purchaseChannel) {
    throw new Error(`An RMA cannot begin with ${event.type}`)
  }
  const blank: Rma = {
    rmaNumber: event.rmaNumber,
    partnerReference,
    registrar,
    request,
    channel,
    country,
    raisedOn,
    product,
    purchaseChannel,
    ...(orderId === undefined ? {} : { orderId }),
    policyVersion: '',
    decisionVersion: 0,
    service: null,
    route: null,
    version: 0,
    state: event.state,
    outcome: null,
    holdReason: null,
    expectedOutcome: null,
    inspection: null,
    visits: 0,
    quote: null,
    rejectFeeCentsMax: null,
    payment: null,
    shipped: false,
    registeredAt: event.at,
    updatedAt: event.at,
    since: event.at,
  }
  return evolve({ ...blank, ...admissionOf(data) }, event)
}

/** The RMA as it was after its event `upTo` (default: now); null without events. */
export function replay(
  events: readonly RmaEvent[],
  partnerReference: string | null,
  upTo = Number.POSITIVE_INFINITY,
): Rma | null {
  const [first, ...rest] = events.filter((event) => event.sequence <= upTo)
  return first ? rest.reduce(evolve, begin(first, partnerReference)) : null
}
