import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

const client = new SecretsManagerClient({})
const kept = new Map<string, Promise<string>>()

/** A secret's text from Secrets Manager, read once per execution environment. Throws when it has none. */
export function secretText(secretId: string): Promise<string> {
  const known = kept.get(secretId)
  if (known) return known
  const reading = client.send(new GetSecretValueCommand({ SecretId: secretId })).then((answer) => {
    if (!answer.SecretString) throw new Error('The secret has no text')
    return answer.SecretString
  })
  kept.set(secretId, reading)
  reading.catch(() => kept.delete(secretId))
  return reading
}
