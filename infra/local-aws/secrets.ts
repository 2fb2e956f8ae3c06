import { randomBytes } from 'node:crypto'
import type { DataFolder } from './data-folder.ts'
import type { Assembly } from './template/assembly.ts'

/** A value for every secret of the template by logical id, made at the first start: random text unless told otherwise. */
export function secretValues(
  assembly: Assembly,
  data: DataFolder,
  newSecret: (logicalId: string) => string = randomText,
): ReadonlyMap<string, string> {
  const known = data.read<Record<string, string>>('secrets', {})
  const secrets = assembly.resources.filter((each) => each.type === 'AWS::SecretsManager::Secret')
  for (const { logicalId } of secrets) known[logicalId] ??= newSecret(logicalId)
  data.write('secrets', known)
  return new Map(Object.entries(known))
}

/** Random text of 32 characters that are safe anywhere. */
export const randomText = (): string => randomBytes(24).toString('base64url')
