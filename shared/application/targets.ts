import { type Audience, recipientsOf, type Target } from '../rma/index.ts'
import type { Publication, StoredEvent } from './ports/outbox.ts'
import { type Partners, receiverOf } from './ports/partners.ts'

/**
 * An event with the partners whose feeds it joins and with everything that it sets off: a webhook to each of them that
 * has an address, a mail, the DOA update to XMS, money that goes back.
 */
export async function publicationOf(partners: Partners, stored: StoredEvent): Promise<Publication> {
  const { audiences, mail, xms, refund } = recipientsOf(stored.event, stored)
  const told = await Promise.all(audiences.map((audience) => membersOf(partners, stored, audience)))
  const feeds = [...new Set(told.flat())]
  const webhooks = await webhooksTo(partners, feeds, stored.event.type)
  const targets: Target[] = [
    ...webhooks,
    ...(mail ? [{ kind: 'mail' } as const] : []),
    ...(xms ? [{ kind: 'xms' } as const] : []),
    ...(refund ? [{ kind: 'refund' } as const] : []),
  ]
  return { stored, feeds, targets }
}

async function membersOf(partners: Partners, { registrar }: StoredEvent, audience: Audience) {
  return audience === 'registrar' ? [registrar] : partners.ofRole(audience)
}

async function webhooksTo(partners: Partners, partnerIds: readonly string[], type: string): Promise<Target[]> {
  const receivers = await Promise.all(partnerIds.map((partnerId) => partners.find(partnerId)))
  return receivers.flatMap((partner): Target[] =>
    partner && receiverOf(partner, type) ? [{ kind: 'webhook', partnerId: partner.partnerId }] : [],
  )
}
