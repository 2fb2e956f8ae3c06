import type { Decision, Facts } from '@after-sales/rules'
import type { Consumer } from '../contracts/intake.ts'
import type { Rma, RmaEvent, TextsBySequence } from '../rma/index.ts'

/** Everything personal about an RMA, and all free text: one item, so that erasing it is one delete. */
export interface PersonalData {
  readonly consumer: Consumer
  readonly imei?: string
  readonly faultDescription?: string
  readonly texts: TextsBySequence
}

/** A decision with the facts it judged; without sentences, and without the free text of the fault. */
export interface StoredDecision {
  readonly version: number
  readonly decidedAt: string
  readonly facts: Facts
  readonly decision: Decision
}

/** Everything that is kept about one RMA. `person` is null once it has been erased. */
export interface Dossier {
  readonly rma: Rma
  readonly events: readonly RmaEvent[]
  readonly decisions: readonly StoredDecision[]
  readonly person: PersonalData | null
}

/** The decision that an RMA rests on now. Throws when there is none, which no RMA of ours is. */
export function newestDecision({ rma, decisions }: Dossier): StoredDecision {
  const newest = decisions.at(-1)
  if (!newest) throw new Error(`${rma.rmaNumber} has no decision`)
  return newest
}
