import type { Change, Facts } from './types.ts'

/** The facts as they would be with some changes; `path` is dotted, as in a finding's `wouldPassIf`. */
export function withChanges(facts: Facts, changes: readonly Change[]): Facts {
  return changes.reduce<Facts>((changed, { path, becomes }) => withChange(changed, path.split('.'), becomes), facts)
}

function withChange<T extends object>(value: T, [key = '', ...rest]: readonly string[], becomes: Change['becomes']): T {
  if (rest.length === 0) return { ...value, [key]: becomes }
  const inner: unknown = Reflect.get(value, key)
  const isObject = typeof inner === 'object' && inner !== null
  return { ...value, [key]: withChange(isObject ? inner : {}, rest, becomes) }
}

/** Several rules' changes as one. Null when a rule has none. */
export function merged(parts: readonly (readonly Change[] | null)[]): readonly Change[] | null {
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return null
  return [...new Map(known.flat().map((change) => [change.path, change])).values()]
}
