import type { OperationId } from '../routes.ts'

/** The groups of operations, in the order in which a reader meets them. */
export const tags = {
  Requests: 'Ask whether a device can be served, register it, and follow what becomes of it.',
  Quotes: 'What a repair outside the warranty costs, and the answer to it.',
  'Service centre': 'What the service centre sees, does and screens.',
  Events: 'Everything that happens, by feed; the same events come as webhooks.',
  Webhooks: 'Where your webhooks go, what became of them, and sending them again.',
  'Order system': 'What the mi.com order system reports and asks for.',
  Payments: 'Results of payments.',
  'Service desk': 'What people at the vendor decide.',
  Books: 'Who owes what, and how long it took.',
  Documents: 'This description and what belongs to it; unsigned.',
} as const

/** What readers are told of an operation. */
export interface Telling {
  readonly tag: keyof typeof tags
  readonly summary: string
  readonly description?: string
}

/** What readers are told of every operation that the document shows; null for pages, which are no part of it. */
export const tellings: Readonly<Record<OperationId, Telling | null>> = {
  checkEligibility: {
    tag: 'Requests',
    summary: 'Decide a request without storing anything',
    description:
      'Whatever is left out is unknown, not false. The answer says which rule found what, what is missing, and the fewest truthful changes under which the request would be eligible. Consumes no idempotency key.',
  },
  registerRma: {
    tag: 'Requests',
    summary: 'Register an RMA',
    description:
      'Decides the request and takes it in where the policy allows it. A request that lacks facts is refused, or waits for them with `onMissing: "hold"`. A refusal carries the whole decision.',
  },
  listRmas: {
    tag: 'Requests',
    summary: 'List RMAs',
    description:
      'One’s own, in the order of their last change; `updatedSince` is an instant, inclusive, and may repeat an RMA. Service desk and service centre see everybody’s and must give `state`. `serial`, `email`, `partnerReference` and `holdReason` are for the service desk.',
  },
  showRma: { tag: 'Requests', summary: 'Show an RMA with its decision and timeline' },
  provideInformation: {
    tag: 'Requests',
    summary: 'Add missing facts, or correct them',
    description: 'Decides again, on the day of the request. What is absent stays as it was.',
  },
  cancelRma: { tag: 'Requests', summary: 'Cancel an RMA before the device is received' },
  requestRepair: { tag: 'Requests', summary: 'Have a device repaired whose screening was rejected' },
  requestSecondLook: { tag: 'Requests', summary: 'Have a person look again at an RMA' },
  disputeRefusal: {
    tag: 'Requests',
    summary: 'Have a person look again at a refused request',
    description: 'Takes the refused request in, on hold, until the person has answered.',
  },
  issueQuote: {
    tag: 'Quotes',
    summary: 'Issue a quote, or a revision of it',
    description:
      'Amounts are net of VAT. The lines come to 1 to 1,000,000 cents in all. The reject fee is at most that of the first revision.',
  },
  respondToQuote: {
    tag: 'Quotes',
    summary: 'Accept or reject a quote',
    description:
      'By who registered the RMA; by the service desk for what it registered itself. Exactly one answer counts.',
  },
  reportOnRma: {
    tag: 'Service centre',
    summary: 'Report what was seen or done',
    description:
      'A report that does not fit the state is refused with what would fit, and changes nothing. A visit begins within the next 60 days.',
  },
  takeDoaResult: { tag: 'Service centre', summary: 'Report the result of a DOA or remorse screening' },
  listEvents: {
    tag: 'Events',
    summary: 'Read one’s own feed of events',
    description:
      'In order and without gaps, for 90 days. `after` is the `next` of the call before; without it the oldest readable event comes first, and an empty page has a `next` too.',
  },
  showPartner: {
    tag: 'Webhooks',
    summary: 'Show yourself: your limit, your keys, your endpoint',
    description: 'Also whether the endpoint has been failing, and since when, and whether it is disabled.',
  },
  setEndpoint: {
    tag: 'Webhooks',
    summary: 'Say where your webhooks go',
    description:
      'Of the types that you name, all of them by default; `endpoint.test` and `endpoint.disabled` always. Setting it again sets a disabled endpoint to work; `url: null` ends webhooks, and the feed goes on.',
  },
  testEndpoint: { tag: 'Webhooks', summary: 'Have `endpoint.test` sent to your endpoint' },
  listDeliveries: {
    tag: 'Webhooks',
    summary: 'See what became of your webhooks',
    description:
      'The newest first, each with every attempt since the delivery began, or was begun anew by a redelivery: its status code, why it failed, and the first 200 characters of your answer. `dead` is what was given up; `not-sent` happened while there was no endpoint for it, and is in the feed. A page by `status` can be short, and even empty, before `next` is null. The service desk may name another `partnerId`.',
  },
  redeliverEvent: {
    tag: 'Webhooks',
    summary: 'Have one event sent again',
    description:
      'Within a minute, under the same `webhook-id`, its attempts counted anew. When the service desk asks, to everybody whom it is sent to.',
  },
  redeliverRange: {
    tag: 'Webhooks',
    summary: 'Have a range of events sent again',
    description:
      'Everything of your feed that happened from `from` to `to` and that your endpoint takes, also what was never sent. It begins within a minute; one range at a time.',
  },
  listWebhookKeys: {
    tag: 'Webhooks',
    summary: 'The keys of our `v1a` signatures',
    description:
      'Ed25519 public keys as Standard Webhooks writes them. During a rotation there are two, and each webhook is signed by both.',
  },
  takeOrderCallback: {
    tag: 'Order system',
    summary: 'Report an order, or ask for a remorse',
    description:
      'Reports of one order are ordered by `occurredAt`, however late, often and out of order they come. A remorse whose order is not known waits for it.',
  },
  takePaymentCallback: { tag: 'Payments', summary: 'Report the result of a payment' },
  decideRma: { tag: 'Service desk', summary: 'Decide an RMA that waits for a person' },
  listDeskItems: { tag: 'Service desk', summary: 'List what a person has to deal with' },
  decideDeskItem: { tag: 'Service desk', summary: 'Deal with an item' },
  showLedger: {
    tag: 'Books',
    summary: 'Sum up a month of the ledger',
    description: 'By account, payer and item. A retailer sees its own account.',
  },
  listLedgerEntries: {
    tag: 'Books',
    summary: 'List the ledger entries of a month',
    description: 'A retailer sees its own account. Asked for as `text/csv`, the same entries come as a table.',
  },
  showTurnaround: {
    tag: 'Books',
    summary: 'Show the turn-around of the fleet',
    description:
      'In working days from registration to the way back, over local days on which RMAs ended, both included.',
  },
  showOpenapi: {
    tag: 'Documents',
    summary: 'Show this document',
    description: 'With `if-none-match` of its `etag` it is sent only when it has changed.',
  },
  showReference: null,
  showGuide: null,
  showProblemPage: null,
  showDocsAsset: null,
  takeMollieHook: null,
  showQuotePage: null,
  peekQuotePage: null,
  answerQuotePage: null,
  showPaymentPage: null,
  peekPaymentPage: null,
  startPayment: null,
}
