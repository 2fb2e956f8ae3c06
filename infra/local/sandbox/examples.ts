import type { OperationId } from '../../../shared/contracts/routes.ts'
import type { Example } from './shown.ts'

/** Who sends devices in, in every example. */
export const consumer = {
  name: 'Sanne de Vries',
  email: 'sanne@example.com',
  language: 'en',
  address: { street: 'Voorbeeldstraat', houseNumber: '12', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
}
const check = {
  request: 'repair',
  country: 'NL',
  product: { line: 'phone', model: 'Xiaomi 15', serial: '{{freshSerial}}' },
  purchase: { channel: 'retail', purchasedOn: '{{today-10}}', proofOfPurchase: { presented: true } },
  fault: { description: 'The screen stays black after the logo', manufacturingFailure: true },
}
const refused = { ...check, request: 'doa', purchase: { ...check.purchase, purchasedOn: '{{today-16}}' } }
const reason = { reason: 'The consumer has thought better of it' }
const now = { occurredAt: '{{now}}' }
const inspected = { type: 'inspected', ...now, official: true, part: 'other' }
const screened = {
  manufacturingFailure: true,
  boxContentsComplete: true,
  visibleAbuse: false,
  sealIntact: true,
  serialLegible: true,
}
const payment = { paymentId: 'pay_…', amountCents: 14980, currency: 'EUR' }

const reports: Readonly<Record<string, object>> = {
  'transport booked': { type: 'transport-booked', ...now, carrier: 'PostNL', slot: 'tomorrow, 09:00 to 12:00' },
  received: { type: 'received', ...now, serial: '{{serial}}' },
  'inspected: covered': { ...inspected, warrantable: true, causes: [] },
  'inspected: not covered': { ...inspected, warrantable: false, causes: ['liquid-or-voltage'], note: 'Water inside' },
  'inspected: not official': { ...inspected, official: false, warrantable: false, causes: [] },
  repaired: { type: 'repaired', ...now, note: 'New display, tested' },
  swapped: { type: 'swapped', ...now, newSerial: '{{freshSerial}}' },
  shipped: { type: 'shipped', ...now, carrier: 'PostNL', trackingUrl: 'https://track.example.com/3SDEMO' },
  delivered: { type: 'delivered', ...now },
  collected: { type: 'collected', ...now },
  'remote repair failed': { type: 'remote-repair', ...now, fixed: false },
  'visit scheduled': { type: 'visit-scheduled', ...now, from: '{{now+48h}}', to: '{{now+50h}}' },
}
const orders: Readonly<Record<string, object>> = {
  delivered: {
    type: 'order.delivered',
    ...now,
    orderId: '{{order}}',
    purchasedOn: '{{today-4}}',
    deliveredOn: '{{today-2}}',
    country: 'NL',
    lines: [{ serial: '{{freshSerial}}', model: 'Robot Vacuum X20', line: 'eco' }],
    consumer,
  },
  cancelled: { type: 'order.cancelled', ...now, orderId: '{{order}}' },
  'remorse requested': {
    type: 'remorse.requested',
    ...now,
    orderId: '{{order}}',
    serial: '{{serial}}',
    raisedOn: '{{today}}',
    condition: { available: true, boxContentsComplete: true, visibleAbuse: false },
  },
}

const bodies: Partial<Readonly<Record<OperationId, Readonly<Record<string, object>>>>> = {
  checkEligibility: { 'a phone in warranty': check, 'DOA on day 16: refused': refused },
  registerRma: {
    'a phone in warranty': { ...check, partnerReference: 'shop-4711', consumer },
    'a large television': {
      ...check,
      product: { line: 'tv', model: 'Xiaomi TV A 55', serial: '{{freshSerial}}', screenInches: 55 },
      consumer,
    },
    'XMS does not answer': { ...check, product: { ...check.product, serial: 'DOWN-{{freshSerial}}' }, consumer },
    'held until it is complete': {
      ...check,
      onMissing: 'hold',
      purchase: { channel: 'retail', purchasedOn: '{{today-10}}' },
      consumer,
    },
  },
  provideInformation: { 'proof of purchase': { purchase: { proofOfPurchase: { presented: true } } } },
  cancelRma: { 'changed their mind': reason },
  requestRepair: { 'nothing to say': {} },
  requestSecondLook: { 'a reason': { reason: 'The box was complete when we packed it' } },
  disputeRefusal: { 'a refused DOA': { ...refused, consumer, reason: 'It was handed over a day later' } },
  reportOnRma: reports,
  issueQuote: {
    'labour and parts': {
      lines: [
        { kind: 'labour', description: 'Replace the charging port', amountCents: 6500 },
        { kind: 'parts', description: 'Charging port', amountCents: 3890 },
        { kind: 'transport-inbound', description: 'From the shop', amountCents: 995 },
        { kind: 'transport-outbound', description: 'To the shop', amountCents: 995 },
      ],
      reject: { transportCents: 1990, handlingCents: 2500 },
    },
  },
  respondToQuote: { accept: { revision: 1, answer: 'accept' }, reject: { revision: 1, answer: 'reject' } },
  takeDoaResult: {
    accepted: { result: 'accepted', findings: screened, screenedAt: '{{now}}' },
    rejected: { result: 'rejected', findings: { ...screened, visibleAbuse: true }, screenedAt: '{{now}}' },
  },
  takeOrderCallback: orders,
  takePaymentCallback: {
    paid: { ...payment, status: 'paid' },
    failed: { ...payment, status: 'failed' },
    expired: { ...payment, status: 'expired' },
  },
  decideRma: {
    approve: { action: 'approve', reason: 'The photo shows the proof of purchase' },
    refuse: { action: 'refuse', reason: 'The photo shows another device' },
    'return it unrepaired': { action: 'return-unrepaired', reason: 'No answer for two weeks', waiveFees: true },
  },
  setEndpoint: {
    'a public receiver': { url: 'https://webhooks.example.com/after-sales' },
    'only some events': { url: 'https://webhooks.example.com/after-sales', eventTypes: ['rma.closed', 'quote.issued'] },
  },
  testEndpoint: { 'nothing to say': {} },
  redeliverEvent: { 'nothing to say': {} },
  redeliverRange: { 'the last day': { from: '{{now-24h}}', to: '{{now}}' } },
  decideDeskItem: { done: { action: 'done', reason: 'Called the consumer' } },
}

const queries: Partial<Readonly<Record<OperationId, string>>> = {
  listRmas: '?state=registered',
  listEvents: '?after=0&limit=20',
  listDeskItems: '?kind=second-look',
  showTurnaround: '?from={{today-30}}&to={{today}}',
}

/** Bodies to send to an operation; none for one that takes none. */
export const examplesOf = (id: OperationId): readonly Example[] =>
  Object.entries(bodies[id] ?? {}).map(([name, body]) => ({ name, body }))

/** A query of an operation that makes sense, with its question mark. */
export const queryOf = (id: OperationId): string => queries[id] ?? ''
