import type { Condition } from '../proof/cover.ts'
import type { Space } from '../proof/space.ts'
import { factsSaid, valuesSaid } from '../words/condition.ts'
import { variableName } from '../words/vocabulary.ts'
import { aspects } from './aspects.ts'
import type { Difference } from './compare.ts'
import { type Everywhere, weighed } from './everywhere.ts'

/** What changes in a period as data: conditions as facts with their values in words and by number; `facts` lists those. */
export function periodData(everywhere: Everywhere, past: Difference | null) {
  const { space, period, anywhere } = everywhere
  const said = (conditions: readonly Condition[]) => conditions.map((each) => factsSaid(space, each, 'en'))
  const changes = aspects.map((aspect) => [
    aspect,
    weighed(everywhere[aspect], aspect === 'outcomes' ? past : null).map(({ region, requests }) => {
      const { from, to, share, example, conditions } = region
      return { from, to, share, requests, example, conditions: said(conditions) }
    }),
  ])
  return { ...period, facts: factsOf(space), anywhere: said(anywhere), ...Object.fromEntries(changes) }
}

/** Every fact with its values, each by its number. */
const factsOf = (space: Space) =>
  space.variables.map((variable) => ({
    path: variable.path,
    name: variableName(variable.path, 'en'),
    values: [...variable.values.keys()].map((index) => valuesSaid(space, variable, [index], 'en')),
  }))
