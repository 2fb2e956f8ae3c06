/** How the policy is read where its sources are silent or contradict each other. The first choice is the one in force. */
interface Reading {
  readonly says: string
  readonly choices: readonly [string, ...string[]]
}

const onlyChoice = ['as-read'] as const

export const readings = {
  'R-xms-account': {
    says: 'Of the two Dutch XMS account ids in print, the one printed three times is configured.',
    choices: onlyChoice,
  },
  'R-nonofficial-direct': {
    says: 'An unofficial device that a consumer sent in waits for a person; nobody is charged by itself.',
    choices: onlyChoice,
  },
  'R-nonofficial-screening': {
    says: 'An unofficial device that a screening finds goes the way of one that an inspection finds.',
    choices: onlyChoice,
  },
  'R-nonofficial-inbound': {
    says: "An unofficial device's way in stays with the vendor, who has paid it; the way out is the retailer's.",
    choices: ['vendor', 'retailer'],
  },
  'R-xms-down': {
    says: 'While XMS is silent a device counts neither as official nor as unofficial.',
    choices: onlyChoice,
  },
  'R-defect-presumed': {
    says: 'A repair request that does not mention the origin of the fault is taken as a manufacturing failure until inspection.',
    choices: ['presumed', 'asked'],
  },
  'R-inspection': {
    says: 'The inspection replaces what was stated about defect and condition; period, proof and item stand.',
    choices: onlyChoice,
  },
  'R-reinspection': {
    says: 'A covered device in repair may be inspected again; the newest inspection counts.',
    choices: onlyChoice,
  },
  'R-warranty-start': {
    says: 'The warranty starts on the day of delivery, or of purchase when delivery is not known and does not matter.',
    choices: ['delivery', 'purchase'],
  },
  'R-warranty-end': {
    says: 'The same day of the month, the warranty months later, is still covered.',
    choices: ['inclusive', 'exclusive'],
  },
  'R-accessory': {
    says: "An accessory from the box shares the device's period; of one bought separately a person looks at every request.",
    choices: ['review', 'not-covered'],
  },
  'R-doa-before-delivery': {
    says: 'A DOA that was claimed before the device was delivered is looked at by a person.',
    choices: ['review', 'accept'],
  },
  'R-retail-refund': {
    says: 'A return without a fault of what a shop sold is refused and sent to the shop, whose own affair it is.',
    choices: ['to-the-shop', 'nowhere'],
  },
  'R-pop-missing': {
    says: 'A missing proof of purchase is asked for, and a repair outside the warranty is offered meanwhile.',
    choices: ['asked', 'not-covered'],
  },
  'R-order-pop': {
    says: 'A mi.com order that the order system has reported needs no other proof of purchase.',
    choices: ['is-proof', 'needs-proof'],
  },
  'R-mi-com-serial': {
    says: 'A serial number that mi.com reported decides by its reported dates; claimed as another sale, a person looks.',
    choices: onlyChoice,
  },
  'R-visible-abuse': {
    says: 'Abuse that can be seen counts as misuse.',
    choices: ['is-misuse', 'is-not-misuse'],
  },
  'R-doa-day-count': {
    says: 'The day of delivery is day 0, and the day counts on which the claim was raised.',
    choices: ['from-delivery', 'from-purchase'],
  },
  'R-backdating': {
    says: 'A request dated well before we received it is looked at by a person.',
    choices: ['review', 'accept'],
  },
  'R-remorse-days': {
    says: 'The days for remorse are calendar days from delivery.',
    choices: ['from-delivery', 'from-purchase'],
  },
  'R-online-withdrawal': {
    says: "Remorse may also arrive through mi.com's order system; a DOA claim may not.",
    choices: ['open', 'call-centre-only'],
  },
  'R-withdrawal': {
    says: "Within the statutory withdrawal days neither the policy's days nor a device's state refuses; a person looks.",
    choices: ['review', 'refuse'],
  },
  'R-doa-seal': {
    says: 'For DOA a serial number that cannot be read or a broken seal counts as a sign of abuse.',
    choices: ['is-abuse', 'is-no-abuse'],
  },
  'R-mi-terms': {
    says: 'A more generous mi.com term for televisions is taken over; it stands in the parameters once there is one.',
    choices: onlyChoice,
  },
  'R-call-centre-scope': {
    says: 'The call centre takes repairs of phones, ECO products and scooters from the Netherlands only, all else from everywhere.',
    choices: ['netherlands', 'benelux'],
  },
  'R-pos-seller': {
    says: 'A point of sale registers only what it sold itself, on its own word.',
    choices: ['own-sales', 'any-sale'],
  },
  'R-pos-payment': {
    says: 'A quote through a point of sale is invoiced to the retailer and borne by the consumer.',
    choices: onlyChoice,
  },
  'R-pos-mails': {
    says: 'Consumers of a shop repair hear of its progress, never of quotes or reminders.',
    choices: onlyChoice,
  },
  'R-tv-flows': {
    says: 'Where the television document is silent about a flow, the one for phones holds.',
    choices: onlyChoice,
  },
  'R-quote-lines': {
    says: 'The lines of a quote fit its route: no travel for the depot, no transport for a visit.',
    choices: onlyChoice,
  },
  'R-reject-fee': {
    says: "The fee for rejecting is the first quote's; a revision may lower it, never raise it.",
    choices: onlyChoice,
  },
  'R-reject-payment': {
    says: 'A consumer who rejects pays the fee online; it never holds up the way back.',
    choices: onlyChoice,
  },
  'R-quote-silence': {
    says: 'A quote lapses after its days and then waits for a person; silence is no rejection.',
    choices: onlyChoice,
  },
  'R-requote': {
    says: 'Until it is answered a quote can be revised, and only its newest revision answered.',
    choices: onlyChoice,
  },
  'R-no-show': {
    says: 'A device that does not arrive is asked after once, then its registration is cancelled.',
    choices: onlyChoice,
  },
  'R-information-silence': {
    says: 'Information that does not come is asked for once more, then the request is cancelled.',
    choices: onlyChoice,
  },
  'R-verification-silence': {
    says: 'A request that XMS leaves unanswered for days waits for a person.',
    choices: onlyChoice,
  },
  'R-remorse-parked': {
    says: 'A remorse whose order is not known waits for it, then for a person.',
    choices: onlyChoice,
  },
  'R-lost': { says: 'A parcel too long on its way waits for a person.', choices: onlyChoice },
  'R-payment-silence': {
    says: 'An accepted quote that stays unpaid is asked after once, then waits for a person.',
    choices: onlyChoice,
  },
  'R-uncollected': { says: 'A device that a retailer does not collect waits for a person.', choices: onlyChoice },
  'R-other-device': { says: 'A device other than the registered one waits for a person.', choices: onlyChoice },
  'R-tv-size': {
    says: 'A screen of exactly the boundary counts as small; an unknown size is asked for where it matters.',
    choices: ['small', 'large'],
  },
  'R-lcd-no-fee': {
    says: 'An uncovered LCD fault that only the inspection finds costs nobody but the vendor.',
    choices: ['vendor', 'consumer'],
  },
  'R-swap-serial': {
    says: 'A swap keeps both serial numbers, and the new unit the rest of the old warranty.',
    choices: onlyChoice,
  },
  'R-scooter-doa': {
    says: "The carton and the screws are a condition of a scooter's DOA and remorse.",
    choices: ['condition', 'advice'],
  },
  'R-fault-description': {
    says: 'A repair or a DOA claim describes the fault, for a scooter at some length.',
    choices: ['required', 'optional'],
  },
  'R-onsite-costs': {
    says: "Travel outside the warranty is quoted to the consumer; the telephone attempt before it stays the vendor's.",
    choices: ['consumer', 'vendor'],
  },
  'R-tv-remorse-shipping': {
    says: "Of a television's return the consumer pays the way in.",
    choices: ['way-in', 'both-ways'],
  },
  'R-rate-card': {
    says: 'What no quote states is taken from a dated rate card per country and line.',
    choices: onlyChoice,
  },
  'R-vat': {
    says: 'VAT is what is due on the day of the quote where the work is done, rounded once on the net total.',
    choices: ['domestic', 'reverse-charge'],
  },
  'R-tat': {
    says: 'Turn-around is a fleet mean in working days, without the days that wait for a consumer or retailer.',
    choices: onlyChoice,
  },
} as const satisfies Record<`R-${string}`, Reading>

export type ReadingId = keyof typeof readings

/** Which choice of each reading a policy version follows. */
export type ReadingChoices = { readonly [Id in ReadingId]: (typeof readings)[Id]['choices'][number] }

/** The choices in force from the first version on. */
export const firstChoices = Object.fromEntries(
  Object.entries(readings).map(([id, reading]) => [id, reading.choices[0]]),
) as ReadingChoices
