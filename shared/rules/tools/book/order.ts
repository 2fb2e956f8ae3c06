import type { ClauseId } from '../../catalogue.ts'
import { type LawId, laws, type ReadingId } from '../../index.ts'

type NumberOf<Id> = Id extends `P-${infer Number}` ? (`T-${Number}` extends ClauseId ? Number : never) : never

/** Numbers of clauses that stand in both documents, for televisions and for everything else. */
export type SharedNumber = NumberOf<ClauseId>

/** A clause, a reading or a law; of a clause that stands in both documents its number. */
export type Item = SharedNumber | Exclude<ClauseId, `${'P' | 'T'}-${SharedNumber}`> | ReadingId | LawId

export const sectionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type SectionNumber = (typeof sectionNumbers)[number]

/** What each section of the catalogue holds, in its order. */
export const order: Readonly<Record<SectionNumber, readonly Item[]>> = {
  1: [
    ...(['1.1', '3.1', '1.1b'] as const),
    ...(['R-xms-account', 'R-nonofficial-direct', 'R-nonofficial-inbound'] as const),
    ...(['R-nonofficial-screening', 'R-xms-down'] as const),
  ],
  2: [
    ...(['1.2', 'R-defect-presumed', 'R-inspection', 'R-reinspection'] as const),
    ...(['1.3', 'R-warranty-start', 'R-warranty-end', 'R-accessory', 'R-pop-missing', 'R-order-pop'] as const),
    ...(['1.4a', '1.4b', '1.4c', '1.4d', '1.4e', '1.4f', '1.4g', '1.4h'] as const),
    ...(['R-visible-abuse', '1.4i', '1.4j', 'R-mi-com-serial'] as const),
  ],
  3: [
    ...(['2.1', 'T-3.2.5', '2.2', 'R-doa-day-count', 'R-backdating', 'R-doa-before-delivery'] as const),
    ...(['2.3', 'R-remorse-days', 'R-online-withdrawal', 'R-withdrawal', '2.4', '2.5', 'R-retail-refund'] as const),
    ...(['2.6', 'R-doa-seal', '2-end', '2-note1', 'R-mi-terms'] as const),
  ],
  4: [
    ...(['P-3.2', 'P-3.2-note', 'R-call-centre-scope', 'P-3.2a', 'P-3.2b', 'P-3.2c'] as const),
    ...(['P-3.3', 'R-pos-seller', 'P-3.3a', 'P-3.3b', 'R-pos-payment', 'R-pos-mails', 'P-3.3c'] as const),
    ...(['R-tv-flows', 'R-quote-lines', 'R-reject-fee', 'R-reject-payment', 'R-quote-silence'] as const),
    ...(['R-requote', 'R-no-show', 'R-information-silence', 'R-verification-silence'] as const),
    ...(['R-remorse-parked', 'R-lost', 'R-payment-silence', 'R-uncollected', 'R-other-device'] as const),
  ],
  5: [
    ...(['T-3.2.1a', 'T-3.2.1b', 'R-tv-size', 'T-3.2.1-note', 'T-3.2.2'] as const),
    ...(['T-3.2.3', 'R-lcd-no-fee', 'R-swap-serial', 'T-3.2.4', 'T-4.1-scope'] as const),
  ],
  6: [
    ...(['S-1.1.1', 'S-1.1.2', 'S-1.2.2', 'S-1.1.3', 'S-1.2.1', 'S-DOA', 'R-scooter-doa'] as const),
    ...(['S-1.2.3', 'S-1.2.4', 'R-fault-description', 'S-1.2.5'] as const),
  ],
  7: ['4.1', '4.2', '4.3', 'R-onsite-costs', 'R-tv-remorse-shipping', 'R-rate-card', 'R-vat'],
  8: ['5', 'R-tat'],
  9: Object.keys(laws) as LawId[],
}

/** The ids under which decisions cite an item: two of a clause that stands in both documents. */
export const idsOf = (item: Item): readonly string[] => (/^\d/.test(item) ? [`P-${item}`, `T-${item}`] : [item])
