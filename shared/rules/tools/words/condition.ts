import { causes } from '../../index.ts'
import type { Age } from '../proof/ages.ts'
import type { Condition } from '../proof/cover.ts'
import type { Space } from '../proof/space.ts'
import type { Variable } from '../proof/variables.ts'
import { raisedSaid } from './raised.ts'
import { agesSaid, isAfterRequest, lengthsSaid, type Run, runsOf, sizesSaid } from './ranges.ts'
import { joins, type OwnerLanguage, ownerWords, valueName, variableName } from './vocabulary.ts'

/** One fact of a condition: what it is called, and which values it may have. */
export interface FactSaid {
  readonly path: string
  readonly name: string
  readonly values: string
  /** The same values by their numbers in the variable; none for the causes as one. */
  readonly indexes: readonly number[]
}

/** A condition in the words of the policy owner, fact by fact, in the order in which facts are asked. */
export const conditionSaid = (space: Space, condition: Condition, language: OwnerLanguage): readonly FactSaid[] =>
  causesAsOne(factsSaid(space, condition, language), language)

/** A condition in words, every cause by itself. */
export const factsSaid = (space: Space, condition: Condition, language: OwnerLanguage): readonly FactSaid[] =>
  [...condition].flatMap(([level, indexes]) => {
    const variable = space.variables[level]
    if (!variable) return []
    const { path } = variable
    return [
      { path, name: variableName(path, language), values: valuesSaid(space, variable, indexes, language), indexes },
    ]
  })

/** All causes left out are said at once. */
function causesAsOne(facts: readonly FactSaid[], language: OwnerLanguage): readonly FactSaid[] {
  const isAbsent = ({ path, values }: FactSaid) =>
    path.startsWith('fault.causes.') && values === ownerWords[language].no
  if (facts.filter(isAbsent).length < causes.length) return facts
  const name = ownerWords[language].labels['fault.causes']
  const none = { path: 'fault.causes', name, values: joins[language].noCause, indexes: [] }
  return [...facts.filter((each) => !isAbsent(each)), none]
}

/** Values of a fact in words; what stands for a range is said as the range. */
export function valuesSaid(
  { on }: Pick<Space, 'on'>,
  variable: Variable,
  indexes: readonly number[],
  language: OwnerLanguage,
): string {
  const { path, values, stretches } = variable
  const { or, known } = joins[language]
  const name = (index: number) => valueName(path, values[index], language)
  if (stretches) {
    const days = indexes.map((index) => Number(values[index]))
    return raisedSaid(days, values.map(Number), stretches, on, language).join(` ${or} `)
  }
  const range = rangeOf(variable)
  if (!range) return indexes.map(name).join(` ${or} `)
  const { order, said } = range
  const ranks = order.flatMap((index, rank) => (indexes.includes(index) ? [rank] : []))
  const runs = ranks.length === order.length ? [known] : runsOf(ranks).map((run) => said(run, language))
  return [...runs, ...indexes.filter((index) => !order.includes(index)).map(name)].join(` ${or} `)
}

/** How ranges of a variable's values are said, and the numbers of the values that they hold, the least first. */
interface Range {
  readonly order: readonly number[]
  readonly said: (run: Run, language: OwnerLanguage) => string
}

/** Null for a variable whose values have no order. */
function rangeOf({ path, values }: Variable): Range | null {
  const kind = kindOf(path, values)
  if (!kind) return null
  const order = [...values.keys()]
    .filter((index) => values[index] !== undefined)
    .sort((one, other) => kind.place(values[one], one) - kind.place(values[other], other))
  const ordered = order.map((index) => values[index])
  return { order, said: (run, language) => kind.said(ordered, run, language) }
}

/** Values with an order: where each stands in it, and how a run of them is said. */
interface Kind {
  readonly place: (value: unknown, index: number) => number
  readonly said: (ordered: readonly unknown[], run: Run, language: OwnerLanguage) => string
}

const sizes: Kind = {
  place: Number,
  said: (ordered, run, language) => sizesSaid(ordered.map(Number), run, language),
}
const lengths: Kind = {
  place: (text) => String(text).length,
  said: (ordered, run, language) =>
    lengthsSaid(
      ordered.map((each) => String(each).length),
      run,
      language,
    ),
}
const ages: Kind = {
  place: (age, index) => (isAfterRequest(age as Age) ? -1 : index),
  said: (ordered, run, language) => agesSaid(ordered as readonly Age[], run, language),
}

function kindOf(path: string, values: readonly unknown[]): Kind | null {
  if (path === 'product.screenInches') return sizes
  if (path === 'fault.description') return lengths
  return values.some((each) => typeof each === 'object' && each !== null) ? ages : null
}
