import { log } from '../../shared/application/log.ts'
import { countRepeat } from '../../shared/application/metrics.ts'
import type { Deliveries } from '../../shared/application/ports/deliveries.ts'
import type { Mailer } from '../../shared/application/ports/mailer.ts'
import type { QuoteLinks } from '../../shared/application/ports/quote-links.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import { quotePageUrl } from '../../shared/contracts/consumer-links.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { mailOf } from '../../shared/views/mails/mails.tsx'

export interface SendMailPorts {
  readonly rmas: Pick<RmaStore, 'load'>
  readonly deliveries: Deliveries
  readonly mailer: Mailer
  readonly links: QuoteLinks
  readonly publicUrl: string
}

/**
 * Sends the mail of one event once: the delivery is taken under a lease, sent, and noted. Between sending and noting lies
 * the crash window, in which a mail can come twice under the same id; it is counted. Throws when sending fails, so that
 * the queue brings the message again.
 */
export async function sendMail(ports: SendMailPorts, message: EffectMessage, now: Date): Promise<void> {
  const taken = await ports.deliveries.take(message, now)
  if (!taken) return
  if (message.target.kind !== 'mail') throw new Error('Not a mail')
  const { reminder } = message.target
  if (taken.repeat) countRepeat('mail')
  const { event } = taken.stored
  const dossier = await ports.rmas.load(event.rmaNumber)
  const quoteUrl = async (revision: number) =>
    quotePageUrl(ports.publicUrl, await ports.links.create({ rmaNumber: event.rmaNumber, revision }))
  try {
    const mail = dossier?.person
      ? await mailOf(event, dossier, dossier.person, {
          id: [message.eventId, reminder].filter(Boolean).join('/'),
          reminder: reminder !== undefined,
          quoteUrl,
        })
      : null
    if (mail) await ports.mailer.send(mail)
    else log.info('No mail is due any more', { rmaNumber: event.rmaNumber })
  } catch (error) {
    await ports.deliveries.failed(message, new Date(now.getTime() + 60_000))
    throw error
  }
  await ports.deliveries.delivered(message, now)
}
