import { randomBytes } from 'node:crypto'
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { awsRotatedSecret } from '../../../shared/adapters/secrets.ts'
import { webhookKeys } from '../../../shared/adapters/webhook-keys.ts'
import type { WebhookKey } from '../../../shared/application/ports/webhook-keys.ts'
import { askedLocalStack } from '../local-stack.ts'

/** Why nothing was changed, in one sentence. */
export class NotDone extends Error {}

/** The secret that the keys of webhook signatures are derived from. */
export interface KeySecret {
  show(): Promise<readonly WebhookKey[]>
  /** Makes a new key the current one, beside the one of before. @throws NotDone while an overlap lasts */
  rotate(): Promise<void>
  /** Ends the overlap: the previous key signs no more. @throws NotDone outside of one */
  retire(): Promise<void>
}

export function keySecret(SecretId: string, client: SecretsManagerClient): KeySecret {
  const show = () => webhookKeys(awsRotatedSecret(SecretId, client)).list()
  const overlaps = async () => (await show()).length > 1
  return {
    show,
    async rotate() {
      if (await overlaps()) throw new NotDone('A previous key is still live. End its overlap first: retire')
      // 64 characters, as the deployment makes the first.
      const SecretString = randomBytes(48).toString('base64url')
      await client.send(new PutSecretValueCommand({ SecretId, SecretString }))
    },
    async retire() {
      if (!(await overlaps())) throw new NotDone('There is no previous key')
      const VersionStage = 'AWSPREVIOUS'
      const { VersionId } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }))
      const taken = { SecretId, VersionStage, RemoveFromVersionId: VersionId }
      await client.send(new UpdateSecretVersionStageCommand(taken))
    },
  }
}

/**
 * The secret that WEBHOOK_KEY_SECRET_ID names, by the AWS credentials of the environment, else the local stack's.
 * @throws NotDone when no local stack answers
 */
export async function keySecretOf({ WEBHOOK_KEY_SECRET_ID, ...env }: NodeJS.ProcessEnv): Promise<KeySecret> {
  if (WEBHOOK_KEY_SECRET_ID) return keySecret(WEBHOOK_KEY_SECRET_ID, new SecretsManagerClient({}))
  const { region, credentials, secretsManager, webhookKeySecretId } = await askedLocalStack(env, NotDone)
  return keySecret(webhookKeySecretId, new SecretsManagerClient({ region, credentials, endpoint: secretsManager }))
}
