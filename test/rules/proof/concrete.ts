import { addDays, countries, daysBetween, type Facts } from '../../../shared/rules/index.ts'
import { type Age, dateBefore } from '../../../shared/rules/tools/proof/ages.ts'
import type { Condition } from '../../../shared/rules/tools/proof/cover.ts'
import { restDaysBefore } from '../../../shared/rules/tools/proof/raised-days.ts'
import type { Space } from '../../../shared/rules/tools/proof/space.ts'
import type { Variable } from '../../../shared/rules/tools/proof/variables.ts'
import { given } from '../support.ts'

/** Numbers from 0 up to 1. */
type Random = () => number

/** Facts with values also from between those that a proof knows, and by which of those each is meant in words. */
export interface Concrete {
  readonly facts: Facts
  /** For each variable the known values next to its own: it is meant when all of them are. */
  readonly between: readonly (readonly number[])[]
}

const isMeant = (condition: Condition, between: Concrete['between']): boolean =>
  [...condition].every(([level, indexes]) => (between[level] ?? []).every((each) => indexes.includes(each)))

/** Whether facts are among those that some conditions mean. */
export const isAmong = (conditions: readonly Condition[], { between }: Concrete): boolean =>
  conditions.some((each) => isMeant(each, between))

const dates = {
  'purchase.purchasedOn': 'purchase.purchasedOn',
  'purchase.deliveredOn': 'purchase.deliveredOn',
  'purchase.reportedByOrderSystem': 'purchase.reportedByOrderSystem.deliveredOn',
  'purchase.reportedByOrderSystem.purchasedOn': 'purchase.reportedByOrderSystem.purchasedOn',
} as const

interface Chosen {
  readonly value: unknown
  readonly between: readonly number[]
}

/** Facts around a point: each value is the point's own, or one from beside it. */
export function around(space: Space, point: readonly number[], random: Random): Concrete {
  const raised = daysNear(space, point, random)
  const raisedOn = addDays(space.on, -Number(raised.value))
  const changes: Record<string, unknown> = { raisedOn }
  const between = space.variables.map((variable, level): readonly number[] => {
    const { path } = variable
    const index = point[level] ?? 0
    if (path === 'raisedOn') return raised.between
    if (variable.values[index] === undefined) return [index]
    const chosen = path in dates ? dateNear(variable, index, raisedOn, random) : numberNear(variable, index, random)
    if (!chosen) return [index]
    changes[dates[path as keyof typeof dates] ?? path] = chosen.value
    return chosen.between
  })
  const base = space.factsAt(point)
  if (!base.purchase.reportedByOrderSystem) delete changes['purchase.reportedByOrderSystem.purchasedOn']
  return { facts: given(base, changes), between }
}

const daysMax = 25
const everyMonthHas = 28

/** A day as good as one that is known: in its stretch, and after as many days of rest in every country. */
function daysNear(space: Space, point: readonly number[], random: Random): Chosen {
  const level = space.level('raisedOn')
  const { values, stretches = [] } = space.variables[level] as Variable
  const index = point[level] ?? 0
  const kind = (days: number): string =>
    [
      stretches.findIndex(({ first, last }) => days >= first && days <= (last ?? days)),
      ...countries.map((each) => restDaysBefore(addDays(space.on, -days), each)),
    ].join(' ')
  const days = Number(values[index])
  const alike = Array.from({ length: daysMax }, (_, each) => each).filter(
    (each) => kind(each) === kind(days) && Number(addDays(space.on, -each).slice(8)) <= everyMonthHas,
  )
  return { value: alike[Math.floor(random() * alike.length)] ?? days, between: [index] }
}

/** Whether the ages of a proof are in their order also before some day: months are not all as long. */
export function areAgesInOrder({ variables, level }: Space, { raisedOn }: Facts): boolean {
  const ages = (variables[level('purchase.purchasedOn')]?.values ?? []).filter((each) => each !== undefined)
  const dates = ages.map((age) => dateBefore(raisedOn, age as Age))
  return dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? ''))
}

const farBack = 400

/** A date from the known one up to the next older one. */
function dateNear({ values }: Variable, index: number, raisedOn: string, random: Random): Chosen {
  const at = (each: number): string => dateBefore(raisedOn, values[each] as Age)
  const own = at(index)
  if (own > raisedOn) return { value: own, between: [index] }
  const isKnownAge = (each: number): boolean => values[each] !== undefined && each > index && at(each) < own
  const next = [...values.keys()].find(isKnownAge)
  const room = next === undefined ? farBack : daysBetween(at(next), own)
  const earlier = random() < 0.5 ? 0 : Math.floor(random() * room)
  return { value: addDays(own, -earlier), between: earlier === 0 || next === undefined ? [index] : [index, next] }
}

/** A size or a length from the known one up to the next. */
function numberNear({ path, values }: Variable, index: number, random: Random): Chosen | null {
  if (path === 'product.screenInches') {
    const isLimit = index % 2 === 1
    const [low, high] = [values[index - 1] ?? 1, values[index + 1] ?? 200].map(Number) as [number, number]
    if (isLimit) return null
    const own = Number(values[index])
    return { value: own + (random() - 0.5) * Math.min(own - low, high - own, 1), between: [index] }
  }
  if (path !== 'fault.description') return null
  const length = String(values[index]).length
  const longer = index === 0 ? length + 300 : String(values[index - 1]).length
  const own = length + Math.floor(random() * (longer - length))
  return { value: 'x'.repeat(own), between: own === length || index === 0 ? [index] : [index, index - 1] }
}
