import type { Country, Decision } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import { localiseDecision, redirectText } from '../../messages/index.ts'

/** Seconds after which it makes sense to ask again when XMS could not answer (R-xms-down). */
const retryAfterSeconds = 60

/** A decision as the contract shows it, with sentences in the language asked for. @param country the consumer's */
export function decisionBody(decision: Decision, language: Language, country: Country) {
  return {
    ...localiseDecision(decision, language, country),
    redirectText: decision.redirect && redirectText(decision.redirect, language),
    retryAfterSeconds: decision.decision === 'undetermined' ? retryAfterSeconds : null,
  }
}
