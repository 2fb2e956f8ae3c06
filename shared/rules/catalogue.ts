import { type LawId, laws } from './law.ts'
import { type ReadingId, readings } from './readings.ts'

/**
 * Where a clause acts: in a finding, in what a decision says about the way, the money or the packing, or only later in
 * a case's life, and then why no decision can rest on it.
 */
export type ActsIn =
  | 'findings'
  | 'alternatives'
  | 'route'
  | 'costs'
  | 'instructions'
  | 'inspection'
  | { readonly laterBecause: string }

interface Entry {
  readonly says: string
  readonly actsIn: ActsIn
}

const later = (laterBecause: string): ActsIn => ({ laterBecause })
const journey = later('It steers a registered case; the journey of an RMA acts on it.')

/** Clauses that stand under the same number in the document for phones (P) and in the one for televisions (T). */
const shared = {
  '1.1': { says: 'Only devices that were sold through the official Benelux channels are served.', actsIn: 'findings' },
  '3.1': { says: "The registry of the consumer's country is asked before anything is decided.", actsIn: 'findings' },
  '1.1b': {
    says: 'An unofficial device goes back unrepaired; the retailer fetches it and pays.',
    actsIn: 'inspection',
  },
  '1.2': {
    says: 'The warranty is for faults of material or making in normal use, and needs a proof of purchase.',
    actsIn: 'findings',
  },
  '1.3': { says: 'Device and boxed accessories are covered for 24 months.', actsIn: 'findings' },
  '1.4a': { says: 'Wear and ageing are not covered.', actsIn: 'findings' },
  '1.4b': { says: 'Abnormal use is not covered.', actsIn: 'findings' },
  '1.4c': { says: 'What anyone without authority opened, repaired or altered is not covered.', actsIn: 'findings' },
  '1.4d': { says: 'Misuse, abuse, negligence and accidents are not covered.', actsIn: 'findings' },
  '1.4e': { says: 'Wrong testing, operation, upkeep, installation or alteration is not covered.', actsIn: 'findings' },
  '1.4f': { says: 'Food, liquid, corrosion, rust and the wrong voltage are not covered.', actsIn: 'findings' },
  '1.4g': { says: 'Scratches and marks of normal use on the outside are not covered.', actsIn: 'findings' },
  '1.4h': { says: 'Use against the manual is not covered.', actsIn: 'findings' },
  '1.4i': { says: 'Without a readable serial number and a whole seal there is no warranty.', actsIn: 'findings' },
  '1.4j': { says: "Software and other makers' equipment are not covered.", actsIn: 'findings' },
  '2.1': {
    says: 'DOA is claimed where the device was sold; a mi.com purchase at the call centre.',
    actsIn: 'findings',
  },
  '2.2': { says: 'DOA is claimed within 15 calendar days of delivery.', actsIn: 'findings' },
  '2.3': { says: 'DOA needs a manufacturing failure; a mi.com purchase may also be regretted.', actsIn: 'findings' },
  '2.4': { says: 'Device and complete box can be inspected.', actsIn: 'findings' },
  '2.5': { says: 'The original proof of purchase is presented.', actsIn: 'findings' },
  '2.6': { says: 'Neither device nor contents show abuse.', actsIn: 'findings' },
  '2-end': { says: 'A DOA claim that fails is offered the repair that applies.', actsIn: 'alternatives' },
  '2-note1': {
    says: 'The service centre screens; the seller refunds or replaces.',
    actsIn: later('It divides tasks after a screening and sets no condition.'),
  },
  '4.1': { says: 'Work under warranty is paid by the vendor.', actsIn: 'costs' },
  '4.2': { says: 'Work outside the warranty is paid by the consumer, with VAT.', actsIn: 'costs' },
  '4.3': { says: 'Screenings are paid by the vendor; of remorse the consumer pays the way in.', actsIn: 'costs' },
  '5': {
    says: 'A case takes five days on average, end to end.',
    actsIn: later('It is a mean over finished cases.'),
  },
} as const satisfies Record<string, Entry>

type Shared = keyof typeof shared

const own = {
  'P-3.2': { says: 'Consumers register repairs at Dr. Mobile, with a label or a pickup.', actsIn: 'findings' },
  'P-3.2-note': {
    says: 'Dutch consumers may also telephone, and are then visited by the carrier.',
    actsIn: 'findings',
  },
  'P-3.2a': { says: "What is repaired under warranty is sent to the consumer's address.", actsIn: 'route' },
  'P-3.2b': { says: 'Outside the warranty the consumer gets a quote by e-mail.', actsIn: 'route' },
  'P-3.2c': { says: 'A mi.com return is screened; consumer and registry hear the result.', actsIn: 'route' },
  'P-3.3': { says: 'A point of sale registers what it sold; it is picked up there.', actsIn: 'findings' },
  'P-3.3a': { says: 'Under warranty the point of sale chooses where it goes back to.', actsIn: 'route' },
  'P-3.3b': { says: 'Outside the warranty the retailer gets the quote through the integration.', actsIn: 'route' },
  'P-3.3c': { says: 'The point of sale hears the result of a DOA screening.', actsIn: 'route' },
  'T-3.2.5': { says: 'Every DOA television is screened at the depot.', actsIn: 'findings' },
  'T-3.2.1a': { says: 'A small television is repaired at the depot.', actsIn: 'findings' },
  'T-3.2.1b': { says: "A large television is repaired at the consumer's home.", actsIn: 'findings' },
  'T-3.2.1-note': { says: 'Before a visit one repair is tried by telephone.', actsIn: 'route' },
  'T-3.2.2': {
    says: 'Television repairs come through call centre, Dr. Mobile or shop; from a shop they may go straight home.',
    actsIn: 'findings',
  },
  'T-3.2.3': {
    says: 'An LCD is never replaced, nor for money: swap under warranty, a new device outside it.',
    actsIn: 'findings',
  },
  'T-3.2.4': { says: 'Wall mounting is left to a provider of the consumer.', actsIn: 'findings' },
  'T-4.1-scope': { says: 'Maintenance and installation are not part of the service.', actsIn: 'findings' },
  'S-1.1.1': { says: 'The serial number is written on the proof of purchase.', actsIn: 'instructions' },
  'S-1.1.2': { says: 'The original carton is best for sending a scooter in.', actsIn: 'instructions' },
  'S-1.2.2': { says: 'The original carton is best for a repair from a shop, too.', actsIn: 'instructions' },
  'S-1.1.3': { says: "mi.com's self-help is tried first.", actsIn: 'instructions' },
  'S-1.2.1': { says: 'The warranty is read from the proof of purchase before a request.', actsIn: 'findings' },
  'S-DOA': { says: 'For DOA everything is in the original box, screws in place.', actsIn: 'findings' },
  'S-1.2.3': { says: "The scooter's looks are checked and photographed with the consumer.", actsIn: 'instructions' },
  'S-1.2.4': { says: 'The fault is described with care.', actsIn: 'findings' },
  'S-1.2.5': { says: 'Sensitive parts are wrapped for the way.', actsIn: 'instructions' },
} as const satisfies Record<string, Entry>

export type ClauseId = `P-${Shared}` | `T-${Shared}` | keyof typeof own

/** Where each reading acts. */
const readingsActIn: Record<ReadingId, ActsIn> = {
  'R-xms-account': later('It chooses an account in the configuration.'),
  'R-nonofficial-direct': 'inspection',
  'R-nonofficial-screening': 'inspection',
  'R-nonofficial-inbound': 'inspection',
  'R-xms-down': 'findings',
  'R-defect-presumed': 'findings',
  'R-inspection': 'inspection',
  'R-reinspection': journey,
  'R-warranty-start': 'findings',
  'R-warranty-end': 'findings',
  'R-accessory': 'findings',
  'R-pop-missing': 'findings',
  'R-order-pop': 'findings',
  'R-mi-com-serial': 'findings',
  'R-visible-abuse': 'findings',
  'R-doa-day-count': 'findings',
  'R-backdating': 'findings',
  'R-doa-before-delivery': 'findings',
  'R-retail-refund': 'findings',
  'R-remorse-days': 'findings',
  'R-online-withdrawal': 'findings',
  'R-withdrawal': 'findings',
  'R-doa-seal': 'findings',
  'R-mi-terms': later('mi.com has no more generous term today; its parameter is empty.'),
  'R-call-centre-scope': 'findings',
  'R-pos-seller': 'findings',
  'R-pos-payment': later('It says whom an accepted quote is invoiced to; the one who bears it stays the consumer.'),
  'R-pos-mails': journey,
  'R-tv-flows': 'findings',
  'R-quote-lines': journey,
  'R-reject-fee': journey,
  'R-reject-payment': journey,
  'R-quote-silence': journey,
  'R-requote': journey,
  'R-no-show': journey,
  'R-information-silence': journey,
  'R-verification-silence': journey,
  'R-remorse-parked': journey,
  'R-lost': journey,
  'R-payment-silence': journey,
  'R-uncollected': journey,
  'R-other-device': journey,
  'R-tv-size': 'findings',
  'R-lcd-no-fee': 'inspection',
  'R-swap-serial': journey,
  'R-scooter-doa': 'findings',
  'R-fault-description': 'findings',
  'R-onsite-costs': 'costs',
  'R-tv-remorse-shipping': 'costs',
  'R-rate-card': later('It prices what no quote states, once the case is under way.'),
  'R-vat': later('It sets the rate when a quote is issued.'),
  'R-tat': later('It is a mean over finished cases.'),
}

export interface CatalogueEntry extends Entry {
  readonly id: ClauseId | ReadingId | LawId
}

const lawActsIn = (id: LawId): ActsIn => {
  const { actsIn } = laws[id]
  return actsIn === 'later' ? later("It acts on the consumer's pages and mails, or later in a case's life.") : actsIn
}

/** Every clause and reading of the policy and the law beside it, in our own words. */
export const catalogue: readonly CatalogueEntry[] = [
  ...(['P', 'T'] as const).flatMap((document) =>
    (Object.keys(shared) as Shared[]).map((number) => ({ id: `${document}-${number}` as const, ...shared[number] })),
  ),
  ...(Object.keys(own) as (keyof typeof own)[]).map((id) => ({ id, ...own[id] })),
  ...(Object.keys(readings) as ReadingId[]).map((id) => ({ id, says: readings[id].says, actsIn: readingsActIn[id] })),
  ...(Object.keys(laws) as LawId[]).map((id) => ({ id, says: laws[id].says, actsIn: lawActsIn(id) })),
]

/** A shared clause as a product line cites it: televisions by its T id, everything else by its P id. */
export function cite(line: 'phone' | 'eco' | 'scooter' | 'tv', number: Shared): ClauseId {
  return line === 'tv' ? `T-${number}` : `P-${number}`
}
