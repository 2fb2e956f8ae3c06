import type { Dossier, PersonalData } from '../contracts/dossier.ts'
import { type MailText, registrationMail } from '../messages/mails.ts'
import type { RmaEvent } from '../rma/index.ts'
import { mailHtml, mailPlain } from './mail-layout.tsx'

/** A mail to the consumer, ready to send. `id` is the same for every attempt. */
export interface ConsumerMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly id: string
}

/** The mail that an event brings the consumer; null when there is none (any more). */
export function mailOf(event: RmaEvent, dossier: Dossier, person: PersonalData, id: string): ConsumerMail | null {
  const text = textOf(event, dossier, person)
  if (!text) return null
  return { to: person.consumer.email, subject: text.subject, text: mailPlain(text), html: mailHtml(text), id }
}

function textOf(event: RmaEvent, { rma }: Dossier, { consumer }: PersonalData): MailText | null {
  if (event.type !== 'rma.registered' || !event.data.service || !event.data.route) return null
  return registrationMail({
    name: consumer.name,
    rmaNumber: rma.rmaNumber,
    model: rma.product.model,
    service: event.data.service,
    firstStep: event.data.route.firstStep,
    collectFrom: event.data.route.collectFrom,
  })
}
