import type { Condition } from '../proof/cover.ts'
import type { Space } from '../proof/space.ts'
import { conditionSaid, type FactSaid } from '../words/condition.ts'
import type { OwnerLanguage } from '../words/vocabulary.ts'

/** For whom something holds: what is true of all of them, and what besides of each group. */
export interface Groups {
  readonly common: readonly FactSaid[]
  readonly groups: readonly (readonly FactSaid[])[]
}

/**
 * Conditions in words. What they have in common is said once: of each fact that matters in all of them the values that it
 * has in any; a group says what is narrower than that, the broadest group first.
 */
export function groupsOf(space: Space, conditions: readonly Condition[], language: OwnerLanguage): Groups {
  const common = commonOf(conditions)
  const isNarrower = ([level, indexes]: readonly [number, readonly number[]]): boolean =>
    indexes.length < (common.get(level)?.length ?? Number.POSITIVE_INFINITY)
  const breadth = (of: Condition): number =>
    [...of].reduce((share, [level, indexes]) => (share * indexes.length) / (space.sizes[level] ?? 1), 1)
  const groups = conditions
    .toSorted((one, other) => breadth(other) - breadth(one))
    .map((each) => new Map([...each].filter(isNarrower)))
  return {
    common: conditionSaid(space, common, language),
    groups: groups.every(({ size }) => size > 0) ? groups.map((each) => conditionSaid(space, each, language)) : [],
  }
}

/** For each fact that matters in all conditions, every value that it has in one of them, in the order of the facts. */
function commonOf([first = new Map(), ...others]: readonly Condition[]): Condition {
  const levels = [...first.keys()].filter((level) => others.every((each) => each.has(level)))
  return new Map(
    levels.map((level) => {
      const values = new Set([first, ...others].flatMap((each) => each.get(level) ?? []))
      return [level, [...values].sort((one, other) => one - other)]
    }),
  )
}
