import type { InstructionCode } from '@after-sales/rules'
import { type Judged, nearestTo } from '../../application/nearest-to.ts'
import type { Language } from '../../contracts/intake.ts'
import { localiseDecision, redirectText } from '../../messages/index.ts'

/** Seconds after which it makes sense to ask again when XMS could not answer (R-xms-down). */
const retryAfterSeconds = 60

/** A decision to be shown, and what has come of it since. */
interface Shown extends Judged {
  /** Rules that a person has judged otherwise for this request. */
  readonly setAside?: readonly string[] | undefined
  /** What is told besides the decision's own instructions. */
  readonly rights?: readonly InstructionCode[]
}

/** A decision as the contract shows it, with sentences in the language asked for and what would have made it eligible. */
export function decisionBody({ facts, decision, setAside, rights = [] }: Shown, language: Language) {
  const instructions = [...new Set([...decision.instructions, ...rights])]
  return {
    ...localiseDecision({ ...decision, instructions }, language, facts.country),
    redirectText: decision.redirect && redirectText(decision.redirect, language),
    nearest: nearestTo({ facts, decision }, setAside),
    retryAfterSeconds: decision.decision === 'undetermined' ? retryAfterSeconds : null,
  }
}
