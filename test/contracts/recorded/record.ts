/**
 * Records one event of every type as this version stores it, as JSON on standard output. Before the data of an event
 * changes, and with the code from before:
 * `npm run --silent record:events > test/contracts/recorded/events-<schema version>.json`
 */
import { writeEvent } from '../../../shared/contracts/events/stored-event.ts'
import {
  answerQuote,
  decideAgain,
  expireQuote,
  issueQuote,
  payment,
  type Report,
  type Rma,
  type RmaEvent,
  screened,
  silentPayment,
  type Verdict,
} from '../../../shared/rma/index.ts'
import {
  answererOf,
  carriedOut,
  covered,
  decisionOf,
  draft,
  factsOf,
  firstOf,
  goodFindings,
  type Kind,
  kinds,
  later,
  newPayment,
  notCovered,
  now,
  received,
  reportOn,
  visit,
} from '../../rma/life.ts'

type Command = (rma: Rma) => Verdict

const says =
  (said: Report): Command =>
  (rma) =>
    reportOn(rma, said)
const quotes: Command = (rma) => issueQuote(rma, draft(10_000, 500), now)
const answers =
  (accept: boolean, revision = 1): Command =>
  (rma) =>
    answerQuote(rma, { revision, accept, by: answererOf(rma), payment: newPayment() }, now)
const pays =
  (status: 'paid' | 'failed'): Command =>
  (rma) =>
    payment(rma, { paymentId: 'pay_1', status, amountCents: rma.payment?.amountCents ?? 0 })
const screens =
  (result: 'accepted' | 'rejected'): Command =>
  (rma) =>
    screened(rma, { result, findings: { ...goodFindings, visibleAbuse: result === 'rejected' } }, factsOf(rma))
const decided =
  (decision: 'eligible' | 'refused'): Command =>
  (rma) => ({ newEvents: decideAgain(rma, decisionOf(kinds.shopRepair, { decision })) })
const shipped: Report = { type: 'shipped', carrier: 'PostNL' }

type First = Parameters<typeof firstOf>[1]
const lives: readonly (readonly [Kind, First, ...Command[]])[] = [
  [
    kinds.shopRepair,
    {},
    says({ type: 'transport-booked', carrier: 'PostNL' }),
    says(received),
    says({ ...notCovered, sealIntact: false, serialLegible: true }),
    quotes,
    quotes,
    answers(false, 2),
    says(shipped),
    says({ type: 'delivered' }),
  ],
  [
    kinds.portalRepair,
    {},
    says(received),
    says(notCovered),
    quotes,
    answers(true),
    pays('failed'),
    pays('paid'),
    says({ type: 'repaired' }),
  ],
  [
    kinds.portalRepair,
    {},
    says(received),
    says(notCovered),
    quotes,
    (rma) => ({ newEvents: expireQuote(rma, later(20)) }),
  ],
  [
    kinds.portalRepair,
    {},
    says(received),
    says(notCovered),
    quotes,
    answers(true),
    (rma) => ({ newEvents: silentPayment(rma, later(40)) }),
  ],
  [
    kinds.shopTv,
    {},
    says(received),
    says({ ...covered, part: 'lcd' }),
    says({ type: 'swapped', newSerial: 'SN-NEW-1' }),
  ],
  [kinds.shopRepair, {}, says(received), says({ ...covered, official: false }), says({ type: 'collected' })],
  [kinds.shopRepair, {}, says({ type: 'received', serial: 'SN-OTHER' })],
  [kinds.largeTv, {}, says({ type: 'remote-repair', fixed: false }), says(visit), says({ ...notCovered, part: 'lcd' })],
  [kinds.smallTv, {}, says({ type: 'remote-repair', fixed: true })],
  [kinds.shopDoa, {}, says(received), screens('accepted')],
  [kinds.shopDoa, {}, says(received), screens('rejected')],
  [kinds.remorse, {}, says(received), screens('accepted')],
  [kinds.remorse, {}, says(received), screens('rejected')],
  [kinds.shopRepair, { decision: 'undetermined' }, decided('eligible')],
  [kinds.shopRepair, { decision: 'undetermined' }, decided('refused')],
  [kinds.shopRepair, { decision: 'needs-information', missing: ['purchase.proofOfPurchase'] }],
  [kinds.shopRepair, { decision: 'needs-review' }],
]

function lived([kind, decision, ...commands]: (typeof lives)[number]): readonly RmaEvent[] {
  const first = firstOf(kind, decision)
  const events = [...first.events]
  let rma = first.after
  for (const command of commands) {
    const done = carriedOut(rma, command(rma))
    events.push(...done.events)
    rma = done.after
  }
  return events
}

console.log(JSON.stringify(lives.flatMap(lived).map(writeEvent), null, 1))
