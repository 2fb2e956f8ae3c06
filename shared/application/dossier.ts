import type { Decision, Facts, Inspection } from '@after-sales/rules'
import type { Consumer } from '../contracts/intake.ts'
import type { Rma, RmaEvent, TextsBySequence } from '../rma/index.ts'

/** Who a consumer is, and what they say is wrong. */
export interface Stated {
  readonly consumer: Consumer
  readonly faultDescription?: string
}

/** Everything personal about an RMA, and all free text: one item, so that erasing it is one delete. */
export interface PersonalData extends Stated {
  readonly imei?: string
  /** What its request said, once that has been corrected. */
  readonly sent?: Stated
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

/** What the newest inspection of an RMA saw; null before one. */
export const newestInspection = ({ events }: Pick<Dossier, 'events'>): Inspection | null =>
  events.findLast((event) => event.type === 'device.inspected')?.data ?? null

/** The address where the payment of an RMA is made; null while there is none, or once it has been erased. */
export function payUrlOf({ rma, events, person }: Pick<Dossier, 'rma' | 'events' | 'person'>): string | null {
  const { paymentId } = rma.payment ?? {}
  const opened = events.findLast(({ data }) => 'payment' in data && data.payment?.paymentId === paymentId)
  return (paymentId && person?.texts[String(opened?.sequence)]?.payUrl) || null
}

/** The quote of a revision as it was issued, with its lines described; null when there was none. */
export function issuedQuote({ events, person }: Pick<Dossier, 'events' | 'person'>, revision: number) {
  const issued = events.find((event) => event.type === 'quote.issued' && event.data.revision === revision)
  if (issued?.type !== 'quote.issued') return null
  const descriptions = person?.texts[String(issued.sequence)]?.lineDescriptions ?? []
  const lines = issued.data.lines.map((line, index) => ({ ...line, description: descriptions[index] ?? '' }))
  return { ...issued.data, lines }
}
