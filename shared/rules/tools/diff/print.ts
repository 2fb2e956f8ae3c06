import type { Condition } from '../proof/cover.ts'
import type { Space } from '../proof/space.ts'
import { conditionSaid, type FactSaid } from '../words/condition.ts'
import type { OwnerLanguage } from '../words/vocabulary.ts'
import type { Weighed } from './everywhere.ts'

/** For whom something holds: what is true of all of them, and what besides of each group. */
export interface Groups {
  readonly common: readonly FactSaid[]
  readonly groups: readonly (readonly FactSaid[])[]
}

const isSame = (one: FactSaid) => (other: FactSaid) => one.path === other.path && one.values === other.values

/** Conditions in words, with what they have in common said once. */
export function groupsOf(space: Space, conditions: readonly Condition[], language: OwnerLanguage): Groups {
  const said = conditions.map((each) => conditionSaid(space, each, language))
  const common = (said[0] ?? []).filter((fact) => said.every((each) => each.some(isSame(fact))))
  const groups = said.map((each) => each.filter((fact) => !common.some(isSame(fact))))
  return { common, groups: groups.filter((each) => each.length > 0) }
}

/** One change as lines of text: from what to what, for whom, and a request that shows it. */
export function regionLines(space: Space, region: Weighed, language: OwnerLanguage): readonly string[] {
  const { common, groups } = groupsOf(space, region.conditions, language)
  const { as, after, body } = region.example
  return [
    `${region.from} → ${region.to} (${weight(region)})`,
    ...common.map((each) => `  ${factLine(each)}`),
    ...groups.map((facts, index) => `  ${index === 0 ? 'and' : ' or'}: ${facts.map(factLine).join('; ')}`),
    `  e.g. ${as ? `sent by ${as}: ` : ''}${after ? `after a report of ${JSON.stringify(after)}: ` : ''}${JSON.stringify(body)}`,
  ]
}

const weight = ({ share, requests }: Weighed): string =>
  `${(100 * share).toPrecision(2)} % of what can be stated${requests === null ? '' : `; ${requests} past requests`}`

const factLine = ({ name, values }: FactSaid): string => `${name}: ${values}`
