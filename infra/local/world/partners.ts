import { randomBytes } from 'node:crypto'
import type { DataFolder, RunningStack } from 'run-cdk-locally'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import { endpointAt } from '../../../shared/contracts/partner-record.ts'
import { endpointSet } from '../../operations/partner/commands.ts'
import { changed, recordOf } from '../../operations/partner/office.ts'
import { localOffice } from '../../operations/partner/places.ts'
import { whereOf } from './where.ts'

export interface DemoPartner {
  readonly id: string
  readonly role: PartnerRole
  readonly secret: string
}

/** A demo partner as `/local/partners` shows it. */
export interface ShownPartner extends DemoPartner {
  /** Where its webhooks go now, whoever has set that; null: nowhere. */
  readonly webhookUrl: string | null
}

const roles: Record<string, PartnerRole> = {
  'retailer-one': 'retailer',
  'retailer-two': 'retailer',
  'call-centre': 'call-centre',
  'dr-mobile': 'portal',
  'mi-com': 'shop',
  'service-centre': 'service-centre',
  desk: 'desk',
  payments: 'payments',
}

/** The demo partners: one per role, two retailers, with secrets made at the first start. */
export function demoPartners(data: DataFolder): DemoPartner[] {
  const secrets = data.read<Record<string, string>>('partners', {})
  for (const id of Object.keys(roles)) secrets[id] ??= `whsec_${randomBytes(32).toString('base64')}`
  data.write('partners', secrets)
  return Object.entries(roles).map(([id, role]) => ({ id, role, secret: secrets[id] ?? '' }))
}

const ownReceiver = (base: string, id: string) => `${base}/local/receivers/${id}`

/** What the demo partners may send: more than the tests do. */
const requestsPerSecond = 500

/**
 * Adds the demo partners that a data folder does not have. Those that it has stay as they are, rotated, disabled or sent
 * elsewhere; only an endpoint at a demo receiver moves with the stack's port.
 */
export async function seedPartners(stack: RunningStack, partners: readonly DemoPartner[], base: string): Promise<void> {
  const office = localOffice(whereOf(stack))
  for (const { id, role, secret } of partners) {
    const own = ownReceiver(base, id)
    const endpoint = role === 'payments' ? null : endpointAt(own)
    const secretCiphertexts = [stack.encrypt(secret)]
    if (await office.records.add({ partnerId: id, role, secretCiphertexts, endpoint, requestsPerSecond })) continue
    const known = await recordOf(office, id)
    const url = known.endpoint?.url
    if (!url || url === own || new URL(url).pathname !== new URL(own).pathname) continue
    await changed(office, id, (record) => ({ endpoint: record.endpoint && { ...record.endpoint, url: own } }))
  }
}

/** Where demo partners' webhooks go, as the table has it, and what sends them elsewhere. */
export interface PartnerAddresses {
  /** A demo partner as it is now. */
  shown(partner: DemoPartner): Promise<ShownPartner>
  /**
   * Points a demo partner at a receiver, at once for a message that waits, within ten seconds for who is told of an event.
   * @param url null: the one that stands here for it
   * @throws Refused for an address that webhooks may not go to
   */
  point(partner: DemoPartner, url: string | null): Promise<void>
}

export function partnerAddresses(stack: RunningStack, base: string): PartnerAddresses {
  const office = localOffice(whereOf(stack))
  return {
    async shown(partner) {
      const { endpoint } = await recordOf(office, partner.id)
      return { ...partner, webhookUrl: endpoint?.url ?? null }
    },
    async point({ id }, url) {
      await endpointSet(office, id, url === null ? ownReceiver(base, id) : new URL(url).href)
    },
  }
}
