import type { Dossier, PersonalData } from '../../application/dossier.ts'
import * as texts from '../../messages/en/mail.ts'
import type { Rma, RmaEvent } from '../../rma/index.ts'
import { mailHtml, mailPlain } from './mail-layout.tsx'

/** A mail to the consumer, ready to send. `id` is the same for every attempt. */
export interface ConsumerMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly id: string
}

/** Makes the address of the page on which a revision of the quote is answered. */
export type QuoteUrl = (revision: number) => Promise<string>

/**
 * The mail that an event brings the consumer; null when there is none, or none any more: a quote that has been answered
 * or replaced meanwhile is not announced.
 * @param reminder the event is a quote's or an acceptance's, and its reminder is due
 */
export async function mailOf(
  event: RmaEvent,
  dossier: Dossier,
  person: PersonalData,
  options: { readonly id: string; readonly reminder: boolean; readonly quoteUrl: QuoteUrl },
): Promise<ConsumerMail | null> {
  const text = await textOf(event, dossier, person, options)
  if (!text) return null
  return {
    to: person.consumer.email,
    subject: text.subject,
    text: mailPlain(text),
    html: mailHtml(text),
    id: options.id,
  }
}

async function textOf(
  event: RmaEvent,
  { rma }: Dossier,
  person: PersonalData,
  { reminder, quoteUrl }: { readonly reminder: boolean; readonly quoteUrl: QuoteUrl },
): Promise<texts.MailText | null> {
  const about = { name: person.consumer.name, rmaNumber: rma.rmaNumber, model: rma.product.model }
  const written = person.texts[String(event.sequence)] ?? {}
  const trackingUrl = written.trackingUrl ?? written.labelUrl ?? null
  switch (event.type) {
    case 'rma.registered':
      return registration(about, rma)
    case 'rma.refused':
      return texts.refusedMail(about)
    case 'quote.issued': {
      const { revision, totalCents, rejectTotalCents, expiresAt } = event.data
      if (rma.quote?.revision !== revision || rma.quote.status !== 'open') return null
      const facts = { ...about, totalCents, rejectTotalCents, expiresAt, url: await quoteUrl(revision) }
      return reminder ? texts.quoteReminderMail(facts) : texts.quoteMail(facts)
    }
    case 'quote.expired':
      return texts.quoteExpiredMail(about)
    case 'quote.accepted':
      if (rma.state !== 'awaiting-payment') return null
      return texts.quoteAcceptedMail({ ...about, totalCents: event.data.totalCents, payUrl: written.payUrl ?? '' })
    case 'quote.rejected':
      return texts.quoteRejectedMail({ ...about, rejectTotalCents: event.data.rejectTotalCents })
    case 'payment.received':
      return texts.paymentReceivedMail({ ...about, amountCents: event.data.amountCents })
    case 'payment.failed':
      return texts.paymentFailedMail({ ...about, payUrl: payUrlOf(person) })
    case 'doa.accepted':
    case 'remorse.accepted':
      return texts.screeningAcceptedMail(about)
    case 'doa.rejected':
    case 'remorse.rejected':
      return texts.screeningRejectedMail(about)
    case 'transport.booked':
      return texts.transportBookedMail({ ...about, carrier: event.data.carrier, trackingUrl })
    case 'device.shipped':
      return texts.shippedMail({ ...about, carrier: event.data.carrier, trackingUrl })
    default:
      return null
  }
}

const payUrlOf = (person: PersonalData) =>
  Object.values(person.texts).find((each) => each.payUrl !== undefined)?.payUrl ?? ''

function registration(about: texts.About, rma: Rma): texts.MailText | null {
  if (!rma.service || !rma.route) return null
  const { firstStep, collectFrom } = rma.route
  return texts.registrationMail({ ...about, service: rma.service, firstStep, collectFrom })
}
