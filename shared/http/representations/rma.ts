import {
  type Dossier,
  type PersonalData,
  payUrlOf,
  type Stated,
  type StoredDecision,
} from '../../application/dossier.ts'
import { personAsOf } from '../../application/person-as-of.ts'
import { shownData, shownPayment } from '../../contracts/event-body.ts'
import type { Language } from '../../contracts/intake.ts'
import {
  allowedActions,
  type EventTexts,
  inWorkingDays,
  ledgerOf,
  liabilityExtendedUntil,
  type Payment,
  policyOf,
  type Rma,
  type RmaEvent,
  receivedCents,
  replay,
  rightsOf,
  type StandingCost,
  standingCosts,
  type Turnaround,
  turnaroundOf,
} from '../../rma/index.ts'
import type { Caller } from '../call.ts'
import { decisionBody } from './decision.ts'
import { quoteWithDescriptions } from './quote.ts'
import { readableTexts } from './readable-texts.ts'

/** Whether an RMA may be seen at all: by who registered it, the service centre and the desk. */
export function maySee(rma: Rma, viewer: Caller): boolean {
  return seesAll(viewer) || rma.registrar.partnerId === viewer.partnerId
}

/** Whether somebody sees everybody's RMAs. */
export const seesAll = ({ role }: Pick<Caller, 'role'>): boolean => role === 'desk' || role === 'service-centre'

/** An RMA without its history, as lists show it, with what the viewer can do. */
export function rmaSummary(rma: Rma, viewer: Caller) {
  return {
    rmaNumber: rma.rmaNumber,
    partnerReference: rma.partnerReference,
    state: rma.state,
    outcome: rma.outcome,
    holdReason: rma.holdReason,
    heldFrom: rma.heldFrom,
    allowedActions: allowedActions(rma, viewer),
    service: rma.service,
    request: rma.request,
    country: rma.country,
    product: rma.product,
    quote: rma.quote,
    payment: rma.payment && paymentBody(rma.payment),
    swappedTo: rma.swappedTo,
    continuedAs: rma.continuedAs,
    registeredAt: rma.registeredAt,
    since: rma.since,
    updatedAt: rma.updatedAt,
    links: { self: `/v1/rmas/${rma.rmaNumber}` },
  }
}

/**
 * An RMA as the contract shows it, as of its event `upTo` (default: now). Sentences are in the language asked for.
 * Free text, links and what identifies the consumer appear only to those who need them.
 */
export function rmaBody(dossier: Dossier, viewer: Caller, language: Language, upTo?: number) {
  const rma = replay(dossier.events, dossier.rma.partnerReference, upTo)
  if (!rma) throw new Error('An RMA has at least one event')
  const events = dossier.events.filter((event) => event.sequence <= rma.version)
  const stored = dossier.decisions.filter((each) => each.version <= rma.decisionVersion).at(-1)
  const stated = personAsOf(dossier, { upTo: rma.version, role: viewer.role })
  return {
    ...rmaSummary(rma, viewer),
    ...(viewer.role === 'retailer' ? {} : { registrar: rma.registrar.partnerId }),
    quote: quoteWithDescriptions(dossier, rma),
    payment: rma.payment && {
      ...paymentBody(rma.payment),
      payUrl: readableTexts(viewer, { payUrl: payUrlOf({ ...dossier, rma }) ?? undefined }).payUrl ?? null,
    },
    product: { ...rma.product, ...imeiOf(dossier.person) },
    decision: stored ? shownDecision(stored, rma, events, language) : null,
    ...faultOf(stored, stated),
    consumer: consumerFor(viewer, rma, stated),
    route: rma.route,
    liabilityExtendedUntil: stored ? liabilityExtendedUntil(rma, events, stored.facts) : null,
    costs: standingCosts(events).map((cost) => costFor(viewer, cost)),
    ledger: ledgerOf(events).filter(({ account }) => maySeeAmounts(viewer, account)),
    turnaround: turnaroundBody(turnaroundOf(events, rma.country, policyOf(rma).parameters.turnaroundDays)),
    timeline: events.map((event) => timelineEntry(event, readableTexts(viewer, textOf(dossier, event)))),
  }
}

function shownDecision(stored: StoredDecision, rma: Rma, events: readonly RmaEvent[], language: Language) {
  return decisionBody({ ...stored, setAside: rma.setAside, rights: rightsOf(rma, events, stored.facts) }, language)
}

/** How long a case took so far, in working days to one decimal (R-tat); null for one that was never admitted. */
const turnaroundBody = (turnaround: Turnaround | null) =>
  turnaround && {
    startedAt: turnaround.startedAt,
    endedAt: turnaround.endedAt,
    workingDays: inWorkingDays(turnaround.workingMinutes),
    pausedDays: inWorkingDays(turnaround.pausedMinutes),
    phases: Object.fromEntries(
      Object.entries(turnaround.phases).map(([phase, minutes]) => [phase, inWorkingDays(minutes)]),
    ),
    paused: turnaround.paused,
    expectedOn: turnaround.expectedOn,
    late: turnaround.late,
  }

/** What the vendor bears is between it and the service centre: others see that it does, not how much. */
const maySeeAmounts = ({ role }: Caller, bearer: string): boolean =>
  bearer !== 'vendor' || role === 'desk' || role === 'service-centre'

const costFor = (viewer: Caller, cost: StandingCost): StandingCost =>
  maySeeAmounts(viewer, cost.payer) ? cost : { ...cost, netCents: null, vatCents: null, grossCents: null }

/** A payment with what has come in for it in all. */
const paymentBody = (payment: Payment) => ({ ...shownPayment(payment), receivedCents: receivedCents(payment) })

const textOf = ({ person }: Dossier, { sequence }: RmaEvent) => person?.texts[String(sequence)]

function timelineEntry(event: RmaEvent, texts: EventTexts) {
  const { sequence, at, occurredAt, type, by } = event
  return { sequence, at, ...(occurredAt ? { occurredAt } : {}), type, by, data: { ...shownData(event), ...texts } }
}

const imeiOf = (person: PersonalData | null) => (person?.imei ? { imei: person.imei } : {})

function faultOf(stored: StoredDecision | undefined, stated: Stated | null) {
  const fault = {
    ...stored?.facts.fault,
    ...(stated?.faultDescription ? { description: stated.faultDescription } : {}),
  }
  return Object.keys(fault).length > 0 ? { fault } : {}
}

/** The service centre gets what it needs to collect, visit and return; who registered the RMA gets what it sent. */
function consumerFor(viewer: Caller, rma: Rma, stated: Stated | null) {
  if (!stated) return null
  if (viewer.role === 'desk' || rma.registrar.partnerId === viewer.partnerId) return stated.consumer
  const { name, phone, language, address } = stated.consumer
  return { name, ...(phone ? { phone } : {}), language, address }
}
