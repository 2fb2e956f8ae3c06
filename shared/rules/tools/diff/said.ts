import type { Point } from '../proof/diagram.ts'
import type { Space } from '../proof/space.ts'
import { conditionSaid, type FactSaid } from '../words/condition.ts'
import { type OwnerLanguage, ownerWords } from '../words/vocabulary.ts'
import type { Aspect } from './aspects.ts'

/** What an aspect of decisions is called. */
export const aspectTitles: Readonly<Record<Aspect, string>> = {
  outcomes: 'What becomes of a request',
  payers: 'Who pays, for the same service',
  told: 'What people are told, with the same outcome',
  asked: 'What is asked for, with the same outcome',
  offered: 'What is offered instead, with the same outcome',
  ways: 'How it travels, with the same outcome',
}

/** One side of a change in the words of the policy owner, where its own are codes of facts or of steps. */
export function sideSaid(aspect: Aspect, side: string, language: OwnerLanguage): string {
  const { labels, steps, words } = ownerWords[language]
  const wordOf = (value: string): string => Reflect.get(words, value) ?? value
  const said = (item: string): string => {
    if (aspect === 'asked') return Reflect.get(labels, item) ?? item
    if (aspect === 'offered') return wordOf(item)
    if (aspect !== 'ways') return item
    const [step = '', value = ''] = item.split(': ')
    return `${Reflect.get(steps, step) ?? step}: ${value.split(',').map(wordOf).join(', ')}`
  }
  return side.split('; ').map(said).join('; ')
}

const always = ['request', 'channel', 'product.line']

/** A point in words: what is asked for, where and of which line, and what is not as at the plainest point. */
export function pointSaid(space: Space, point: Point, plainest: Point, language: OwnerLanguage): string {
  const isAlways = ({ path }: { readonly path: string }): boolean => always.includes(path)
  const telling = [...point.entries()].filter(
    ([level, index]) => index !== plainest[level] || isAlways(space.variables[level] ?? { path: '' }),
  )
  const facts = conditionSaid(space, new Map(telling.map(([level, index]) => [level, [index]])), language)
  const [head, others] = [facts.filter(isAlways), facts.filter((each) => !isAlways(each))]
  return [head.map(({ values }) => values).join(', '), ...others.map(factSaid)].join('; ')
}

export const factSaid = ({ name, values }: FactSaid): string => `${name}: ${values}`

const percentMin = 0.01

/** A share of all combinations of facts. */
export function shareSaid(share: number): string {
  const rounded = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 2 })
  const said = share < percentMin ? `1 in ${rounded(1 / share)}` : `${rounded(100 * share)} %`
  return `${said} of all combinations of facts`
}
