import { type Audience, recipientsOf, type Target } from '../rma/index.ts'
import type { StoredEvent } from './ports/outbox.ts'
import type { Partners } from './ports/partners.ts'

/** The partners whose feeds an event joins. */
export async function partnersTold(partners: Partners, stored: StoredEvent): Promise<string[]> {
  const told = await Promise.all(
    recipientsOf(stored.event, stored).audiences.map((audience) => membersOf(partners, stored, audience)),
  )
  return [...new Set(told.flat())]
}

async function membersOf(partners: Partners, { registrar }: StoredEvent, audience: Audience) {
  return audience === 'registrar' ? [registrar] : partners.ofRole(audience)
}

/** Everything that an event sets off: a webhook to each partner told that has an address, a mail, the DOA update to XMS. */
export async function targetsOf(partners: Partners, stored: StoredEvent, told: readonly string[]): Promise<Target[]> {
  const receivers = await Promise.all(told.map((partnerId) => partners.find(partnerId)))
  const webhooks = receivers.flatMap((partner): Target[] =>
    partner?.enabled && partner.webhookUrl ? [{ kind: 'webhook', partnerId: partner.partnerId }] : [],
  )
  const { mail, xms } = recipientsOf(stored.event, stored)
  return [...webhooks, ...(mail ? [{ kind: 'mail' } as const] : []), ...(xms ? [{ kind: 'xms' } as const] : [])]
}
