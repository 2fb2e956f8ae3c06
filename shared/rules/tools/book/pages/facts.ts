import type { Condition } from '../../proof/cover.ts'
import type { Space } from '../../proof/space.ts'
import { conditionSaid, type FactSaid } from '../../words/condition.ts'
import { joins } from '../../words/vocabulary.ts'
import { type Html, html } from '../html.ts'
import type { AskedFact } from '../words/book-words.ts'
import type { Words } from '../words/words.ts'

/** A condition in words: one line for each fact; nothing for one that always holds. */
export function conditionLines(space: Space, condition: Condition, words: Words): Html | null {
  const facts = conditionSaid(space, shopsAsOne(space, condition), words.language)
  const other = isOtherShop(space, condition) ? [words.book.otherShop] : []
  if (facts.length + other.length === 0) return null
  return html`<ul class="facts">${facts.map((fact) => html`<li>${factLine(fact, words)}</li>`)}${other.map(
    (each) => html`<li>${each}</li>`,
  )}</ul>`
}

/** A cause is named by itself: that it is there goes without saying. */
const factLine = ({ path, name, values }: FactSaid, { owner }: Words): Html =>
  path.startsWith('fault.causes.') && values === owner.yes ? html`<b>${name}</b>` : html`<b>${name}:</b> ${values}`

/** Whether another shop calls than the one that sold the device. */
function isOtherShop({ level, variables }: Space, condition: Condition): boolean {
  const [caller, seller] = ['callerId', 'purchase.sellerId'].map((path) => {
    const at = level(path)
    return condition.get(at)?.map((index) => variables[at]?.values[index])
  })
  return caller?.length === 1 && seller?.length === 1 && caller[0] !== seller[0]
}

const shopsAsOne = (space: Space, condition: Condition): Condition =>
  isOtherShop(space, condition)
    ? new Map([...condition].filter(([level]) => !isShop(space.variables[level]?.path)))
    : condition

const isShop = (path: string | undefined): boolean => path === 'callerId' || path === 'purchase.sellerId'

const listed = (names: readonly string[], language: Words['language']): string => names.join(` ${joins[language].or} `)

/** What facts that are asked for are called; of several each is asked for in some case. */
export const factNames = (paths: readonly string[], { book, language }: Words): string =>
  listed(
    paths.map((path) => book.asked[path as AskedFact]),
    language,
  )

/** Several conditions, any of which is enough. */
export const anyOf = (space: Space, conditions: readonly Condition[], words: Words): Html =>
  html`${conditions.map(
    (each, index) =>
      html`${index === 0 ? '' : html`<small>${joins[words.language].or}</small>`}<div class="group">${
        conditionLines(space, each, words) ?? ''
      }</div>`,
  )}`

/** Links to what a decision rests on. */
export const links = (ids: readonly string[]): Html =>
  html`${ids.map((id, index) => html`${index === 0 ? '' : ' '}<a href="#${id}">${id}</a>`)}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
