import type { Route, Service } from '@after-sales/rules'
import * as format from '../format.ts'
import type { About, MailLink, MailText } from '../mail-text.ts'

const euros = (cents: number) => format.euros(cents, 'en-IE')
const dateText = (instant: string) => format.dateText(instant, 'en-GB')

function mail(about: About, subject: string, paragraphs: readonly (string | null)[], links: readonly MailLink[] = []) {
  return {
    subject: `${subject}, RMA ${about.rmaNumber}`,
    greeting: `Dear ${about.name},`,
    paragraphs: paragraphs.filter((each) => each !== null),
    links,
    closing: `Xiaomi after-sales, Benelux, RMA ${about.rmaNumber}. Please do not answer this mail; mention the RMA number when you call 0800 3344553 (free within the Netherlands).`,
  } satisfies MailText
}

const isVisit = (about: About) => about.servicedAt === 'on-site'

const services: Record<Service, string> = {
  'in-warranty-repair': 'a repair under warranty',
  'out-of-warranty-repair': 'a repair outside the warranty',
  'whole-unit-swap': 'an exchange of the whole device under warranty',
  'doa-screening': 'a screening of a device that did not work on arrival',
  'remorse-screening': 'the return of your online purchase',
}

const journeys: Record<Route['collectFrom'], string> = {
  pos: 'You have handed the device to the shop. The shop gives it to our carrier.',
  consumer: 'Our carrier collects the device at your address. You will hear from us when the collection is booked.',
  'drop-off-point': 'You will receive a label by e-mail with which you can hand in the parcel free of charge.',
  none: 'We will make an appointment to visit you.',
}

/** Remorse is the one request in which the way in can be the consumer's (P-4.3). */
function wayIn({ request, inboundPayer, outboundPayer }: About): string | null {
  if (request !== 'remorse' || inboundPayer !== 'consumer') return null
  const back =
    outboundPayer === 'consumer'
      ? 'and so is the way back, should it come back to you'
      : 'examining it costs you nothing, and neither does the way back, should it come back to you'
  return `The cost of bringing the device to us is yours to pay; ${back}.`
}

/** The mail that confirms a registered RMA. */
export const registrationMail = (
  about: About & { readonly service: Service; readonly route: Pick<Route, 'firstStep' | 'collectFrom'> },
) =>
  mail(about, 'Your request is registered', [
    `We have registered ${services[about.service]} for your ${about.model}. Your RMA number is ${about.rmaNumber}; keep it at hand when you contact us.`,
    about.route.firstStep === 'remote-repair'
      ? 'We will call you first: many faults can be solved together on the telephone.'
      : journeys[about.route.collectFrom],
    about.service === 'out-of-warranty-repair'
      ? 'After the inspection you decide on a quote. Nothing is repaired before it has been accepted.'
      : null,
    wayIn(about),
    about.line === 'phone'
      ? 'Please back up your data and remove SIM and memory cards before the device leaves your hands.'
      : null,
  ])

export interface QuoteFacts extends About {
  readonly revision: number
  readonly totalCents: number
  readonly rejectTotalCents: number
  readonly expiresAt: string
  readonly url: string
}

function quoteParagraphs(facts: QuoteFacts): string[] {
  const declined = isVisit(facts)
    ? `If you decline, nothing is repaired and you pay ${euros(facts.rejectTotalCents)} including VAT for the visit and handling.`
    : `If you decline, the device comes back unrepaired and you pay ${euros(facts.rejectTotalCents)} including VAT for transport and handling.`
  return [
    `The repair costs ${euros(facts.totalCents)} including VAT. ${declined}`,
    `You can answer until ${dateText(facts.expiresAt)}. Keep your postal code at hand; it confirms that it is you.`,
  ]
}

const quoteLink = ({ url }: QuoteFacts): MailLink => ({ label: 'See the quote and answer', url })

/** The mail that brings a quote, or says that a revision has taken the place of the one before (P-3.2b, R-requote). */
export const quoteMail = (facts: QuoteFacts) =>
  facts.revision === 1
    ? mail(
        facts,
        'A quote for your repair',
        [
          `We have inspected your ${facts.model}. The repair is not covered by the warranty, so we ask you first.`,
          ...quoteParagraphs(facts),
        ],
        [quoteLink(facts)],
      )
    : mail(
        facts,
        `Revised quote (number ${facts.revision}) for your repair`,
        [
          `We have revised the quote for your ${facts.model}. This one takes the place of the earlier one, which can no longer be answered.`,
          ...quoteParagraphs(facts),
        ],
        [quoteLink(facts)],
      )

/** Reminds of a quote that is still open (R-quote-silence). */
export const quoteReminderMail = (facts: QuoteFacts) =>
  mail(
    facts,
    'Reminder: your quote is waiting for an answer',
    [`We have not heard from you about the quote for your ${facts.model}.`, ...quoteParagraphs(facts)],
    [quoteLink(facts)],
  )

/** Says that a quote has run out; nobody is charged for that. */
export const quoteExpiredMail = (about: About) =>
  mail(about, 'Your quote has expired', [
    `We did not hear from you about the quote for your ${about.model}, so it no longer stands. We will contact you about what happens next.`,
  ])

type ToPay = About & { readonly amountCents: number; readonly payUrl: string }

const payLink = ({ payUrl }: ToPay): MailLink => ({ label: 'Pay now', url: payUrl })

/** Confirms an accepted quote and asks for the payment. */
export const quoteAcceptedMail = (facts: ToPay) =>
  mail(
    facts,
    'Please pay for your repair',
    [
      `Thank you for accepting the quote for your ${facts.model}. We start the repair once ${euros(facts.amountCents)} has been paid.`,
    ],
    [payLink(facts)],
  )

/** Reminds of an accepted quote that has not been paid (R-payment-silence). */
export const paymentReminderMail = (facts: ToPay) =>
  mail(
    facts,
    'Reminder: your repair is waiting for your payment',
    [
      `You accepted the quote for your ${facts.model}, and ${euros(facts.amountCents)} has not reached us yet. We start the repair as soon as it has.`,
    ],
    [payLink(facts)],
  )

/** Confirms a rejected quote, with the fee as it was quoted. Nothing has been shipped yet, and after a visit nothing will be. */
export const quoteRejectedMail = (about: About & { readonly rejectTotalCents: number }) =>
  isVisit(about)
    ? mail(about, 'You declined the quote', [
        `You declined the quote for your ${about.model}, so it is not repaired. As quoted, ${euros(about.rejectTotalCents)} including VAT is due for the visit and handling.`,
      ])
    : mail(about, 'Your device will come back unrepaired', [
        `You declined the quote, so we will send your ${about.model} back as it is; you will hear from us when it is on its way. As quoted, ${euros(about.rejectTotalCents)} including VAT is due for transport and handling.`,
      ])

export const paymentReceivedMail = (about: About & { readonly amountCents: number }) =>
  mail(about, 'We have received your payment', [
    `We have received ${euros(about.amountCents)} and have started to repair your ${about.model}.`,
  ])

export const paymentFailedMail = (facts: ToPay) =>
  mail(
    facts,
    'Your payment did not succeed',
    [
      `The payment of ${euros(facts.amountCents)} for the repair of your ${facts.model} was not completed. You can try again.`,
    ],
    [payLink(facts)],
  )

/** The acceptance note of a DOA or remorse screening (P-3.2c). */
export const screeningAcceptedMail = (about: About) =>
  mail(about, 'Your return is accepted', [
    `We have examined your ${about.model} and it meets the conditions. It stays with us; the shop you bought it from settles the refund or replacement with you.`,
    wayIn(about),
  ])

export const screeningRejectedMail = (about: About) =>
  mail(about, 'Your return is not accepted', [
    `We have examined your ${about.model} and it does not meet the conditions for a return. We will send it back to you as it is${about.outboundPayer === 'vendor' ? ', at no cost for you' : ''}.`,
    wayIn(about),
    'A repair may still be possible; register it on the Dr. Mobile web site.',
  ])

export interface Booked {
  readonly carrier: string
  readonly labelUrl: string | null
  readonly trackingUrl: string | null
}

const trackingLink = (url: string | null): MailLink[] => (url ? [{ label: 'Follow the parcel', url }] : [])

/** Says that the way in is booked, with the label to print where there is one (P-3.2). */
export const transportBookedMail = (facts: About & Booked) =>
  mail(
    facts,
    'The transport of your device is booked',
    [
      facts.labelUrl
        ? `Print the label, stick it on the parcel and hand it in at ${facts.carrier}, who takes your ${facts.model} to the service centre.`
        : `${facts.carrier} takes your ${facts.model} to the service centre.`,
    ],
    [
      ...(facts.labelUrl ? [{ label: 'Print the label', url: facts.labelUrl }] : []),
      ...trackingLink(facts.trackingUrl),
    ],
  )

export const shippedMail = (facts: About & Pick<Booked, 'carrier' | 'trackingUrl'>) =>
  mail(
    facts,
    facts.returnTo === 'pos' ? 'Your device is on its way to the shop' : 'Your device is on its way back',
    [
      facts.returnTo === 'pos'
        ? `${facts.carrier} brings your ${facts.model} back to the shop, which will tell you when you can collect it.`
        : `${facts.carrier} brings your ${facts.model} back to you.`,
    ],
    trackingLink(facts.trackingUrl),
  )

/** Says that a request that had waited for a check cannot be taken after all. */
export const refusedMail = (about: About) =>
  mail(about, 'Your request cannot be accepted', [
    `We have checked your ${about.model}. It was not sold through an official Benelux channel, so we cannot serve it. Please turn to the seller you bought it from.`,
  ])
