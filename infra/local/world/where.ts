import { clientSettings, type RunningStack } from 'run-cdk-locally'
import type { LocalStack } from '../../operations/local-stack.ts'
import { secretIdOf } from './secrets.ts'

/** Where that of a stack is which commands work on; its table and its partners' key are known by their types, of which it has one each. */
export function whereOf(stack: RunningStack): LocalStack {
  const { resources, endpoints } = stack
  const idOf = (type: string) => resources.find((each) => each.type === type)?.logicalId ?? ''
  const { endpoint: dynamodb, region, credentials } = clientSettings(endpoints.AWS_ENDPOINT_URL_DYNAMODB)
  return {
    region,
    credentials,
    dynamodb,
    kms: endpoints.AWS_ENDPOINT_URL_KMS,
    secretsManager: endpoints.AWS_ENDPOINT_URL_SECRETS_MANAGER,
    tableName: idOf('AWS::DynamoDB::Table'),
    partnerKeyId: idOf('AWS::KMS::Key') || 'local',
    webhookKeySecretId: secretIdOf(stack, 'WebhookKey'),
  }
}
