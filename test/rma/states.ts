import { answerQuote, issueQuote, payment, type Rma, screened } from '../../shared/rma/index.ts'
import {
  afterSilence,
  answererOf,
  begun,
  covered,
  draft,
  factsOf,
  goodFindings,
  kinds,
  later,
  newPayment,
  notCovered,
  now,
  received,
  reported,
  rmaAfter,
  visit,
} from './life.ts'

const notFixed = { type: 'remote-repair', fixed: false } as const
const quoted = (rma: Rma) => rmaAfter(rma, issueQuote(rma, draft(10_000), now))
const accepted = (rma: Rma) =>
  rmaAfter(rma, answerQuote(rma, { revision: 1, accept: true, by: answererOf(rma), payment: newPayment('pay_1') }, now))

const registered = begun(kinds.shopRepair)
const inspectedShop = reported(registered, received, notCovered)
const quotedShop = quoted(inspectedShop)
const quotedPortal = quoted(reported(begun(kinds.portalRepair), received, notCovered))
const awaitingPayment = accepted(quotedPortal)
const planned = reported(begun(kinds.largeTv), notFixed, visit)
const inspectedVisit = reported(planned, notCovered)
const screening = reported(begun(kinds.shopDoa), received)
const inRepair = reported(registered, received, covered)
const returning = reported(inRepair, { type: 'repaired' })

/** An RMA in every condition that the contract's table of states tells apart. */
export const rmas = {
  pendingVerification: begun(kinds.shopRepair, { decision: 'undetermined' }),
  awaitingInformation: begun(kinds.shopRepair, { decision: 'needs-information', missing: ['purchase.purchasedOn'] }),
  underReview: begun(kinds.shopRepair, { decision: 'needs-review' }),
  remoteSmall: begun(kinds.smallTv),
  remoteLarge: begun(kinds.largeTv),
  registered,
  registeredForVisit: reported(begun(kinds.largeTv), notFixed),
  visitPlanned: planned,
  inspectedVisit,
  quotedVisit: quoted(inspectedVisit),
  inRepairOnSite: reported(planned, covered),
  inTransit: reported(registered, { type: 'transport-booked', carrier: 'PostNL' }),
  receivedShop: reported(registered, received),
  receivedPortal: reported(begun(kinds.portalRepair), received),
  receivedTv: reported(begun(kinds.shopTv), received),
  inspectedShop,
  quotedShop,
  quotedPortal,
  awaitingPayment,
  paid: rmaAfter(
    awaitingPayment,
    payment(awaitingPayment, { paymentId: 'pay_1', status: 'paid', amountCents: 12_100 }),
  ),
  inRepair,
  swap: reported(begun(kinds.shopTv), received, { ...covered, part: 'lcd' }),
  screening,
  screeningRemorse: reported(begun(kinds.remorse), received),
  quarantined: rmaAfter(
    screening,
    screened(screening, { result: 'accepted', findings: goodFindings }, factsOf(screening)),
  ),
  awaitingCollection: reported(registered, received, { ...covered, official: false }),
  returning,
  shipped: reported(returning, { type: 'shipped', carrier: 'PostNL' }),
  otherDevice: reported(registered, { type: 'received', serial: 'SN-OTHER' }),
  quoteExpired: afterSilence(quotedShop, 'quote-expiry', later(14)),
  closed: reported(returning, { type: 'delivered' }),
} as const satisfies Record<string, Rma>

export type Condition = keyof typeof rmas
