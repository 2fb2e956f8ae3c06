import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { awsRotatedSecret } from './secrets.ts'
import { webhookKeys } from './webhook-keys.ts'

/** The service's own keys, by the id of the secret that they are derived from. */
export const webhookKeysPort = (secretId: string) => ({
  webhookKeys: webhookKeys(awsRotatedSecret(secretId, new SecretsManagerClient({}))),
})
