import type {
  Channel,
  Decision,
  Facts,
  PurchaseChannel,
  Request,
  Route,
  ScreeningFindings,
  Service,
} from '@after-sales/rules'
import {
  type Actor,
  firstTransition,
  type InspectionReport,
  type NewEvent,
  type QuoteDraft,
  type Registration,
  type Report,
  type Rma,
  type RmaEvent,
  register,
  report,
  type SilenceKind,
  silent,
  type Transition,
  transition,
  type Verdict,
} from '../../shared/rma/index.ts'

/** Business time of every test that does not say otherwise. */
export const now = new Date('2026-11-20T10:00:00.000Z')
export const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)

const shopRoute: Route = {
  firstStep: 'collection',
  collectFrom: 'pos',
  servicedAt: 'depot',
  returnTo: 'pos',
  quoteTo: 'retailer',
  resultTo: [],
}
const doorRoute: Route = { ...shopRoute, collectFrom: 'consumer', returnTo: 'consumer', quoteTo: 'consumer' }
const screeningRoute: Route = { ...shopRoute, quoteTo: null, resultTo: ['retailer'] }
const webScreeningRoute: Route = { ...doorRoute, quoteTo: null, resultTo: ['consumer', 'xms'] }
const remoteDepotRoute: Route = { ...doorRoute, firstStep: 'remote-repair' }
const visitRoute: Route = { ...remoteDepotRoute, collectFrom: 'none', servicedAt: 'on-site', returnTo: 'none' }

export interface Kind {
  readonly request: Request
  readonly channel: Channel
  readonly line: 'phone' | 'tv'
  readonly purchaseChannel: PurchaseChannel
  readonly role: Actor
  readonly service: Service
  readonly route: Route
}

const shopRepair: Kind = {
  request: 'repair',
  channel: 'pos',
  line: 'phone',
  purchaseChannel: 'retail',
  role: 'retailer',
  service: 'in-warranty-repair',
  route: shopRoute,
}
const portalRepair: Kind = { ...shopRepair, channel: 'dr-mobile', role: 'portal', route: doorRoute }
const webDoa: Kind = {
  ...portalRepair,
  request: 'doa',
  channel: 'call-centre',
  purchaseChannel: 'mi.com',
  role: 'call-centre',
  service: 'doa-screening',
  route: webScreeningRoute,
}

/** One request of each way that an RMA can go. */
export const kinds = {
  shopRepair,
  portalRepair,
  shopTv: { ...shopRepair, line: 'tv' },
  smallTv: { ...portalRepair, line: 'tv', route: remoteDepotRoute },
  largeTv: { ...portalRepair, line: 'tv', route: visitRoute },
  shopDoa: { ...shopRepair, request: 'doa', service: 'doa-screening', route: screeningRoute },
  webDoa,
  remorse: { ...webDoa, request: 'remorse', service: 'remorse-screening' },
} as const satisfies Record<string, Kind>

export const serial = 'SN-2026-0001'
export const rmaNumber = 'NL-7K3M-9QWX-Q'

export function registrationOf(kind: Kind, changes: Partial<Registration> = {}): Registration {
  return {
    registrar: { partnerId: 'partner-1', role: kind.role },
    request: kind.request,
    channel: kind.channel,
    country: 'NL',
    raisedOn: '2026-11-20',
    product: { line: kind.line, model: 'Model', serial },
    purchaseChannel: kind.purchaseChannel,
    ...changes,
  }
}

export function decisionOf(kind: Kind, changes: Partial<Decision> = {}): Decision {
  return {
    decision: 'eligible',
    service: kind.service,
    alternatives: [],
    redirect: null,
    missing: [],
    findings: [],
    deadlines: { doa: null, warranty: null },
    route: kind.route,
    costs: [],
    instructions: [],
    policy: { version: '2026-01', asOf: '2026-11-20' },
    ...changes,
  }
}

const histories = new WeakMap<Rma, readonly RmaEvent[]>()

/** Everything that has happened to an RMA that these helpers made. */
export const historyOf = (rma: Rma): readonly RmaEvent[] => histories.get(rma) ?? []

/** A transition, after which the history of its RMA is known. */
export function remembered(done: Transition): Transition {
  histories.set(done.after, [...done.history, ...done.events])
  return done
}

/** The first transition of an RMA of a kind. */
export function firstOf(kind: Kind, decision: Partial<Decision> = {}, registration: Partial<Registration> = {}) {
  const first = register(registrationOf(kind, registration), decisionOf(kind, decision), 'hold')
  return remembered(firstTransition(rmaNumber, 'ref-1', first, { at: now.toISOString(), by: kind.role }))
}

export const begun = (kind: Kind, decision?: Partial<Decision>, registration?: Partial<Registration>): Rma =>
  firstOf(kind, decision, registration).after

/** Facts under which an RMA of these kinds is let in and covered: bought this month, with its proof. */
export function factsOf(rma: Pick<Rma, keyof Registration | 'route'>, changes: Partial<Facts> = {}): Facts {
  const screenInches = rma.product.line === 'tv' ? (rma.route?.servicedAt === 'on-site' ? 55 : 24) : undefined
  const isMiCom = rma.purchaseChannel === 'mi.com'
  return {
    request: rma.request,
    channel: rma.channel,
    country: rma.country,
    raisedOn: rma.raisedOn,
    official: true,
    product: { ...rma.product, screenInches },
    item: 'main-device',
    purchase: {
      channel: rma.purchaseChannel,
      purchasedOn: '2026-11-10',
      ...(isMiCom ? { orderId: 'MI-1', deliveredOn: '2026-11-12', handover: 'shipped' } : { handover: 'in-store' }),
      proofOfPurchase: { presented: true },
    },
    ...(rma.request === 'repair' ? {} : { fault: { manufacturingFailure: true }, condition: wellKept }),
    ...changes,
  }
}

/** What a claim has to meet (P-2.4, P-2.6). */
const wellKept = { available: true, boxContentsComplete: true, visibleAbuse: false } as const

/** A report judged on facts that are covered, unless other ones are given. */
export const reportOn = (rma: Rma, said: Report, facts: Facts = factsOf(rma)): Verdict => report(rma, said, facts)

/** What a verdict makes of an RMA. Throws for a refusal. */
export function carriedOut(rma: Rma, verdict: Verdict, at = now): Transition {
  if ('refused' in verdict) throw new Error(`${verdict.refused}: ${verdict.detail}`)
  const occasion = { at: at.toISOString(), by: 'service-centre' } as const
  return remembered(transition(rma, historyOf(rma), verdict.newEvents, occasion))
}

export const rmaAfter = (rma: Rma, verdict: Verdict, at = now): Rma => carriedOut(rma, verdict, at).after
export const happened = (rma: Rma, newEvents: readonly NewEvent[], at = now): Rma => rmaAfter(rma, { newEvents }, at)

/** The RMA after a silence that has lasted. Throws when it has not. */
export function afterSilence(rma: Rma, kind: SilenceKind, at: Date): Rma {
  const newEvents = silent(rma, kind, at)
  if (newEvents.length === 0) throw new Error(`${kind} is not due`)
  return happened(rma, newEvents, at)
}

/** The RMA after some reports, each of which has to fit. */
export const reported = (rma: Rma, ...reports: readonly Report[]): Rma =>
  reports.reduce((before, each) => rmaAfter(before, reportOn(before, each)), rma)

export const received: Report = { type: 'received', serial }
export const covered: InspectionReport = {
  type: 'inspected',
  official: true,
  warrantable: true,
  causes: [],
  part: 'other',
}
export const notCovered: InspectionReport = { ...covered, warrantable: false, causes: ['liquid-or-voltage'] }
/** What a screening finds that accepts a DOA. */
export const goodFindings: ScreeningFindings = {
  manufacturingFailure: true,
  boxContentsComplete: true,
  visibleAbuse: false,
  sealIntact: true,
  serialLegible: true,
}
export const visit: Report = { type: 'visit-scheduled', from: '2026-11-23T08:00:00Z', to: '2026-11-23T10:00:00Z' }

export const draft = (labour: number, parts = 0, fee = 2500): QuoteDraft => ({
  lines: [
    { kind: 'labour', amountCents: labour, description: 'Labour' },
    { kind: 'parts', amountCents: parts, description: 'Display' },
  ],
  reject: { transportCents: fee, handlingCents: 0 },
})

/** Who answers the quote of an RMA: the consumer, or whoever registered it. */
export const answererOf = (rma: Rma) => (rma.route?.quoteTo === 'consumer' ? 'consumer' : rma.registrar)

/** A payment that an acceptance may open. */
export const newPayment = (paymentId = 'pay_1') => ({
  paymentId,
  payUrl: (cents: number) => `https://pay.example/${cents}`,
})

/** The code of a refusal; null when it is none. */
export const refusalOf = (verdict: Verdict): string | null => ('refused' in verdict ? verdict.refused : null)
