import { causes } from '../../index.ts'
import type { Condition } from '../proof/cover.ts'
import type { Space } from '../proof/space.ts'
import type { Age, Variable } from '../proof/variables.ts'
import { joins, type OwnerLanguage, ownerWords, valueName, variableName } from './vocabulary.ts'

/** One fact of a condition: what it is called, and which values it may have. */
export interface FactSaid {
  readonly path: string
  readonly name: string
  readonly values: string
}

/** A condition in the words of the policy owner, fact by fact, in the order in which facts are asked. */
export function conditionSaid(
  { variables }: Space,
  condition: Condition,
  language: OwnerLanguage,
): readonly FactSaid[] {
  const facts = [...condition].flatMap(([level, indexes]) => {
    const variable = variables[level]
    if (!variable) return []
    const { path } = variable
    return [{ path, name: variableName(path, language), values: valuesSaid(variable, indexes, language) }]
  })
  return causesAsOne(facts, language)
}

/** All causes left out are said at once. */
function causesAsOne(facts: readonly FactSaid[], language: OwnerLanguage): readonly FactSaid[] {
  const isAbsent = ({ path, values }: FactSaid) =>
    path.startsWith('fault.causes.') && values === ownerWords[language].no
  if (facts.filter(isAbsent).length < causes.length) return facts
  const name = ownerWords[language].labels['fault.causes']
  return [...facts.filter((each) => !isAbsent(each)), { path: 'fault.causes', name, values: joins[language].noCause }]
}

const ranged = new Set(['raisedOn', 'product.screenInches', 'fault.description'])

/** Values of a fact in words; what stands for a range is said as the range. */
export function valuesSaid(variable: Variable, indexes: readonly number[], language: OwnerLanguage): string {
  const { or } = joins[language]
  const isAge = variable.values.some((each) => typeof each === 'object' && each !== null)
  if (isAge || ranged.has(variable.path)) return rangesSaid(variable, indexes, language).join(` ${or} `)
  return indexes.map((index) => valueName(variable.path, variable.values[index], language)).join(` ${or} `)
}

/** A value that has an order, as a number of days or characters or inches; null for what is not known. */
function placeOf(value: unknown): number | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value.length
  if (typeof value === 'number') return value
  const { months, days } = value as Age
  return months * 31 + days
}

/** The values in order, cut into runs; each value stands for all from after the one before it up to itself. */
function rangesSaid(variable: Variable, indexes: readonly number[], language: OwnerLanguage): readonly string[] {
  const { values } = variable
  const order = values
    .map((value, index) => ({ index, value, place: placeOf(value) }))
    .filter((each) => each.place !== null)
    .sort((one, other) => Number(one.place) - Number(other.place))
  const runs: { from: number; to: number }[] = []
  for (const [rank, { index }] of order.entries()) {
    if (!indexes.includes(index)) continue
    const last = runs.at(-1)
    if (last && last.to === rank - 1 && !isAfterRequest(order[last.to]?.value)) last.to = rank
    else runs.push({ from: rank, to: rank })
  }
  const ordered = order.map(({ value }) => value)
  const said = runs.map(({ from, to }) => runSaid(variable.path, ordered, from, to, language))
  const unknown = values.indexOf(undefined)
  return indexes.includes(unknown) ? [...said, valueName(variable.path, undefined, language)] : said
}

function runSaid(path: string, order: readonly unknown[], from: number, to: number, language: OwnerLanguage): string {
  const { to: until, orMore, after } = joins[language]
  if (isAfterRequest(order[to])) return after
  const first = from === 0 ? order[0] : nextAbove(order[from - 1])
  const [low, high] = [amountSaid(first, language), amountSaid(order[to], language)]
  const isOpen = to === order.length - 1
  if (path === 'product.screenInches') return inchesSaid(order, from, to, language)
  const amount = isOpen ? `${low} ${orMore}` : low === high ? low : `${withoutUnit(low, high)} ${until} ${high}`
  return [amount, unitOf(path, language)].filter(Boolean).join(' ')
}

/** Sizes come in threes: one for all below a boundary, the boundary itself, one for all above it. */
function inchesSaid(order: readonly unknown[], from: number, to: number, language: OwnerLanguage): string {
  const { moreThan, lessThan, upTo, orMore, known, and, exactly } = joins[language]
  const [first, last] = [from % 3, to % 3]
  if (from === to && first === 1) return `${exactly} ${order[from]}`
  const low = [`${moreThan} ${order[from - 2]}`, `${order[from]} ${orMore}`, `${moreThan} ${order[from - 1]}`][first]
  const high = [`${lessThan} ${order[to + 1]}`, `${upTo} ${order[to]}`, `${lessThan} ${order[to + 2]}`][last]
  const bounds = [...(from === 0 ? [] : [low]), ...(to === order.length - 1 ? [] : [high])]
  return bounds.join(` ${and} `) || known
}

/** What follows an amount. */
function unitOf(path: string, language: OwnerLanguage): string {
  const { before, beforeReceipt, characters } = joins[language]
  if (path === 'fault.description') return characters
  return path === 'raisedOn' ? beforeReceipt : before
}

const isAfterRequest = (value: unknown): boolean =>
  typeof value === 'object' && (value as Age).months === 0 && (value as Age).days < 0

/** `16 days` as `16`, where the amount after it has the same unit. */
function withoutUnit(low: string, high: string): string {
  const [[count = low, unit], [, same]] = [low.split(' '), high.split(' ')]
  return low.split(' ').length === 2 && unit?.slice(0, 3) === same?.slice(0, 3) ? count : low
}

/** The least value above another. */
function nextAbove(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return Number.isInteger(value) ? value + 1 : value
  const { months, days } = value as Age
  return { months, days: days + 1 }
}

function amountSaid(value: unknown, language: OwnerLanguage): string {
  const words = joins[language]
  if (typeof value === 'string') return String(value.length)
  if (typeof value === 'number') return String(value)
  const { months, days } = value as Age
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
  if (months > 0 && days < 0) return `${counted(months, words.month, words.months)} ${words.lessADay}`
  const parts = [
    ...(months > 0 ? [counted(months, words.month, words.months)] : []),
    ...(days > 0 || months === 0 ? [counted(days, words.day, words.days)] : []),
  ]
  return parts.join(` ${words.and} `)
}
