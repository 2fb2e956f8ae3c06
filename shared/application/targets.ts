import { type Audience, recipientsOf, type Target } from '../rma/index.ts'
import { isOfRma } from './outbox-event.ts'
import type { OutboxEvent, Publication, StoredEvent, StoredPartnerEvent } from './ports/outbox.ts'
import { type Partners, receiverOf } from './ports/partners.ts'

/**
 * An event with the partners whose feeds it joins and with everything that it sets off: a webhook to each of them that
 * has an address, a mail, the DOA update to XMS, money that goes back.
 */
export const publicationOf = (partners: Partners, stored: OutboxEvent): Promise<Publication> =>
  isOfRma(stored) ? rmaPublication(partners, stored) : partnerPublication(partners, stored)

async function rmaPublication(partners: Partners, stored: StoredEvent): Promise<Publication> {
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

/**
 * What concerns a partner itself: its own feed and the desk's. A test goes to its endpoint whatever was known of that a
 * moment ago, and an endpoint that is disabled is not told so.
 */
async function partnerPublication(partners: Partners, stored: StoredPartnerEvent): Promise<Publication> {
  const { partnerId, type } = stored.event
  const others = (await partners.ofRole('desk')).filter((id) => id !== partnerId)
  const itself: Target[] = type === 'endpoint.test' ? [{ kind: 'webhook', partnerId }] : []
  return { stored, feeds: [partnerId, ...others], targets: [...itself, ...(await webhooksTo(partners, others, type))] }
}

async function membersOf(partners: Partners, { registrar }: StoredEvent, audience: Audience) {
  return audience === 'registrar' ? [registrar] : partners.ofRole(audience)
}

async function webhooksTo(partners: Partners, partnerIds: readonly string[], type: string): Promise<Target[]> {
  const receive = await Promise.all(partnerIds.map((partnerId) => receives(partners, partnerId, type)))
  return partnerIds.flatMap((partnerId, index): Target[] => (receive[index] ? [{ kind: 'webhook', partnerId }] : []))
}

/** Who took nothing a moment ago may have set its endpoint since, and waits for what comes first. */
const receives = async (partners: Partners, partnerId: string, type: string): Promise<boolean> =>
  receiverOf(await partners.find(partnerId), type) !== null ||
  receiverOf(await partners.fresh(partnerId), type) !== null
