import type { AnyRoute } from './route.ts'
import { answerQuotePage } from './routes/answerQuotePage.ts'
import { cancelRma } from './routes/cancelRma.ts'
import { checkEligibility } from './routes/checkEligibility.ts'
import { decideDeskItem } from './routes/decideDeskItem.ts'
import { decideRma } from './routes/decideRma.ts'
import { disputeRefusal } from './routes/disputeRefusal.ts'
import { issueQuote } from './routes/issueQuote.ts'
import { listDeliveries } from './routes/listDeliveries.ts'
import { listDeskItems } from './routes/listDeskItems.ts'
import { listEvents } from './routes/listEvents.ts'
import { listLedgerEntries } from './routes/listLedgerEntries.ts'
import { listRmas } from './routes/listRmas.ts'
import { listWebhookKeys } from './routes/listWebhookKeys.ts'
import { peekPaymentPage } from './routes/peekPaymentPage.ts'
import { peekQuotePage } from './routes/peekQuotePage.ts'
import { provideInformation } from './routes/provideInformation.ts'
import { redeliverEvent } from './routes/redeliverEvent.ts'
import { redeliverRange } from './routes/redeliverRange.ts'
import { registerRma } from './routes/registerRma.ts'
import { reportOnRma } from './routes/reportOnRma.ts'
import { requestRepair } from './routes/requestRepair.ts'
import { requestSecondLook } from './routes/requestSecondLook.ts'
import { respondToQuote } from './routes/respondToQuote.ts'
import { setEndpoint } from './routes/setEndpoint.ts'
import { showDocsAsset } from './routes/showDocsAsset.ts'
import { showGuide } from './routes/showGuide.ts'
import { showLedger } from './routes/showLedger.ts'
import { showOpenapi } from './routes/showOpenapi.ts'
import { showPartner } from './routes/showPartner.ts'
import { showPaymentPage } from './routes/showPaymentPage.ts'
import { showProblemPage } from './routes/showProblemPage.ts'
import { showQuotePage } from './routes/showQuotePage.ts'
import { showReference } from './routes/showReference.ts'
import { showRma } from './routes/showRma.ts'
import { showTurnaround } from './routes/showTurnaround.ts'
import { startPayment } from './routes/startPayment.ts'
import { takeDoaResult } from './routes/takeDoaResult.ts'
import { takeMollieHook } from './routes/takeMollieHook.ts'
import { takeOrderCallback } from './routes/takeOrderCallback.ts'
import { takePaymentCallback } from './routes/takePaymentCallback.ts'
import { testEndpoint } from './routes/testEndpoint.ts'

export { requestsPerSecondMax } from './partner-record.ts'
export { type ProblemCode, problemHead } from './problems.ts'

/**
 * The one table of all routes by their operation id: the gateway and the tests are made from it. A function imports its
 * own entry only, because the table loads every schema.
 */
export const routes = {
  checkEligibility,
  registerRma,
  listRmas,
  showRma,
  listEvents,
  reportOnRma,
  issueQuote,
  respondToQuote,
  takeDoaResult,
  takeOrderCallback,
  takePaymentCallback,
  provideInformation,
  cancelRma,
  requestSecondLook,
  decideRma,
  decideDeskItem,
  requestRepair,
  disputeRefusal,
  listDeskItems,
  showLedger,
  listLedgerEntries,
  showTurnaround,
  takeMollieHook,
  listWebhookKeys,
  showOpenapi,
  showQuotePage,
  peekQuotePage,
  answerQuotePage,
  showPaymentPage,
  peekPaymentPage,
  startPayment,
  showReference,
  showGuide,
  showProblemPage,
  showDocsAsset,
  showPartner,
  setEndpoint,
  testEndpoint,
  listDeliveries,
  redeliverEvent,
  redeliverRange,
} satisfies Record<string, AnyRoute>

export type OperationId = keyof typeof routes
