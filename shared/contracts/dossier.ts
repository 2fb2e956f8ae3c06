import type { Decision, Facts } from '@after-sales/rules'
import type { Rma, RmaEvent } from '../rma/index.ts'
import type { Consumer } from './intake.ts'

/** What people wrote, and links, by the sequence number of the event that they belong to. */
export interface EventTexts {
  readonly note?: string
  readonly reason?: string
  readonly trackingUrl?: string
  readonly labelUrl?: string
  readonly slot?: string
  readonly payUrl?: string
  /** Descriptions of a quote's lines, in their order. */
  readonly lineDescriptions?: readonly string[]
}

/** Everything personal about an RMA, and all free text: one item, so that erasing it is one delete. */
export interface PersonalData {
  readonly consumer: Consumer
  readonly imei?: string
  readonly faultDescription?: string
  readonly texts: Readonly<Record<string, EventTexts>>
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
