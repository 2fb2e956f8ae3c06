import type { Decision } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import { localiseDecision, redirectText } from '../../messages/index.ts'

/** Seconds after which it makes sense to ask again when XMS could not answer (R-xms-down). */
const retryAfterSeconds = 60

/** A decision as the contract shows it, with sentences in the language asked for. */
export function decisionBody(decision: Decision, language: Language) {
  return {
    ...localiseDecision(decision, language),
    redirectText: decision.redirect && redirectText(decision.redirect, language),
    retryAfterSeconds: decision.decision === 'undetermined' ? retryAfterSeconds : null,
  }
}
