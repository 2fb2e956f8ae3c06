import { randomBytes } from 'node:crypto'
import type { DataFolder } from './data-folder.ts'
import type { Assembly } from './template/assembly.ts'

export interface SecretVersion {
  readonly versionId: string
  readonly text: string
}

type Stages = Readonly<Partial<Record<string, SecretVersion>>>

/** The secrets of the template by logical id, each with the versions that bear a stage. */
export interface SecretStore {
  /** The version that bears a stage; AWSCURRENT by default. */
  version(logicalId: string, stage?: string): SecretVersion | undefined
  /** A new current version: the one before becomes the previous one, and what that was is gone. */
  put(logicalId: string, version: SecretVersion): void
  /** Takes AWSPREVIOUS from the version that bears it, and with it its value. */
  dropPrevious(logicalId: string): void
}

/** A value for every secret of the template, made at the first start: random text unless told otherwise. */
export function secretStore(
  assembly: Pick<Assembly, 'resources'>,
  data: DataFolder,
  newSecret: (logicalId: string) => string = randomText,
): SecretStore {
  // A text alone is a current version; folders of before have nothing else.
  const known = data.read<Record<string, string | Stages>>('secrets', {})
  const secrets = assembly.resources.filter((each) => each.type === 'AWS::SecretsManager::Secret')
  for (const { logicalId } of secrets) known[logicalId] ??= newSecret(logicalId)
  data.write('secrets', known)

  const stagesOf = (logicalId: string): Stages => {
    const stages = known[logicalId] ?? {}
    return typeof stages === 'string' ? { AWSCURRENT: { versionId: 'first', text: stages } } : stages
  }
  const keep = (logicalId: string, stages: Stages) => {
    known[logicalId] = stages
    data.write('secrets', known)
  }
  return {
    version: (logicalId, stage = 'AWSCURRENT') => stagesOf(logicalId)[stage],
    put(logicalId, version) {
      const { AWSCURRENT: before } = stagesOf(logicalId)
      keep(logicalId, { AWSCURRENT: version, ...(before ? { AWSPREVIOUS: before } : {}) })
    },
    dropPrevious(logicalId) {
      const { AWSPREVIOUS: _, ...rest } = stagesOf(logicalId)
      keep(logicalId, rest)
    },
  }
}

/** Random text of 32 characters that are safe anywhere. */
export const randomText = (): string => randomBytes(24).toString('base64url')
