import type { Dossier, PersonalData } from '../../application/dossier.ts'
import type { Mail } from '../../application/ports/mailer.ts'
import type { MailText } from '../../messages/mail-text.ts'
import { bringsMail, type EventTexts, type MailedEvent, type RmaEvent } from '../../rma/index.ts'
import { decidedMail } from './desk-mails.ts'
import { mailHtml, mailPlain } from './mail-layout.tsx'
import { failedMail, receivedMail, refundedMail } from './payment-mails.ts'
import { acceptedMail, expiredMail, issuedMail, rejectedMail, withdrawnMail } from './quote-mails.ts'
import { awaitingMail, cancelledMail, heldMail, refusedMail, registeredMail } from './request-mails.ts'
import { aboutOf, type QuoteUrl, type Telling } from './telling.ts'
import { bookedMail, screenedMail, shippedMail, swappedMail, visitMail } from './way-mails.ts'

interface MailOptions {
  readonly id: string
  /** The event has had its mail, and the reminder of it is due. */
  readonly reminder: boolean
  readonly quoteUrl: QuoteUrl
}

/**
 * The mail that an event brings the consumer, of the RMA as it is now; null when there is none, or none any more: a quote
 * that has been answered or replaced meanwhile is not announced, what has been paid is not asked for.
 */
export async function mailOf(
  event: RmaEvent,
  dossier: Dossier,
  person: PersonalData,
  { id, reminder, quoteUrl }: MailOptions,
): Promise<Mail | null> {
  if (!bringsMail(event)) return null
  const written = linksOf(person.texts[String(event.sequence)])
  const text = await textOf(event, { dossier, about: aboutOf(dossier, person), reminder, written, quoteUrl })
  return text && { to: person.consumer.email, subject: text.subject, text: mailPlain(text), html: mailHtml(text), id }
}

const linksOf = ({ labelUrl, trackingUrl }: EventTexts = {}) => ({
  labelUrl: labelUrl ?? null,
  trackingUrl: trackingUrl ?? null,
})

function textOf(event: MailedEvent, telling: Telling): MailText | null | Promise<MailText | null> {
  switch (event.type) {
    case 'rma.registered':
      return registeredMail(event, telling)
    case 'rma.awaiting_information':
      return awaitingMail(event, telling)
    case 'rma.on_hold':
      return heldMail(event, telling)
    case 'rma.cancelled':
      return cancelledMail(event, telling)
    case 'rma.refused':
      return refusedMail(event, telling)
    case 'transport.booked':
      return bookedMail(event, telling)
    case 'visit.scheduled':
      return visitMail(event, telling)
    case 'device.swapped':
      return swappedMail(event, telling)
    case 'device.shipped':
      return shippedMail(event, telling)
    case 'doa.accepted':
    case 'doa.rejected':
    case 'remorse.accepted':
    case 'remorse.rejected':
      return screenedMail(event, telling)
    case 'quote.issued':
      return issuedMail(event, telling)
    case 'quote.accepted':
      return acceptedMail(event, telling)
    case 'quote.rejected':
      return rejectedMail(event, telling)
    case 'quote.expired':
      return expiredMail(event, telling)
    case 'quote.withdrawn':
      return withdrawnMail(event, telling)
    case 'payment.received':
      return receivedMail(event, telling)
    case 'payment.failed':
      return failedMail(event, telling)
    case 'payment.refunded':
      return refundedMail(event, telling)
    case 'desk.decided':
      return decidedMail(event, telling)
  }
}
