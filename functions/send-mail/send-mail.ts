import type { EffectMessage } from '../../shared/contracts/messages.ts'
import { mailOf } from '../../shared/pages/mails.tsx'
import { log } from '../../shared/platform/log.ts'
import { countRepeat } from '../../shared/platform/metrics.ts'
import type { Deliveries, Mailer, RmaStore } from '../../shared/platform/ports.ts'

export interface SendMailPorts {
  readonly rmas: Pick<RmaStore, 'load'>
  readonly deliveries: Deliveries
  readonly mailer: Mailer
}

/**
 * Sends the mail of one event once: the delivery is taken under a lease, sent, and noted. Between sending and noting lies
 * the crash window, in which a mail can come twice under the same id; it is counted. Throws when sending fails, so that
 * the queue brings the message again.
 */
export async function sendMail(ports: SendMailPorts, message: EffectMessage, now: Date): Promise<void> {
  const taken = await ports.deliveries.take(message, now)
  if (!taken) return
  if (taken.repeat) countRepeat('mail')
  const { event } = taken.stored
  const dossier = await ports.rmas.load(event.rmaNumber)
  const mail = dossier?.person ? mailOf(event, dossier, dossier.person, message.eventId) : null
  try {
    if (mail) await ports.mailer.send(mail)
    else log.info('No mail is due any more', { rmaNumber: event.rmaNumber })
  } catch (error) {
    await ports.deliveries.failed(message, new Date(now.getTime() + 60_000))
    throw error
  }
  await ports.deliveries.delivered(message, now)
}
