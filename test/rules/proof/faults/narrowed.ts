import type { Space } from '../../../../shared/rules/tools/proof/space.ts'
import type { Age } from '../../../../shared/rules/tools/proof/variables.ts'

/** The ages that a date keeps, as `months+days`; whether it can be unknown stays. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'purchase.reportedByOrderSystem': ['0+16'],
  'purchase.deliveredOn': ['0+15', '0+16', '0+-1'],
  'purchase.purchasedOn': ['0+0', '0+15', '24+0', '24+1', '24+31'],
}

/**
 * A space with fewer dates: what is wrong there is wrong in the whole space too, and is found in a fraction of the time.
 */
export function narrowed(space: Space): Space {
  const indexes = space.variables.map(({ path, values }) =>
    values.flatMap((value, index) => {
      const ages = kept[path]
      return !ages || value === undefined || ages.includes(said(value as Age)) ? [index] : []
    }),
  )
  const original = (level: number, index: number): number => indexes[level]?.[index] ?? 0
  return {
    variables: space.variables.map((variable, level) => ({
      ...variable,
      values: (indexes[level] ?? []).map((index) => variable.values[index]),
    })),
    sizes: indexes.map((each) => each.length),
    level: space.level,
    indexOf: (path, value) => indexes[space.level(path)]?.indexOf(space.indexOf(path, value)) ?? -1,
    lazyFacts: (pick) => space.lazyFacts((level) => original(level, pick(level))),
    factsAt: (point) => space.factsAt(point.map((index, level) => original(level, index))),
  }
}

const said = ({ months, days }: Age): string => `${months}+${days}`
