import type { OperationId } from '../../../shared/contracts/routes.ts'
import { check, consumer } from '../../support/requests.ts'
import { policyLeaves } from './policy-leaves.ts'
import type { Step } from './step.ts'

const serial = (name: string) => `SN-EXAMPLE-${name}`
const intake = (name: string, changes: Parameters<typeof check>[0] = {}) => ({
  ...check({ ...changes, product: { serial: serial(name), ...changes.product } }),
  consumer,
})

const step = (
  operationId: OperationId,
  [name, summary]: readonly [string, string],
  partnerId: string,
  path: string,
  body?: unknown,
): Step => ({ operationId, name, summary, request: { partnerId, path, ...(body === undefined ? {} : { body }) } })

const at = '2026-11-20T09:00:00Z'
/** The RMA of the n-th registration, by the number that stands for it. */
export const numbers = ['NL-EXAM-P1ES-1', 'NL-EXAM-P1ES-2', 'NL-EXAM-P1ES-3', 'NL-EXAM-P1ES-4'] as const
const [repair, doa, held, disputed] = numbers.map((number) => `/v1/rmas/${number}`)
const lateDoa = { request: 'doa', purchase: { purchasedOn: '2026-09-01' } }
const reason = { reason: 'The shop was closed for a week when the consumer came' }
const findings = {
  manufacturingFailure: true,
  boxContentsComplete: true,
  visibleAbuse: false,
  sealIntact: true,
  serialLegible: true,
}

const registrations: readonly Step[] = [
  step('registerRma', ['registered', 'A repair under warranty'], 'retailer-one', '/v1/rmas', {
    ...intake('REPAIR'),
    partnerReference: 'SHOP-1042',
  }),
  step('registerRma', ['open-already', 'A serial that has an open RMA'], 'retailer-one', '/v1/rmas', intake('REPAIR')),
  step('registerRma', ['not-right', 'Fields that are not right'], 'retailer-one', '/v1/rmas', {
    ...intake('WRONG'),
    country: 'DE',
    raisedOn: '20 November',
  }),
  step(
    'registerRma',
    ['not-eligible', 'A DOA that comes too late'],
    'retailer-one',
    '/v1/rmas',
    intake('LATE', lateDoa),
  ),
  step('showRma', ['shown', 'The RMA'], 'retailer-one', `${repair}`),
  step('showRma', ['not-yours', 'Somebody else’s RMA'], 'retailer-two', `${repair}`),
  step('listRmas', ['found', 'Found by its serial'], 'desk', `/v1/rmas?serial=${serial('REPAIR')}`),
]

const quoted: readonly Step[] = [
  step('reportOnRma', ['not-yet', 'A report that does not fit'], 'service-centre', `${repair}/reports`, {
    type: 'repaired',
    occurredAt: at,
  }),
  step('reportOnRma', ['received', 'The device has come'], 'service-centre', `${repair}/reports`, {
    type: 'received',
    occurredAt: at,
    serial: serial('REPAIR'),
  }),
  step('reportOnRma', ['inspected', 'The warranty does not cover it'], 'service-centre', `${repair}/reports`, {
    type: 'inspected',
    occurredAt: at,
    official: true,
    warrantable: false,
    causes: ['liquid-or-voltage'],
    part: 'other',
    note: 'Corrosion at the connector',
  }),
  step('issueQuote', ['issued', 'A quote'], 'service-centre', `${repair}/quotes`, {
    lines: [
      { kind: 'labour', description: 'Cleaning and repair', amountCents: 4500 },
      { kind: 'parts', description: 'Charging board', amountCents: 2900 },
    ],
    reject: { transportCents: 900, handlingCents: 1500 },
  }),
  step('respondToQuote', ['accepted', 'Accepted'], 'retailer-one', `${repair}/quote-response`, {
    revision: 1,
    answer: 'accept',
  }),
  step('respondToQuote', ['answered-already', 'Answered already'], 'retailer-one', `${repair}/quote-response`, {
    revision: 1,
    answer: 'reject',
  }),
]

const others: readonly Step[] = [
  step(
    'registerRma',
    ['doa', 'A device that is dead on arrival'],
    'retailer-one',
    '/v1/rmas',
    intake('DOA', { request: 'doa' }),
  ),
  step('reportOnRma', ['doa-received', 'It has come for screening'], 'service-centre', `${doa}/reports`, {
    type: 'received',
    occurredAt: at,
    serial: serial('DOA'),
  }),
  step('takeDoaResult', ['accepted', 'The screening confirms it'], 'service-centre', `${doa}/doa-result`, {
    result: 'accepted',
    findings,
    screenedAt: at,
  }),
  step('registerRma', ['held', 'A request that waits for facts'], 'retailer-one', '/v1/rmas', {
    ...intake('HELD', { condition: { available: true } }),
    fault: { manufacturingFailure: true },
    onMissing: 'hold',
  }),
  step('provideInformation', ['completed', 'The missing facts'], 'retailer-one', `${held}/information`, {
    fault: { description: 'The screen stays black after the logo' },
  }),
  step('cancelRma', ['cancelled', 'Cancelled before it was sent'], 'retailer-one', `${held}/cancellation`, {
    reason: 'The consumer keeps it',
  }),
  step('disputeRefusal', ['disputed', 'A refusal that a person looks at'], 'retailer-one', '/v1/second-looks', {
    ...intake('LATE', lateDoa),
    ...reason,
  }),
  step('showRma', ['on-hold', 'The RMA that waits for the person'], 'desk', `${disputed}`),
  step('takeOrderCallback', ['cancelled', 'A cancelled order'], 'mi-com', '/v1/orders/callbacks', {
    type: 'order.cancelled',
    orderId: 'MI-1001',
    occurredAt: at,
  }),
]

/** Every example of the document, in the order in which they are sent. */
export const exampleSteps: readonly Step[] = [...policyLeaves(), ...registrations, ...quoted, ...others]
