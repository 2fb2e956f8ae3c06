import type { EventData, Judged, Maybe, RmaEvent } from './events.ts'
import { noted, withReceipt, withRefund } from './payments.ts'
import { rejectFeeCents } from './quote-price.ts'
import type { Admission, InspectionVerdict, Registration, Rma } from './rma.ts'

/** What an event changes besides state, version and times. */
function changes(rma: Rma, event: RmaEvent): Partial<Rma> {
  switch (event.type) {
    case 'rma.registered':
      return { ...admissionOf(event.data), admitted: true }
    case 'rma.awaiting_information':
    case 'rma.pending_verification':
      return admissionOf(event.data)
    case 'rma.on_hold':
      return { ...admissionOf(event.data), holdReason: event.data.holdReason }
    case 'rma.refused':
      return { ...admissionOf(event.data), outcome: 'refused', service: null, route: null }
    case 'rma.cancelled':
      return { secondLook: null }
    case 'rma.closed':
      return { outcome: event.data.outcome }
    case 'information.received':
      return {
        informed: rma.informed + 1,
        ...admissionOf(event.data),
        ...measured(rma, event.data.screenInches),
        ...judged(rma, event.data.judged),
      }
    case 'desk.decided':
      return decided(rma, event)
    case 'remote_repair.attempted':
      return { called: true, ...(event.data.fixed ? { expectedOutcome: 'fixed-remotely' as const } : {}) }
    case 'transport.booked':
      return { isBooked: true }
    case 'device.received':
      return { receivedSerial: event.data.serial }
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
      return {
        expectedOutcome: 'collected-by-retailer',
        inspection: { verdict: 'not-official', count: rma.inspection?.count ?? 0 },
      }
    case 'repair.completed':
      return { expectedOutcome: 'repaired' }
    case 'device.swapped':
      return { expectedOutcome: 'swapped', swappedTo: swappedTo(event.data) }
    case 'device.shipped':
      return { shippedAt: event.at }
    case 'repair.requested':
      return {
        service: event.data.service,
        route: event.data.route,
        isRepairInstead: true,
        expectedOutcome: null,
        secondLook: null,
      }
    case 'second_look.requested':
      return { secondLook: event.data.itemId, secondLooks: rma.secondLooks + 1 }
    case 'doa.accepted':
      return { expectedOutcome: 'doa-accepted' }
    case 'doa.rejected':
      return { expectedOutcome: 'doa-rejected' }
    case 'remorse.accepted':
      return { expectedOutcome: 'remorse-accepted' }
    case 'remorse.rejected':
      return { expectedOutcome: 'remorse-rejected' }
    default:
      return moneyChanges(rma, event)
  }
}

/** What an event about a quote or a payment changes. */
function moneyChanges(rma: Rma, event: RmaEvent): Partial<Rma> {
  switch (event.type) {
    case 'quote.issued':
      return {
        quote: { ...event.data, status: 'open' },
        rejectFeeCentsMax: rma.rejectFeeCentsMax ?? rejectFeeCents(event.data.reject),
      }
    case 'quote.accepted':
      return { quote: rma.quote && { ...rma.quote, status: 'accepted' }, payment: event.data.payment }
    case 'quote.rejected':
      return {
        quote: rma.quote && { ...rma.quote, status: 'rejected' },
        expectedOutcome: 'returned-unrepaired',
        owesRejectFee: true,
        payment: event.data.payment,
      }
    case 'quote.expired':
      return { quote: rma.quote && { ...rma.quote, status: 'expired' } }
    case 'quote.withdrawn':
      return { quote: rma.quote && { ...rma.quote, status: 'withdrawn' } }
    case 'payment.received':
      return withReceipt(rma, event.data)
    case 'payment.refunded':
      return withRefund(rma, event.data)
    case 'payment.failed':
      return { payment: rma.payment && { ...rma.payment, status: event.data.status } }
    default:
      return {}
  }
}

function verdictOf({ official, covered, service }: EventData['device.inspected']): InspectionVerdict {
  if (!official) return 'not-official'
  if (covered) return 'covered'
  return service === null ? 'not-served' : 'to-be-quoted'
}

const swappedTo = ({ newSerial, warrantyEndsOn }: EventData['device.swapped']) => ({
  serial: newSerial,
  warrantyEndsOn,
})

const measured = ({ product }: Rma, screenInches: number | undefined): Partial<Rma> =>
  screenInches === undefined ? {} : { product: { ...product, screenInches } }

/** A judgement that takes the place of the inspection's. */
function judged(rma: Rma, said: Judged | undefined): Partial<Rma> {
  if (!said) return {}
  const { covered, service, route } = said
  const verdict = covered ? 'covered' : service === null ? 'not-served' : 'to-be-quoted'
  return {
    inspection: { verdict, count: rma.inspection?.count ?? 0 },
    service,
    route: route ?? rma.route,
    ...(covered ? { expectedOutcome: null } : {}),
  }
}

/** Decisions after which no repair is done any more. */
const givingUp: readonly EventData['desk.decided']['action'][] = ['refuse', 'return-unrepaired', 'refund', 'cancel']

/** What a person decided; the state is the event's. */
function decided(rma: Rma, { data, state }: Extract<RmaEvent, { readonly type: 'desk.decided' }>): Partial<Rma> {
  const { action, serial, owesRejectFee, payment } = data
  const isGoingBack = givingUp.includes(action) && (state === 'returning' || state === 'closed')
  const isSecondLook = action === 'admit' || action === 'uphold'
  return {
    ...admissionOf(data),
    ...judged(rma, data.judged),
    ...(serial === undefined ? {} : { product: { ...rma.product, serial } }),
    ...(owesRejectFee === undefined ? {} : { owesRejectFee }),
    ...(payment === undefined && owesRejectFee === undefined ? {} : noted(rma, payment ?? null)),
    ...(isSecondLook || rma.holdReason === 'review' ? { secondLook: null } : {}),
    ...(data.continuedAs === undefined ? {} : { continuedAs: data.continuedAs }),
    ...(data.overturns.length === 0 ? {} : { setAside: [...new Set([...(rma.setAside ?? []), ...data.overturns])] }),
    ...(action === 'approve' ? approved(rma) : {}),
    ...(action === 'admit' && !data.judged && !data.continuedAs ? { expectedOutcome: null } : {}),
    ...(isGoingBack && rma.holdReason !== 'lost' ? { expectedOutcome: 'returned-unrepaired' as const } : {}),
  }
}

/** An unofficial device that is let in is inspected again; an amount that is let pass is paid. */
function approved({ holdReason, inspection, payment }: Rma): Partial<Rma> {
  if (holdReason === 'not-official') return { inspection: inspection && { ...inspection, verdict: null } }
  if (holdReason === 'payment-amount') return { payment: payment && { ...payment, status: 'paid' } }
  return {}
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
  const isHeld = event.state === 'on-hold'
  // Who is asked anew has its days anew (R-information-silence).
  const isAsked = event.type === 'rma.awaiting_information'
  const changed: Rma = {
    ...rma,
    holdReason: isHeld ? rma.holdReason : null,
    heldFrom: !isHeld ? null : rma.state === 'on-hold' ? rma.heldFrom : rma.state,
    ...changes(rma, event),
    version: event.sequence,
    state: event.state,
    updatedAt: event.at,
  }
  const isSame = changed.state === rma.state && changed.holdReason === rma.holdReason && !isAsked
  return { ...changed, since: isSame ? rma.since : event.at }
}

/** The RMA as its first event makes it. Throws when the event is not one that an RMA can begin with. */
export function begin(event: RmaEvent, partnerReference: string | null): Rma {
  const data = event.data as Maybe<Admission & Registration>
  const { registrar, request, channel, country, raisedOn, product, purchaseChannel, orderId } = data
  const { receivedOn, setAside, sellerId } = data
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
    ...(sellerId === undefined ? {} : { sellerId }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(setAside === undefined ? {} : { setAside }),
    policyVersion: '',
    decisionVersion: 0,
    service: null,
    route: null,
    version: 0,
    state: event.state,
    outcome: null,
    holdReason: null,
    heldFrom: null,
    expectedOutcome: null,
    admitted: false,
    called: false,
    isBooked: false,
    receivedSerial: null,
    inspection: null,
    isRepairInstead: false,
    swappedTo: null,
    visits: 0,
    informed: 0,
    quote: null,
    rejectFeeCentsMax: null,
    owesRejectFee: false,
    payment: null,
    earlierPayments: [],
    shippedAt: null,
    secondLook: null,
    secondLooks: 0,
    continuedAs: null,
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
