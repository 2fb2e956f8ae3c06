import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** Milliseconds, by the wall clock, after which a secret is read again. */
const keptMs = 5 * 60_000

/** A secret's text. */
export interface SecretSource {
  /** As last read, at most five minutes ago. Throws when it cannot be read, or has no text. */
  text(): Promise<string>
  /** As it is now, for when the text that is known does not work. */
  again(): Promise<string>
}

/** A secret of Secrets Manager. A failure is never kept: what was not there yet is found once it is. */
export function awsSecret(secretId: string, client: Pick<SecretsManagerClient, 'send'>): SecretSource {
  let known: { readonly text: Promise<string>; readonly until: number } | null = null
  const read = async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }))
    if (!SecretString) throw new Error('The secret has no text')
    return SecretString
  }
  const again = () => {
    const reading = { text: read(), until: Date.now() + keptMs }
    known = reading
    reading.text.catch(() => {
      if (known === reading) known = null
    })
    return reading.text
  }
  return { again, text: () => (known && known.until > Date.now() ? known.text : again()) }
}
