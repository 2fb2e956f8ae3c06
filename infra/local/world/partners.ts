import { randomBytes } from 'node:crypto'
import { clientSettings, type DataFolder, type RunningStack } from 'run-cdk-locally'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import { endpointAt } from '../../../shared/contracts/partner-record.ts'
import { endpointSet } from '../../operations/partner/commands.ts'
import { changed, recordOf } from '../../operations/partner/office.ts'
import { type LocalStack, localOffice } from '../../operations/partner/places.ts'

export interface DemoPartner {
  readonly id: string
  readonly role: PartnerRole
  readonly secret: string
  /** Changed by `pointPartner` alone. */
  webhookUrl: string
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
export function demoPartners(data: DataFolder, base: string): DemoPartner[] {
  const secrets = data.read<Record<string, string>>('partners', {})
  for (const id of Object.keys(roles)) secrets[id] ??= `whsec_${randomBytes(32).toString('base64')}`
  data.write('partners', secrets)
  const elsewhere = receiversElsewhere(data)
  return Object.entries(roles).map(([id, role]) => ({
    id,
    role,
    secret: secrets[id] ?? '',
    webhookUrl: elsewhere[id] ?? ownReceiver(base, id),
  }))
}

const ownReceiver = (base: string, id: string) => `${base}/local/receivers/${id}`
const receiversElsewhere = (data: DataFolder) => data.read<Record<string, string>>('receivers-elsewhere', {})

/** What the demo partners may send: more than the tests do. */
const requestsPerSecond = 500

/** Where a stack's partners stand; its table and its partners' key are known by their types, of which it has one each. */
export function whereOf({ resources, endpoints }: RunningStack): LocalStack {
  const idOf = (type: string) => resources.find((each) => each.type === type)?.logicalId ?? ''
  const { endpoint: dynamodb, region, credentials } = clientSettings(endpoints.AWS_ENDPOINT_URL_DYNAMODB)
  return {
    tableName: idOf('AWS::DynamoDB::Table'),
    partnerKeyId: idOf('AWS::KMS::Key') || 'local',
    region,
    credentials,
    dynamodb,
    kms: endpoints.AWS_ENDPOINT_URL_KMS,
  }
}

/**
 * Adds the demo partners that a data folder does not have. Those that it has stay as they are, rotated, disabled or sent
 * elsewhere; only an endpoint at a demo receiver moves with the stack's port.
 */
export async function seedPartners(stack: RunningStack, partners: readonly DemoPartner[]): Promise<void> {
  const office = localOffice(whereOf(stack))
  for (const { id, role, secret, webhookUrl } of partners) {
    const endpoint = role === 'payments' ? null : endpointAt(webhookUrl)
    const secretCiphertexts = [stack.encrypt(secret)]
    if (await office.records.add({ partnerId: id, role, secretCiphertexts, endpoint, requestsPerSecond })) continue
    const known = await recordOf(office, id)
    const url = known.endpoint?.url
    if (!url || url === webhookUrl || new URL(url).pathname !== new URL(webhookUrl).pathname) continue
    await changed(office, id, (record) => ({ endpoint: record.endpoint && { ...record.endpoint, url: webhookUrl } }))
  }
}

/**
 * Points a demo partner at a receiver, once the service reads its record again (within ten seconds).
 * @param url null: the one that stands here for it
 * @throws Refused for an address that webhooks may not go to
 */
export async function pointPartner(
  { stack, data, base }: { readonly stack: RunningStack; readonly data: DataFolder; readonly base: string },
  partner: DemoPartner,
  url: string | null,
): Promise<void> {
  const webhookUrl = url === null ? ownReceiver(base, partner.id) : new URL(url).href
  await endpointSet(localOffice(whereOf(stack)), partner.id, webhookUrl)
  const { [partner.id]: _, ...others } = receiversElsewhere(data)
  data.write('receivers-elsewhere', url === null ? others : { ...others, [partner.id]: webhookUrl })
  partner.webhookUrl = webhookUrl
}
