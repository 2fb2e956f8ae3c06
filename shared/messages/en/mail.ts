import type { Service } from '@after-sales/rules'

/** A mail's texts: what is said, in order; the layout is the pages' business. */
export interface MailText {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  /** What the reader can do, and where. */
  readonly action?: { readonly label: string; readonly url: string }
  readonly closing: string
}

const services: Record<Service, string> = {
  'in-warranty-repair': 'a repair under warranty',
  'out-of-warranty-repair': 'a repair outside the warranty',
  'whole-unit-swap': 'an exchange of the whole device under warranty',
  'doa-screening': 'a screening of a device that did not work on arrival',
  'remorse-screening': 'a return of your online purchase',
}

const closing = (rmaNumber: string) =>
  `Xiaomi after-sales, Benelux, RMA ${rmaNumber}. Please do not answer this mail; mention the RMA number when you call 0800 3344553.`

const journeys = {
  pos: 'You have handed the device to the shop. The shop gives it to our carrier.',
  consumer: 'Our carrier collects the device at your address. You will hear from us when the collection is booked.',
  'drop-off-point': 'You will receive a label by e-mail with which you can hand in the parcel free of charge.',
  none: 'We will make an appointment to visit you.',
} as const

export interface RegistrationFacts {
  readonly name: string
  readonly rmaNumber: string
  readonly model: string
  readonly service: Service
  readonly firstStep: 'collection' | 'remote-repair'
  readonly collectFrom: keyof typeof journeys
}

/** The mail that confirms a registered RMA. */
export function registrationMail(facts: RegistrationFacts): MailText {
  const remote = 'We will call you first: many faults can be solved together on the telephone.'
  return {
    subject: `Your RMA ${facts.rmaNumber} is registered`,
    greeting: `Dear ${facts.name},`,
    paragraphs: [
      `We have registered ${services[facts.service]} for your ${facts.model}. Your RMA number is ${facts.rmaNumber}; keep it at hand when you contact us.`,
      facts.firstStep === 'remote-repair' ? remote : journeys[facts.collectFrom],
      ...(facts.service === 'out-of-warranty-repair'
        ? ['After the inspection you decide on a quote. Nothing is repaired before you have accepted it.']
        : []),
      'Please back up your data and remove SIM and memory cards before the device leaves your hands.',
    ],
    closing: closing(facts.rmaNumber),
  }
}

/** Who a mail is about. */
export interface About {
  readonly name: string
  readonly rmaNumber: string
  readonly model: string
}

function mail(about: About, subject: string, paragraphs: readonly string[], action?: MailText['action']): MailText {
  return {
    subject,
    greeting: `Dear ${about.name},`,
    paragraphs,
    ...(action ? { action } : {}),
    closing: closing(about.rmaNumber),
  }
}

/** Euro cents as people read them, e.g. `€121.00`. */
export function euros(amountCents: number): string {
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(amountCents / 100)
}

/** An instant as a date in the Benelux, e.g. `4 December 2026`. */
export function dateText(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(instant))
}

export interface QuoteFacts extends About {
  readonly totalCents: number
  readonly rejectTotalCents: number
  readonly expiresAt: string
  readonly url: string
}

/** The mail that brings a quote (P-3.2b). */
export function quoteMail(facts: QuoteFacts): MailText {
  return mail(
    facts,
    `A quote for your repair, RMA ${facts.rmaNumber}`,
    [
      `We have inspected your ${facts.model}. The repair is not covered by the warranty, so we ask you first.`,
      `The repair costs ${euros(facts.totalCents)} including VAT. If you decline, the device comes back unrepaired and you pay ${euros(facts.rejectTotalCents)} including VAT for transport and handling.`,
      `You can answer until ${dateText(facts.expiresAt)}. Keep your postal code at hand; it confirms that it is you.`,
    ],
    { label: 'See the quote and answer', url: facts.url },
  )
}

/** Reminds of a quote that is still open (R-quote-silence). */
export function quoteReminderMail(facts: QuoteFacts): MailText {
  const first = quoteMail(facts)
  return { ...first, subject: `Reminder: your quote is waiting, RMA ${facts.rmaNumber}` }
}

/** Says that a quote has run out; nobody is charged for that. */
export const quoteExpiredMail = (about: About) =>
  mail(about, `Your quote has expired, RMA ${about.rmaNumber}`, [
    `We did not hear from you about the quote for your ${about.model}, so it no longer stands. We will contact you about what happens next.`,
  ])

/** Confirms an accepted quote and asks for the payment. */
export const quoteAcceptedMail = (about: About & { readonly totalCents: number; readonly payUrl: string }) =>
  mail(
    about,
    `Please pay for your repair, RMA ${about.rmaNumber}`,
    [
      `Thank you for accepting the quote for your ${about.model}. We start the repair once ${euros(about.totalCents)} has been paid.`,
    ],
    { label: 'Pay now', url: about.payUrl },
  )

/** Confirms a rejected quote, with the fee as it was quoted. */
export const quoteRejectedMail = (about: About & { readonly rejectTotalCents: number }) =>
  mail(about, `Your device comes back unrepaired, RMA ${about.rmaNumber}`, [
    `You declined the quote, so your ${about.model} is on its way back to you as it is. As quoted, ${euros(about.rejectTotalCents)} including VAT is due for transport and handling.`,
  ])

export const paymentReceivedMail = (about: About & { readonly amountCents: number }) =>
  mail(about, `We have received your payment, RMA ${about.rmaNumber}`, [
    `We have received ${euros(about.amountCents)} and have started to repair your ${about.model}.`,
  ])

export const paymentFailedMail = (about: About & { readonly payUrl: string }) =>
  mail(
    about,
    `Your payment did not succeed, RMA ${about.rmaNumber}`,
    [`The payment for the repair of your ${about.model} was not completed. You can try again.`],
    { label: 'Pay now', url: about.payUrl },
  )

/** The acceptance note of a DOA or remorse screening (P-3.2c). */
export const screeningAcceptedMail = (about: About) =>
  mail(about, `Your return is accepted, RMA ${about.rmaNumber}`, [
    `We have examined your ${about.model} and it meets the conditions. It stays with us; the shop you bought it from settles the refund or replacement with you.`,
  ])

export const screeningRejectedMail = (about: About) =>
  mail(about, `Your return is not accepted, RMA ${about.rmaNumber}`, [
    `We have examined your ${about.model} and it does not meet the conditions for a return. It comes back to you as it is, free of charge.`,
    'A repair may still be possible; register it on the Dr. Mobile web site.',
  ])

export const transportBookedMail = (about: About & { readonly carrier: string; readonly trackingUrl: string | null }) =>
  mail(
    about,
    `The transport of your device is booked, RMA ${about.rmaNumber}`,
    [`${about.carrier} takes your ${about.model} to the service centre.`],
    about.trackingUrl ? { label: 'Follow the parcel', url: about.trackingUrl } : undefined,
  )

export const shippedMail = (about: About & { readonly carrier: string; readonly trackingUrl: string | null }) =>
  mail(
    about,
    `Your device is on its way back, RMA ${about.rmaNumber}`,
    [`${about.carrier} brings your ${about.model} back to you.`],
    about.trackingUrl ? { label: 'Follow the parcel', url: about.trackingUrl } : undefined,
  )

/** Says that a request that had waited for a check cannot be taken after all. */
export const refusedMail = (about: About) =>
  mail(about, `Your request cannot be accepted, RMA ${about.rmaNumber}`, [
    `We have checked your ${about.model}. It was not sold through an official Benelux channel, so we cannot serve it. Please turn to the seller you bought it from.`,
  ])
