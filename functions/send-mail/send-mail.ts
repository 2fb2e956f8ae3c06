import { type AttemptPorts, attemptDelivery } from '../../shared/application/attempt-delivery.ts'
import { log } from '../../shared/application/log.ts'
import { rmaEventOf } from '../../shared/application/outbox-event.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { Mail, Mailer } from '../../shared/application/ports/mailer.ts'
import type { EventKey } from '../../shared/application/ports/outbox.ts'
import type { QuoteLinks } from '../../shared/application/ports/quote-links.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import { quotePageUrl } from '../../shared/contracts/consumer-links.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { mailOf } from '../../shared/views/mails/mails.tsx'

export interface SendMailPorts extends AttemptPorts {
  readonly rmas: Pick<RmaStore, 'load'>
  readonly mailer: Mailer
  readonly links: QuoteLinks
  readonly publicUrl: string
}

/** Sends the mail of one event. Between sending and noting lies the crash window, in which it can come twice. */
export async function sendMail(ports: SendMailPorts, message: EffectMessage, now: Date): Promise<void> {
  await attemptDelivery(ports, message, now, async (taken): Promise<Attempt> => {
    const of = rmaEventOf(taken.of)
    const mail = await mailFor(ports, message, of)
    if (mail) return ports.mailer.send(mail)
    log.info('No mail is due any more', { rmaNumber: of.rmaNumber })
    return { kind: 'taken' }
  })
}

async function mailFor(ports: SendMailPorts, { eventId, target }: EffectMessage, of: EventKey): Promise<Mail | null> {
  if (target.kind !== 'mail') throw new Error('Not a mail')
  const dossier = await ports.rmas.load(of.rmaNumber)
  const event = dossier?.events.find(({ sequence }) => sequence === of.sequence)
  if (!event || !dossier?.person) return null
  const { reminder } = target
  return mailOf(event, dossier, dossier.person, {
    id: [eventId, reminder].filter(Boolean).join('/'),
    reminder: reminder !== undefined,
    quoteUrl: async (revision) =>
      quotePageUrl(ports.publicUrl, await ports.links.create({ rmaNumber: of.rmaNumber, revision })),
  })
}
