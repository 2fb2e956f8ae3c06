import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { clientSettings, type DataFolder, type RunningStack } from 'run-cdk-locally'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import { endpointAt, partnerItems } from '../../../shared/contracts/partner-record.ts'

export interface DemoPartner {
  readonly id: string
  readonly role: PartnerRole
  readonly secret: string
  readonly webhookUrl: string
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
  return Object.entries(roles).map(([id, role]) => ({
    id,
    role,
    secret: secrets[id] ?? '',
    webhookUrl: `${base}/local/receivers/${id}`,
  }))
}

/** Puts the demo partners into the table. */
export async function seedPartners(stack: RunningStack, partners: readonly DemoPartner[]): Promise<void> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient(clientSettings(stack.endpoints.AWS_ENDPOINT_URL_DYNAMODB)),
  )
  const tables = stack.resources.filter((each) => each.type === 'AWS::DynamoDB::Table')
  for (const { logicalId: TableName } of tables) {
    for (const { id, role, secret, webhookUrl } of partners) {
      const items = partnerItems({
        partnerId: id,
        role,
        secretCiphertexts: [stack.encrypt(secret)],
        endpoint: role === 'payments' ? null : endpointAt(webhookUrl),
      })
      for (const item of items) await client.send(new PutCommand({ TableName, Item: item }))
    }
  }
  client.destroy()
}
