import * as z from 'zod/mini'
import { type Answers, empty, json, page } from './answers/answer.ts'
import { ledgerAnswer, ledgerEntriesAnswer, turnaroundAnswer } from './answers/books.ts'
import { decisionAnswer } from './answers/decision.ts'
import { deskItemListAnswer, feedAnswer, rmaListAnswer } from './answers/lists.ts'
import { quoteAnswer } from './answers/quote.ts'
import {
  disputeAnswer,
  itemDecisionAnswer,
  orderReceipt,
  parkedReceipt,
  paymentReceipt,
  secondLookAnswer,
} from './answers/receipts.ts'
import { rmaAnswer } from './answers/rma.ts'
import {
  deliveriesAnswer,
  partnerAnswer,
  rangeAnswer,
  redeliveryAnswer,
  testAnswer,
  webhookKeysAnswer,
} from './answers/webhooks.ts'
import type { OperationId } from './routes.ts'

const changed: Answers = { 200: json(rmaAnswer, 'The RMA as it is now') }
const linkPage: Answers = { 200: page('The page'), 404: page('A page that says that the link leads nowhere') }
const peek: Answers = { 200: empty('There is such a page'), 404: empty('There is none') }

/**
 * What every operation answers when it is no problem, by status. The one list of these statuses; no function loads it.
 * In tests every answer is parsed by it, and a field that it does not name fails.
 */
export const answersOf: Readonly<Record<OperationId, Answers>> = {
  checkEligibility: { 200: json(decisionAnswer, 'The decision; nothing is stored') },
  registerRma: {
    201: json(rmaAnswer, 'Registered; a television may wait for the attempt to repair it remotely'),
    202: json(rmaAnswer, 'Taken in, while something is still to be found out or decided: `state` says what'),
  },
  listRmas: { 200: json(rmaListAnswer, 'A page of RMAs') },
  showRma: { 200: json(rmaAnswer, 'The RMA') },
  listEvents: { 200: json(feedAnswer, 'A page of events, and where the next one begins') },
  reportOnRma: changed,
  issueQuote: { 201: json(quoteAnswer, 'The quote as issued') },
  respondToQuote: changed,
  takeDoaResult: changed,
  takeOrderCallback: {
    200: json(orderReceipt, 'The receipt of a report on an order'),
    201: json(rmaAnswer, 'The RMA of a remorse'),
    202: json(
      z.union([rmaAnswer, parkedReceipt]),
      'The RMA of a remorse that waits for a person or for XMS, or the receipt of one that waits for its order',
    ),
  },
  takePaymentCallback: { 200: json(paymentReceipt, 'The receipt') },
  provideInformation: changed,
  cancelRma: changed,
  requestSecondLook: { 201: json(secondLookAnswer, 'The receipt') },
  decideRma: changed,
  decideDeskItem: { 200: json(itemDecisionAnswer, 'What has become of the item') },
  requestRepair: changed,
  disputeRefusal: { 201: json(disputeAnswer, 'The receipt, with the RMA that waits for the person') },
  listDeskItems: { 200: json(deskItemListAnswer, 'A page of items') },
  showLedger: { 200: json(ledgerAnswer, 'The month') },
  listLedgerEntries: {
    200: {
      description: 'A page of entries; as CSV the header `link` leads to the next one (RFC 8288)',
      content: { 'application/json': ledgerEntriesAnswer, 'text/csv': z.string() },
    },
  },
  showTurnaround: { 200: json(turnaroundAnswer, 'The turn-around') },
  takeMollieHook: { 200: empty('Taken, or nothing of ours') },
  listWebhookKeys: { 200: json(webhookKeysAnswer, 'The live keys, the current one first') },
  showPartner: { 200: json(partnerAnswer, 'The caller') },
  setEndpoint: { 200: json(partnerAnswer, 'The caller as it is now') },
  testEndpoint: { 202: json(testAnswer, 'The event that is sent') },
  listDeliveries: { 200: json(deliveriesAnswer, 'A page of deliveries, the newest first') },
  redeliverEvent: { 202: json(redeliveryAnswer, 'Whom it is sent again, within a minute') },
  redeliverRange: { 202: json(rangeAnswer, 'It is being sent again; each event under its own id') },
  showOpenapi: {
    200: json(z.looseObject({ openapi: z.string() }), 'This document'),
    304: empty('It is as you have it'),
  },
  showQuotePage: linkPage,
  peekQuotePage: peek,
  answerQuotePage: {
    ...linkPage,
    303: empty('Accepted: on to the page on which it is paid'),
    409: page('The page, which says why this cannot be answered'),
    422: page('The page, which says what is wrong with the form'),
    503: page('The page, which asks to send the form again'),
  },
  showPaymentPage: linkPage,
  peekPaymentPage: peek,
  startPayment: {
    ...linkPage,
    303: empty("On to the provider's checkout"),
    503: page('The page, which asks to try again in a moment'),
  },
  showReference: { 200: page('The page') },
  showGuide: { 200: page('The page') },
  showProblemPage: { 200: page('The page') },
  showDocsAsset: {
    200: {
      description: 'The file',
      content: { 'text/javascript': z.string(), 'text/plain': z.string() },
    },
  },
}
