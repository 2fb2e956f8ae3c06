import { mailFor } from '../pages/mail-kinds.ts'
import { audiences } from '../rma/index.ts'
import type { Partners, StoredEvent } from './ports.ts'

const webhookPrefix = 'WEBHOOK#'

/** Targets of the reminders of an event's mail: `MAIL#REMINDER#quote-reminder-3`. */
export const reminderPrefix = 'MAIL#REMINDER#'

/** The partner of a webhook target. */
export const webhookPartner = (target: string) => target.slice(webhookPrefix.length)
export const isWebhook = (target: string) => target.startsWith(webhookPrefix)
export const isXms = (target: string) => target === 'XMS'

/** The partners that an event concerns, by the contract's table, and the desk, which gets all. */
export async function partnersTold(partners: Partners, { event, registrar, isMiCom }: StoredEvent): Promise<string[]> {
  const told = await Promise.all(
    audiences[event.type].map(async (audience) => {
      if (audience === 'registrar') return [registrar]
      if (audience === 'shop') return isMiCom ? partners.ofRole('shop') : []
      return partners.ofRole('service-centre')
    }),
  )
  return [...new Set([...told.flat(), ...(await partners.ofRole('desk'))])]
}

/** Everything that an event sets off: a webhook to each partner told, a mail to the consumer, the DOA update to XMS. */
export async function targetsOf(partners: Partners, stored: StoredEvent, told: readonly string[]): Promise<string[]> {
  const receivers = await Promise.all(told.map((partnerId) => partners.find(partnerId)))
  const webhooks = receivers.flatMap((partner) =>
    partner?.enabled && partner.webhookUrl ? [`${webhookPrefix}${partner.partnerId}`] : [],
  )
  const { event, isMiCom, toConsumer } = stored
  const accepted = event.type === 'doa.accepted' || event.type === 'remorse.accepted'
  return [...webhooks, ...(mailFor(event.type, toConsumer) ? ['MAIL'] : []), ...(accepted && isMiCom ? ['XMS'] : [])]
}
