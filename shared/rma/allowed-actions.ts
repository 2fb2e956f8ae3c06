import { deskActions } from './events.ts'
import type { Actor, HoldReason, Rma, RmaState } from './rma.ts'

/** What the service centre reports, by the report's type. */
const reportActions = [
  'transport-booked',
  'remote-repair',
  'visit-scheduled',
  'received',
  'inspected',
  'repaired',
  'swapped',
  'shipped',
  'delivered',
  'collected',
] as const
export type ReportAction = (typeof reportActions)[number]

/** Everything that can be done with an RMA, by the name of its report type, route or desk decision. */
export const actions = [
  ...reportActions,
  ...deskActions,
  'quote',
  'quote-response',
  'payment',
  'doa-result',
  'information',
  'cancellation',
  'repair-request',
  'second-look',
] as const
export type Action = (typeof actions)[number]

/** Who asks what can be done. */
export interface Asker {
  readonly role: Actor
  readonly partnerId: string
}

const isScreening = (rma: Rma) => (rma.request === 'doa' || rma.request === 'remorse') && !rma.isRepairInstead
/** Whether the work is done at the consumer's, so that nothing travels back. */
export const isOnSite = (rma: Rma) => rma.route?.servicedAt === 'on-site'

/** Whether the service centre has the device, or has been at it. */
export const isSeen = (rma: Rma) => rma.receivedSerial !== null || (rma.inspection?.count ?? 0) > 0

export const hasEnded = ({ state }: Rma) => state === 'closed' || state === 'cancelled'

/** What somebody can do about a hold, besides what the RMA allows in any state (the contract's table of holds). */
const waysOutOfHold: Readonly<Record<HoldReason, (rma: Rma) => readonly Action[]>> = {
  review: (rma) => [
    'approve',
    'refuse',
    'cancel',
    ...(isSeen(rma) ? [] : (['cancellation'] as const)),
    // A parcel does not wait for a person: that it has come is noted, and the hold stays.
    ...(rma.heldFrom === 'in-transit' && !isSeen(rma) ? (['received'] as const) : []),
  ],
  verification: () => ['refuse', 'cancel', 'cancellation'],
  'other-device': () => ['approve', 'return-unrepaired'],
  'not-official': () => ['approve', 'return-unrepaired'],
  'quote-expired': () => ['quote', 'return-unrepaired'],
  'payment-amount': () => ['approve', 'refund'],
  'payment-silence': () => ['payment', 'return-unrepaired'],
  lost: (rma) => [rma.heldFrom === 'returning' ? 'delivered' : 'received', 'approve', 'cancel'],
  uncollected: () => ['collected', 'approve'],
}

/** R-reinspection: what the consumer has accepted to pay for is no longer judged anew. */
const inRepair = (rma: Rma): readonly Action[] => [
  ...(rma.service === 'whole-unit-swap' ? [] : (['repaired'] as const)),
  'swapped',
  ...(rma.quote?.status === 'accepted' ? (['refund'] as const) : (['inspected'] as const)),
]

const inspectedOrQuoted = (rma: Rma): Action => (rma.inspection?.verdict ? 'quote' : 'inspected')

const returning = (rma: Rma): readonly Action[] => [
  ...(rma.shippedAt ? [] : (['shipped'] as const)),
  'delivered',
  ...(isRejectedScreening(rma) && !rma.shippedAt ? (['repair-request'] as const) : []),
]

const isRejectedScreening = ({ expectedOutcome }: Rma) =>
  expectedOutcome === 'doa-rejected' || expectedOutcome === 'remorse-rejected'

const byState: Readonly<Record<RmaState, (rma: Rma) => readonly Action[]>> = {
  'pending-verification': () => ['cancellation'],
  'awaiting-information': () => ['cancellation'],
  'remote-repair': () => ['remote-repair', 'cancellation'],
  'visit-planned': (rma) => [
    inspectedOrQuoted(rma),
    'visit-scheduled',
    ...(isSeen(rma) ? [] : (['cancellation'] as const)),
  ],
  registered: (rma) => [
    ...(isOnSite(rma) ? (['visit-scheduled'] as const) : (['transport-booked', 'received'] as const)),
    'cancellation',
  ],
  'in-transit': () => ['received', 'cancellation'],
  received: (rma) => [inspectedOrQuoted(rma)],
  quoted: () => ['quote', 'quote-response'],
  'awaiting-payment': () => ['payment'],
  'in-repair': inRepair,
  screening: () => ['doa-result', 'inspected'],
  quarantined: () => ['collected'],
  'awaiting-collection': () => ['collected'],
  returning,
  'on-hold': (rma) => waysOutOfHold[rma.holdReason ?? 'review'](rma),
  closed: () => [],
  cancelled: () => [],
}

/** Whether the fee for a rejection can be paid: while the device is on its way back, and after closing (R-reject-payment). */
const owesFeeOnline = ({ payment, state, heldFrom }: Rma) =>
  payment?.purpose === 'reject-fee' &&
  payment.status !== 'paid' &&
  (state === 'returning' || heldFrom === 'returning' || state === 'closed')

/** Second looks at one RMA: who has been answered so often gets no other answer. */
export const secondLooksMax = 5

/**
 * What a second look could set right about an RMA (L-second-look): an end without a repair, and while the device is here a
 * rejected screening, or a repair that is not covered and that nobody has had done. Null where there is nothing.
 */
export function disputed(rma: Rma): 'end' | 'screening' | 'repair' | null {
  const { state, outcome, shippedAt, inspection, expectedOutcome, payment } = rma
  if (state === 'closed') return outcome === 'refused' || isSentBack(outcome) ? 'end' : null
  if (shippedAt || state === 'cancelled') return null
  if (isRejectedScreening(rma)) return 'screening'
  const isUncovered = inspection?.verdict === 'to-be-quoted' || inspection?.verdict === 'not-served'
  const isPaid = payment?.purpose === 'quote' && payment.status === 'paid'
  const isDone = state === 'in-repair' || expectedOutcome === 'repaired' || expectedOutcome === 'swapped'
  return isUncovered && !isPaid && !isDone ? 'repair' : null
}

const canAskAgain = ({ secondLook, secondLooks, continuedAs }: Rma) =>
  secondLook === null && secondLooks < secondLooksMax && continuedAs === null

const isSentBack = (outcome: Rma['outcome']) =>
  outcome === 'returned-unrepaired' || outcome === 'doa-rejected' || outcome === 'remorse-rejected'

/**
 * What fits an RMA now, by the contract's tables of states and holds. An out-of-warranty device stays `received` until it
 * is quoted; an LCD out of warranty never is (T-3.2.3).
 * @param asker leaves out what somebody may not do; absent: whoever does it
 */
export function allowedActions(rma: Rma, asker?: Asker): readonly Action[] {
  const fitting: readonly Action[] = [
    ...byState[rma.state](rma),
    ...(owesFeeOnline(rma) ? (['payment'] as const) : []),
    ...(hasEnded(rma) ? [] : (['information'] as const)),
    ...(canAskAgain(rma) && disputed(rma) ? (['second-look'] as const) : []),
  ]
  return asker ? fitting.filter((action) => mayDo[action](rma, asker)) : fitting
}

const isCentre = (_: Rma, { role }: Asker) => role === 'service-centre'
const isDesk = (_: Rma, { role }: Asker) => role === 'desk'
const isRegistrar = (rma: Rma, { partnerId }: Asker) => rma.registrar.partnerId === partnerId
const isRegistrarOrDesk = (rma: Rma, asker: Asker) => isDesk(rma, asker) || isRegistrar(rma, asker)

/** Who may do what. A consumer answers a quote by a link, and pays at the provider: no partner's actions. */
const mayDo: Readonly<Record<Action, (rma: Rma, asker: Asker) => boolean>> = {
  'transport-booked': isCentre,
  'remote-repair': isCentre,
  'visit-scheduled': isCentre,
  received: isCentre,
  inspected: isCentre,
  repaired: isCentre,
  swapped: isCentre,
  shipped: isCentre,
  delivered: isCentre,
  collected: isCentre,
  quote: isCentre,
  'doa-result': isCentre,
  'quote-response': (rma, asker) => rma.route?.quoteTo === 'retailer' && isRegistrar(rma, asker),
  payment: (_, { role }) => role === 'payments',
  information: isRegistrarOrDesk,
  cancellation: isRegistrarOrDesk,
  'repair-request': isRegistrarOrDesk,
  'second-look': isRegistrarOrDesk,
  approve: isDesk,
  refuse: isDesk,
  'return-unrepaired': isDesk,
  cancel: isDesk,
  refund: isDesk,
}

/** Where a device goes on arrival: screened for DOA and remorse, otherwise inspected for the repair. */
export const arrivalState = (rma: Rma): RmaState => (isScreening(rma) ? 'screening' : 'received')

/** Where a device is inspected, and stays until more is decided. */
export const inspectionState = (rma: Rma): RmaState => (isOnSite(rma) ? 'visit-planned' : arrivalState(rma))
