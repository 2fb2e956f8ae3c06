import { type Dossier, newestDecision } from '../application/dossier.ts'
import { instructionText } from '../messages/index.ts'
import { rightsOf } from '../rma/index.ts'

/** What is told by law about the answer that an RMA has come to, in sentences (L-statutory, L-second-look, L-dispute). */
export const rightsTold = (dossier: Dossier): readonly string[] =>
  rightsOf(dossier.rma, dossier.events, newestDecision(dossier).facts).map((code) =>
    instructionText(code, 'en', dossier.rma.country),
  )
