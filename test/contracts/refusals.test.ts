import { describe, expect, it } from 'vitest'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'
import {
  answerQuote,
  cancel,
  correctConsumer,
  informationMax,
  issueQuote,
  payment,
  type Quote,
  type Rma,
  report,
  requestRepair,
  requestSecondLook,
  revisionsMax,
  screened,
  type Verdict,
  visitsMax,
} from '../../shared/rma/index.ts'
import {
  begun,
  draft,
  factsOf,
  goodFindings,
  kinds,
  later,
  notCovered,
  now,
  received,
  refusalOf,
  reported,
  reportOn,
  visit,
} from '../rma/life.ts'
import { rmas } from '../rma/states.ts'
import { holdToTable } from '../support/declared-problems.ts'

const { quotedShop, registered, awaitingPayment } = rmas
const requoted = (changes: Partial<Quote>): Rma => ({
  ...quotedShop,
  quote: { ...(quotedShop.quote as Quote), ...changes },
})
const quotes = (rma: Rma, fee?: number, kind: 'labour' | 'transport-inbound' = 'labour') => {
  const { lines, reject } = draft(100, 0, fee)
  return issueQuote(rma, { lines: lines.map((each) => ({ ...each, kind })), reject }, now)
}
const answers = (rma: Rma, revision = 1, by = rma.registrar, at = now) =>
  answerQuote(rma, { revision, accept: true, by, payment: null }, at)
const pays = (rma: Rma, paymentId = 'pay_1') => payment(rma, { paymentId, status: 'paid', amountCents: 7 })
const screens = (rma: Rma, result: 'accepted' | 'rejected') =>
  screened(rma, { result, findings: goodFindings }, factsOf(rma))
const panel = reported(begun(kinds.shopTv), received, { ...notCovered, part: 'lcd' })
/** Of each operation that one command does: each way in which the RMA refuses it. */
const refused: Partial<Record<OperationId, readonly Verdict[]>> = {
  reportOnRma: [
    reportOn(registered, { type: 'repaired' }),
    reportOn({ ...rmas.visitPlanned, visits: visitsMax }, visit),
    report(rmas.swap, { type: 'swapped', newSerial: rmas.swap.product.serial }, factsOf(rmas.swap)),
    reportOn(
      registered,
      { type: 'transport-booked', carrier: 'PostNL', labelUrl: 'https://carrier.example/label' },
      factsOf(registered, { condition: { batteryDamaged: true } }),
    ),
  ],
  issueQuote: [
    quotes(registered),
    quotes(rmas.inRepair),
    quotes(panel),
    quotes(requoted({ status: 'accepted' })),
    quotes(requoted({ revision: revisionsMax })),
    quotes(rmas.inspectedVisit, 2500, 'transport-inbound'),
    quotes(quotedShop, 2501),
  ],
  respondToQuote: [
    answers(registered),
    answers(quotedShop, 2),
    answers(quotedShop, 1, { partnerId: 'another', role: 'retailer' }),
    answers(requoted({ revision: 2 })),
    answers(requoted({ status: 'rejected' })),
    answers(requoted({ status: 'withdrawn' })),
    answers(quotedShop, 1, undefined, later(14)),
    answers({ ...quotedShop, state: 'in-repair' }),
  ],
  takeDoaResult: [screens(registered, 'accepted'), screens(rmas.screening, 'rejected')],
  takePaymentCallback: [pays(registered), pays(awaitingPayment, 'pay_2')],
  provideInformation: [
    correctConsumer(rmas.closed, ['consumer.name'], {}),
    correctConsumer({ ...registered, informed: informationMax }, ['consumer.name'], {}),
  ],
  cancelRma: [cancel(rmas.closed, 'Sold')],
  requestRepair: [requestRepair(registered, factsOf(registered))],
  requestSecondLook: [requestSecondLook(registered, 'desk_1', 'It is not so')],
}

/** What a route finds out before the RMA is asked. */
const foundBefore = new Set(['rma-not-found'])

describe.each(Object.entries(refused) as [OperationId, readonly Verdict[]][])(
  'The table of routes, of %s',
  (id, each) => {
    it('names each refusal of the RMA and none that never comes', () => {
      const declared = routes[id].problems.filter((code) => !foundBefore.has(code))
      expect([...new Set(each.map(refusalOf))].toSorted()).toEqual(declared.toSorted())
    })
  },
)

describe('A problem that the table of routes does not name', () => {
  it('fails the test that is answered with it', () => {
    expect(() => holdToTable('cancelRma', 'wrong-state')).not.toThrow()
    expect(() => holdToTable('cancelRma', 'quote-expired')).toThrow('cancelRma answers quote-expired')
  })
})
