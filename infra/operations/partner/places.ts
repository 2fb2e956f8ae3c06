import { execFileSync } from 'node:child_process'
import { KMSClient } from '@aws-sdk/client-kms'
import * as z from 'zod/mini'
import { connectTable } from '../../../shared/adapters/dynamo/client.ts'
import { dynamoPartnerRecords } from '../../../shared/adapters/dynamo/partner-records.ts'
import { dynamoPartners } from '../../../shared/adapters/dynamo/partners.ts'
import { encryptText } from '../../../shared/adapters/kms-text.ts'
import { isPublicEndpoint } from '../../../shared/contracts/public-endpoint.ts'
import { stageNamed } from '../../stages.ts'
import { askedLocalStack, type LocalStack } from '../local-stack.ts'
import { type Office, Unreachable } from './office.ts'

/** What says where to look: nothing for the local stack. */
export interface Where {
  readonly stage?: string | undefined
  readonly table?: string | undefined
  readonly key?: string | undefined
}

/** The office of the service that the command line names. @throws Unreachable when there is none */
export async function officeOf({ stage, table, key }: Where, env: NodeJS.ProcessEnv): Promise<Office> {
  if (table !== undefined || key !== undefined) {
    if (!table || !key) throw new Unreachable('--table and --key belong together')
    return deployed(table, key, env.AWS_REGION ?? env.AWS_DEFAULT_REGION)
  }
  if (stage !== undefined) return deployedStage(stage)
  return localOffice(await askedLocalStack(env, Unreachable))
}

/** The office of a local stack, whose partners' webhooks may go to this machine. */
export function localOffice({ tableName, partnerKeyId, region, credentials, dynamodb, kms }: LocalStack): Office {
  return office(
    { name: tableName, keyId: partnerKeyId },
    { region, credentials, endpoint: dynamodb },
    new KMSClient({ region, credentials, endpoint: kms }),
    (url) => isPublic(url) || /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\//.test(url),
  )
}

/** Asks CloudFormation, by the AWS CLI, for the table and the key of a stage. */
function deployedStage(name: string): Office {
  let region: string
  try {
    region = stageNamed(name).region
  } catch (error) {
    throw new Unreachable((error as Error).message)
  }
  const stackName = `after-sales-${name}-stateful`
  const query = 'Stacks[0].Outputs'
  const question = ['cloudformation', 'describe-stacks', '--stack-name', stackName, '--region', region]
  let outputs: unknown
  try {
    outputs = JSON.parse(
      execFileSync('aws', [...question, '--query', query, '--output', 'json'], { encoding: 'utf8', stdio: 'pipe' }),
    )
  } catch {
    throw new Unreachable(
      `The outputs of ${stackName} could not be asked by the AWS CLI; give them as --table <TableName> --key <PartnerKeyId>`,
    )
  }
  const known = z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() })).safeParse(outputs).data ?? []
  const named = (output: string) => known.find(({ OutputKey }) => OutputKey === output)?.OutputValue
  const [table, key] = [named('TableName'), named('PartnerKeyId')]
  if (!table || !key) throw new Unreachable(`${stackName} says neither TableName nor PartnerKeyId: deploy it anew`)
  return deployed(table, key, region)
}

function deployed(tableName: string, keyId: string, region: string | undefined): Office {
  const settings = region ? { region } : {}
  return office({ name: tableName, keyId }, settings, new KMSClient(settings), isPublic)
}

function office(
  { name, keyId }: { readonly name: string; readonly keyId: string },
  settings: NonNullable<Parameters<typeof connectTable>[1]>,
  kms: KMSClient,
  mayReceive: Office['mayReceive'],
): Office {
  const table = connectTable(name, settings)
  return {
    records: dynamoPartnerRecords(table),
    ofRole: dynamoPartners(table, kms).ofRole,
    encrypt: (secret) => encryptText(kms, keyId, secret),
    mayReceive,
  }
}

const isPublic = isPublicEndpoint
