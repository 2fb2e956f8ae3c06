import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { clientSettings, type DataFolder, type RunningStack } from 'run-cdk-locally'
import type { PartnerRole } from '../../../shared/contracts/partner.ts'
import { endpointAt, partnerItems, partnerKey } from '../../../shared/contracts/partner-record.ts'

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

/** Puts the demo partners into the table. */
export async function seedPartners(stack: RunningStack, partners: readonly DemoPartner[]): Promise<void> {
  await inTable(stack, async (client, TableName) => {
    for (const { id, role, secret, webhookUrl } of partners) {
      const items = partnerItems({
        partnerId: id,
        role,
        secretCiphertexts: [stack.encrypt(secret)],
        endpoint: role === 'payments' ? null : endpointAt(webhookUrl),
      })
      for (const item of items) await client.send(new PutCommand({ TableName, Item: item }))
    }
  })
}

/** Points a demo partner at a receiver, once the service reads its record again (within ten seconds). @param url null: the one that stands here for it */
export async function pointPartner(
  { stack, data, base }: { readonly stack: RunningStack; readonly data: DataFolder; readonly base: string },
  partner: DemoPartner,
  url: string | null,
): Promise<void> {
  const { [partner.id]: _, ...others } = receiversElsewhere(data)
  data.write('receivers-elsewhere', url === null ? others : { ...others, [partner.id]: url })
  partner.webhookUrl = url ?? ownReceiver(base, partner.id)
  await inTable(stack, (client, TableName) =>
    client.send(
      new UpdateCommand({
        TableName,
        Key: partnerKey(partner.id),
        UpdateExpression: 'SET endpoint = :endpoint ADD version :one',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':endpoint': endpointAt(partner.webhookUrl), ':one': 1 },
      }),
    ),
  )
}

async function inTable(
  stack: RunningStack,
  work: (client: DynamoDBDocumentClient, TableName: string) => Promise<unknown>,
): Promise<void> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient(clientSettings(stack.endpoints.AWS_ENDPOINT_URL_DYNAMODB)),
  )
  const tables = stack.resources.filter((each) => each.type === 'AWS::DynamoDB::Table')
  for (const { logicalId } of tables) await work(client, logicalId)
  client.destroy()
}
