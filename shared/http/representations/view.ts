import type { Dossier } from '../../application/dossier.ts'
import type { View } from '../../application/stored-answer.ts'
import type { Language } from '../../contracts/intake.ts'
import type { Caller } from '../call.ts'
import { issuedQuoteBody } from './quote.ts'
import { rmaBody } from './rma.ts'

/** The body of a view: what an answer shows of an RMA as of one of its events, for one caller. */
export function viewBody(view: View, dossier: Dossier, viewer: Caller, language: Language): unknown {
  if (view.name === 'quote') return issuedQuoteBody(dossier, view.sequence)
  return rmaBody(dossier, viewer, language, view.sequence)
}
