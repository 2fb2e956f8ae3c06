import type { AnyRoute } from './route.ts'
import { answerQuotePage } from './routes/answerQuotePage.ts'
import { checkEligibility } from './routes/checkEligibility.ts'
import { issueQuote } from './routes/issueQuote.ts'
import { listEvents } from './routes/listEvents.ts'
import { listRmas } from './routes/listRmas.ts'
import { peekPaymentPage } from './routes/peekPaymentPage.ts'
import { peekQuotePage } from './routes/peekQuotePage.ts'
import { registerRma } from './routes/registerRma.ts'
import { reportOnRma } from './routes/reportOnRma.ts'
import { respondToQuote } from './routes/respondToQuote.ts'
import { showPaymentPage } from './routes/showPaymentPage.ts'
import { showQuotePage } from './routes/showQuotePage.ts'
import { showRma } from './routes/showRma.ts'
import { startPayment } from './routes/startPayment.ts'
import { takeDoaResult } from './routes/takeDoaResult.ts'
import { takeMollieHook } from './routes/takeMollieHook.ts'
import { takeOrderCallback } from './routes/takeOrderCallback.ts'
import { takePaymentCallback } from './routes/takePaymentCallback.ts'

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
  takeMollieHook,
  showQuotePage,
  peekQuotePage,
  answerQuotePage,
  showPaymentPage,
  peekPaymentPage,
  startPayment,
} satisfies Record<string, AnyRoute>

export type OperationId = keyof typeof routes
