import type { Decision } from '../../../index.ts'
import type { Diagram } from '../../proof/diagram.ts'
import type { Proof } from '../../proof/proof.ts'

/** What a decision comes to: its outcome, what will be done, and where it belongs instead. */
export type Answered = Pick<Decision, 'decision' | 'service' | 'redirect'>

/** What decisions come to, over all facts. */
export const answeredOf = ({ diagrams, whole }: Pick<Proof, 'diagrams' | 'whole'>): Diagram<Answered> =>
  diagrams.apply(whole.answer, whole.service, ({ decision, redirect }, service) => ({ decision, service, redirect }))
