import type { About, MailLink } from '../../mail-text.ts'
import { type Due, dateText, euros, feeText, isVisit, mail, payLink } from './frame.ts'

interface QuoteFacts extends About {
  readonly revision: number
  readonly totalCents: number
  readonly rejectTotalCents: number
  readonly expiresAt: string
  readonly url: string
  /** What is told by law with an answer outside the warranty, in sentences. */
  readonly rights: readonly string[]
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
          ...facts.rights,
        ],
        [quoteLink(facts)],
      )
    : mail(
        facts,
        `Revised quote (number ${facts.revision}) for your repair`,
        [
          `We have revised the quote for your ${facts.model}. This one takes the place of the earlier one, which can no longer be answered.`,
          ...quoteParagraphs(facts),
          ...facts.rights,
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

/** Confirms an accepted quote and asks for the payment. */
export const quoteAcceptedMail = (facts: About & Due) =>
  mail(
    facts,
    'Please pay for your repair',
    [
      `Thank you for accepting the quote for your ${facts.model}. We start the repair once ${euros(facts.amountCents)} has been paid.`,
    ],
    payLink(facts.payUrl),
  )

/** Reminds of an accepted quote that has not been paid (R-payment-silence). */
export const paymentReminderMail = (facts: About & Due) =>
  mail(
    facts,
    'Reminder: your repair is waiting for your payment',
    [
      `You accepted the quote for your ${facts.model}, and ${euros(facts.amountCents)} has not reached us yet. We start the repair as soon as it has.`,
    ],
    payLink(facts.payUrl),
  )

/** Confirms a rejected quote, with the fee as it was quoted; null when it was paid meanwhile, or there is none. */
export const quoteRejectedMail = (about: About & { readonly isToBeSent: boolean; readonly fee: Due | null }) =>
  mail(
    about,
    isVisit(about) ? 'You declined the quote' : 'Your device will come back unrepaired',
    [
      about.isToBeSent
        ? `You declined the quote, so we will send your ${about.model} back as it is; you will hear from us when it is on its way.`
        : `You declined the quote for your ${about.model}, so it is not repaired.`,
      about.fee ? feeText(about, about.fee) : null,
    ],
    payLink(about.fee?.payUrl ?? null),
  )
