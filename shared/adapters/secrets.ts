import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** Milliseconds, by the wall clock, after which a secret is read again. */
const keptMs = 5 * 60_000

type Client = Pick<SecretsManagerClient, 'send'>

/** A secret's text. */
export interface SecretSource {
  /** As last read, at most five minutes ago. Throws when it cannot be read, or has no text. */
  text(): Promise<string>
  /** As it is now, for when the text that is known does not work. */
  again(): Promise<string>
}

/** A secret that is rotated with an overlap, in which both of its texts are live. */
export interface RotatedSecret {
  /** As last read, at most five minutes ago; `previous` is null outside of an overlap. Throws when it cannot be read. */
  texts(): Promise<{ readonly current: string; readonly previous: string | null }>
}

/** A secret of Secrets Manager. A failure is never kept: what was not there yet is found once it is. */
export function awsSecret(secretId: string, client: Client): SecretSource {
  const { known, again } = kept(() => textOf(client, secretId, 'AWSCURRENT'))
  return { again, text: known }
}

/** The same by its version stages: AWSCURRENT, and AWSPREVIOUS until that stage is removed. */
export function awsRotatedSecret(secretId: string, client: Client): RotatedSecret {
  const { known } = kept(async () => {
    const [current, previous] = await Promise.all([
      textOf(client, secretId, 'AWSCURRENT'),
      textOf(client, secretId, 'AWSPREVIOUS').catch(nullWhenMissing),
    ])
    return { current, previous }
  })
  return { texts: known }
}

async function textOf(client: Client, SecretId: string, VersionStage: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }))
  if (!SecretString) throw new Error('The secret has no text')
  return SecretString
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && error.name === 'ResourceNotFoundException') return null
  throw error
}

/** What is read is kept for five minutes; a failure is not. */
function kept<T>(read: () => Promise<T>) {
  let last: { readonly value: Promise<T>; readonly until: number } | null = null
  const again = () => {
    const reading = { value: read(), until: Date.now() + keptMs }
    last = reading
    reading.value.catch(() => {
      if (last === reading) last = null
    })
    return reading.value
  }
  return { again, known: () => (last && last.until > Date.now() ? last.value : again()) }
}
