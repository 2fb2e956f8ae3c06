import { randomBytes } from 'node:crypto'
import type { DataFolder } from '../data-folder.ts'
import type { Assembly } from '../template/assembly.ts'
import { arn } from '../template/resolve.ts'

/** XMS accounts of the simulator, by country. */
export type XmsAccounts = Record<'NL' | 'BE' | 'LU', { readonly account: string; readonly password: string }>

const random = () => randomBytes(24).toString('base64url')

/** A value for every secret of the template, made at the first start: XMS accounts, or random text. By ARN. */
export function localSecrets(assembly: Assembly, data: DataFolder) {
  const known = data.read<Record<string, string>>('secrets', {})
  const ids = assembly.resources.flatMap((each) =>
    each.type === 'AWS::SecretsManager::Secret' ? [each.logicalId] : [],
  )
  for (const id of ids) known[id] ??= id.includes('XmsAccounts') ? JSON.stringify(newAccounts()) : random()
  data.write('secrets', known)
  const accounts = JSON.parse(known[ids.find((id) => id.includes('XmsAccounts')) ?? ''] ?? '{}') as XmsAccounts
  const byArn = new Map(Object.entries(known).map(([id, value]) => [arn('AWS::SecretsManager::Secret', id), value]))
  return { byArn, accounts }
}

function newAccounts(): XmsAccounts {
  const one = (country: string) => ({ account: `simulated-${country}`, password: random() })
  return { NL: one('nl'), BE: one('be'), LU: one('lu') }
}
