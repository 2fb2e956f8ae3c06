import { type Dossier, type PersonalData, payUrlOf } from '../../application/dossier.ts'
import type { Mail } from '../../application/ports/mailer.ts'
import * as texts from '../../messages/en/mail.ts'
import type { About, MailText } from '../../messages/mail-text.ts'
import {
  allowedActions,
  bringsMail,
  type EventTexts,
  type MailedEvent,
  type Rma,
  type RmaEvent,
  standingCosts,
} from '../../rma/index.ts'
import { mailHtml, mailPlain } from './mail-layout.tsx'

/** Makes the address of the page on which a revision of the quote is answered. */
export type QuoteUrl = (revision: number) => Promise<string>

interface MailOptions {
  readonly id: string
  /** The event is a quote's or an acceptance's, and its reminder is due. */
  readonly reminder: boolean
  readonly quoteUrl: QuoteUrl
}

/**
 * The mail that an event brings the consumer; null when there is none, or none any more: a quote that has been answered
 * or replaced meanwhile is not announced, what has been paid is not asked for.
 */
export async function mailOf(
  event: RmaEvent,
  dossier: Dossier,
  person: PersonalData,
  options: MailOptions,
): Promise<Mail | null> {
  const text = bringsMail(event) ? await textOf(event, dossier, person, options) : null
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
  event: MailedEvent,
  dossier: Dossier,
  person: PersonalData,
  { reminder, quoteUrl }: MailOptions,
): Promise<MailText | null> {
  const { rma } = dossier
  const about = aboutOf(dossier, person)
  const written = linksOf(person.texts[String(event.sequence)])
  switch (event.type) {
    case 'rma.registered':
      return rma.service && rma.route && texts.registrationMail({ ...about, service: rma.service, route: rma.route })
    case 'rma.refused':
      return texts.refusedMail(about)
    case 'quote.issued': {
      if (rma.quote?.revision !== event.data.revision || rma.quote.status !== 'open') return null
      const facts = { ...about, ...event.data, url: await quoteUrl(event.data.revision) }
      return reminder ? texts.quoteReminderMail(facts) : texts.quoteMail(facts)
    }
    case 'quote.expired':
      return rma.quote?.status === 'expired' ? texts.quoteExpiredMail(about) : null
    case 'quote.accepted':
      if (!isOwed(rma)) return null
      return reminder
        ? texts.paymentReminderMail(toPay(about, dossier))
        : texts.quoteAcceptedMail(toPay(about, dossier))
    case 'quote.rejected':
      return texts.quoteRejectedMail({ ...about, rejectTotalCents: event.data.rejectTotalCents })
    case 'payment.received':
      return texts.paymentReceivedMail({ ...about, amountCents: event.data.amountCents })
    case 'payment.failed':
      return isOwed(rma) ? texts.paymentFailedMail(toPay(about, dossier)) : null
    case 'doa.accepted':
    case 'remorse.accepted':
      return texts.screeningAcceptedMail(about)
    case 'doa.rejected':
    case 'remorse.rejected':
      return texts.screeningRejectedMail(about)
    case 'transport.booked':
      return texts.transportBookedMail({ ...about, ...written, carrier: event.data.carrier })
    case 'device.shipped':
      return texts.shippedMail({ ...about, ...written, carrier: event.data.carrier })
    default:
      return null
  }
}

function aboutOf(dossier: Dossier, person: PersonalData): About {
  const { rma, events } = dossier
  const costs = standingCosts(events)
  const payerOf = (item: 'transport-inbound' | 'transport-outbound') =>
    costs.find((cost) => cost.item === item && cost.when === 'always')?.payer ?? null
  return {
    name: person.consumer.name,
    rmaNumber: rma.rmaNumber,
    model: rma.product.model,
    line: rma.product.line,
    request: rma.request,
    servicedAt: rma.route?.servicedAt ?? 'depot',
    returnTo: rma.route?.returnTo ?? 'consumer',
    inboundPayer: payerOf('transport-inbound'),
    outboundPayer: payerOf('transport-outbound'),
  }
}

const linksOf = ({ labelUrl, trackingUrl }: EventTexts = {}) => ({
  labelUrl: labelUrl ?? null,
  trackingUrl: trackingUrl ?? null,
})

/** Whether a payment is waited for, and would be taken. */
const isOwed = (rma: Rma): boolean => allowedActions(rma).includes('payment')

/** What is to be paid, and where. Throws when an accepted quote has no page for that, which is a defect. */
function toPay(about: About, dossier: Dossier) {
  const payUrl = payUrlOf(dossier)
  const { payment, rmaNumber } = dossier.rma
  if (!payment || !payUrl) throw new Error(`${rmaNumber} is to be paid nowhere`)
  return { ...about, amountCents: payment.amountCents, payUrl }
}
