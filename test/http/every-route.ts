import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import { route as desk } from '../../functions/desk/route.ts'
import { route as doaResult } from '../../functions/doa-result/route.ts'
import { route as documents } from '../../functions/documents/route.ts'
import { route as eligibilityCheck } from '../../functions/eligibility-check/route.ts'
import { route as eventFeed } from '../../functions/event-feed/route.ts'
import { route as orderCallback } from '../../functions/order-callback/route.ts'
import { route as partnerWebhooks } from '../../functions/partner-webhooks/route.ts'
import { route as paymentCallback } from '../../functions/payment-callback/route.ts'
import { route as paymentPage } from '../../functions/payment-page/route.ts'
import { route as quoteIssue } from '../../functions/quote-issue/route.ts'
import { route as quotePage } from '../../functions/quote-page/route.ts'
import { route as quoteResponse } from '../../functions/quote-response/route.ts'
import { route as rmaIntake } from '../../functions/rma-intake/route.ts'
import { route as rmaRequests } from '../../functions/rma-requests/route.ts'
import { route as rmaStatus } from '../../functions/rma-status/route.ts'
import { route as serviceReport } from '../../functions/service-report/route.ts'
import { route as settlementRoute } from '../../functions/settlement/route.ts'
import { route as webhookKeysRoute } from '../../functions/webhook-keys/route.ts'
import type { DeliveryLog } from '../../shared/application/ports/delivery-log.ts'
import type { DeskItems } from '../../shared/application/ports/desk-items.ts'
import type { Orders } from '../../shared/application/ports/orders.ts'
import type { ParkedRemorses } from '../../shared/application/ports/parked-remorses.ts'
import type { PartnerRecords } from '../../shared/application/ports/partner-records.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import type { QuoteLinks } from '../../shared/application/ports/quote-links.ts'
import type { Redeliveries } from '../../shared/application/ports/redeliveries.ts'
import type { Settlement } from '../../shared/application/ports/settlement.ts'
import type { TurnaroundReport } from '../../shared/application/ports/turnaround-report.ts'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'
import type { RouteEvent } from '../../shared/http/call.ts'
import { rmaNumber } from '../../shared/rma/index.ts'
import { delivered, findings, payment, quote } from '../contracts/messages-of-partners.ts'
import { holdToContract } from '../support/declared-answers.ts'
import { fakeRecord } from '../support/fakes/partners.ts'
import { check, intake } from '../support/requests.ts'
import { eventOf, now, type Request, stubPorts } from './route.ts'

const orders: Orders = { find: async () => null, consumerOf: async () => null, store: async () => 'stored' }
const parked: ParkedRemorses = { find: async () => null, park: async () => 'stored', handOver: async () => true }
const payments: Payments = {
  find: async () => null,
  noteAttempt: async () => false,
  attemptToRefund: async () => null,
}
const provider: PaymentProvider = {
  checkoutSources: ['https://pay.example'],
  open: async () => ({ kind: 'opened', providerId: 'tr_1', checkoutUrl: 'https://pay.example/tr_1' }),
  find: async () => ({ kind: 'unknown' }),
  refund: async () => ({ kind: 'taken' }),
}
const noRmas = async () => ({ rmas: [], next: null })
const items: DeskItems = {
  list: async () => ({ items: [], next: null }),
  find: async () => null,
  close: async () => 'stored',
}
const links: QuoteLinks = { create: async () => 'token', find: async () => null }
const deliveryLog: DeliveryLog = {
  event: async () => null,
  of: async () => [],
  listed: async () => ({ events: [], next: null }),
}
const redeliveries: Redeliveries = {
  restart: async () => 'stored',
  begin: async () => 'stored',
  find: async () => null,
  restartAll: async () => undefined,
  advance: async () => null,
  finish: async () => undefined,
}
/** Every caller is known here, and has an endpoint. */
const partnerRecords: PartnerRecords = {
  load: async (partnerId) =>
    fakeRecord({ partnerId, role: 'retailer', webhookUrl: 'https://shop.example/hook' }, ['whsec_a']),
  add: async () => true,
  change: async () => true,
  commit: async () => 'stored',
}
const settlement: Settlement = { totals: async () => [], entries: async () => ({ entries: [], next: null }) }
const turnaround: TurnaroundReport = { between: async () => [] }

/** The ports of every function, over a world in which nothing has happened yet. */
export function emptyWorld() {
  const { stubs, kept } = stubPorts()
  const ports = {
    ...stubs,
    backoff: async () => undefined,
    xms: { isOfficial: async () => true, report: async () => ({ kind: 'taken' }) as const },
    ids: {
      rmaNumber: () => rmaNumber('NL', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)),
      deskItemId: () => 'desk_1',
      paymentId: () => payment.paymentId,
    },
    list: { list: noRmas, held: noRmas, find: noRmas },
    items,
    feed: {
      read: async () => ({ events: [], next: 0 }),
      newest: async () => ({ events: [], next: null }),
      published: async () => ({ after: 0, last: 0 }),
    },
    deliveryLog,
    redeliveries,
    partnerRecords,
    settlement,
    turnaround,
    orders,
    parked,
    payments,
    provider,
    links,
    docs: { read: () => null },
    webhookKeys: { list: async () => [{ id: 'key_1', key: 'whpk_', status: 'current' } as const] },
    publicUrl: 'https://after-sales.example/prod',
  }
  return { ports, kept }
}
type Ports = ReturnType<typeof emptyWorld>['ports']
type Route = (event: RouteEvent, context: Context) => Promise<APIGatewayProxyResult>

const at = now.toISOString()
const reason = { reason: 'The box was in the car' }

/** Every operation: the function behind it, and a good request. */
export const operations: Readonly<
  Record<
    OperationId,
    {
      readonly route: (ports: Ports) => Route
      readonly body?: object
      readonly form?: string
      readonly query?: Request['query']
    }
  >
> = {
  checkEligibility: { route: eligibilityCheck, body: check() },
  registerRma: { route: rmaIntake, body: intake() },
  listRmas: { route: rmaStatus },
  showRma: { route: rmaStatus },
  listEvents: { route: eventFeed },
  reportOnRma: { route: serviceReport, body: { type: 'delivered', occurredAt: at } },
  issueQuote: { route: quoteIssue, body: quote },
  respondToQuote: { route: quoteResponse, body: { revision: 1, answer: 'accept' } },
  takeDoaResult: { route: doaResult, body: { result: 'accepted', findings, screenedAt: at } },
  takeOrderCallback: { route: orderCallback, body: delivered },
  takePaymentCallback: { route: paymentCallback, body: payment },
  showLedger: { route: settlementRoute },
  listLedgerEntries: { route: settlementRoute },
  showTurnaround: { route: settlementRoute, query: { from: ['2026-11-01'], to: ['2026-11-30'] } },
  showPartner: { route: partnerWebhooks },
  setEndpoint: { route: partnerWebhooks, body: { url: 'https://shop.example/hook', eventTypes: ['quote.issued'] } },
  testEndpoint: { route: partnerWebhooks, body: {} },
  listDeliveries: { route: partnerWebhooks },
  redeliverEvent: { route: partnerWebhooks, body: {} },
  redeliverRange: { route: partnerWebhooks, body: { from: '2026-11-19T00:00:00Z', to: at } },
  takeMollieHook: { route: paymentCallback, form: 'id=tr_8WhJKGmgBy' },
  provideInformation: { route: rmaRequests, body: { fault: { description: 'It got wet' } } },
  cancelRma: { route: rmaRequests, body: reason },
  requestRepair: { route: rmaRequests, body: {} },
  requestSecondLook: { route: rmaRequests, body: reason },
  disputeRefusal: { route: rmaIntake, body: { ...intake(), ...reason } },
  decideRma: { route: desk, body: { action: 'approve', ...reason } },
  listDeskItems: { route: desk, query: { kind: ['second-look'] } },
  decideDeskItem: { route: desk, body: { action: 'done', ...reason } },
  listWebhookKeys: { route: webhookKeysRoute },
  showOpenapi: { route: documents },
  showQuotePage: { route: quotePage },
  peekQuotePage: { route: quotePage },
  answerQuotePage: { route: quotePage },
  showPaymentPage: { route: paymentPage },
  peekPaymentPage: { route: paymentPage },
  startPayment: { route: paymentPage },
  showReference: { route: documents },
  showGuide: { route: documents },
  showProblemPage: { route: documents },
  showDocsAsset: { route: documents },
}

/**
 * A really signed request to an operation, a good one unless a test changes it. Throws for an answer that its contract
 * does not know.
 */
export async function call(id: OperationId, request: Request = {}, { ports } = emptyWorld()) {
  const { method, path } = routes[id]
  const { route, body, form = '', query } = operations[id]
  const pathParameters: Record<string, string> = {
    rmaNumber: 'NL-1234-5678-X',
    id: 'desk_1',
    token: 'token',
    month: '2026-11',
    paymentId: payment.paymentId,
  }
  const event = eventOf({
    method,
    resource: path,
    path: path.replace(/\{(\w+)\}/, (_, name: string) => pathParameters[name] ?? ''),
    pathParameters,
    body: body ? JSON.stringify(body) : form,
    ...request,
    query: { ...query, ...request.query },
  })
  const answer = await route(ports)(event, {} as Context)
  const contentType = String(answer.headers?.['content-type'] ?? '')
  const json = contentType.endsWith('json') && answer.body !== '' ? JSON.parse(answer.body) : null
  holdToContract(id, { status: answer.statusCode, contentType, body: json ?? answer.body })
  return { status: answer.statusCode, headers: answer.headers ?? {}, text: answer.body, body: json }
}
