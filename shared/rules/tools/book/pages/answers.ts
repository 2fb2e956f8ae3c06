import type { Word } from '../../../../messages/policy-try-words.ts'
import type { Route } from '../../../index.ts'
import type { Space } from '../../proof/space.ts'
import { type Html, html, table } from '../html.ts'
import type { Answered } from '../tables/answered.ts'
import type { DecisionTable } from '../tables/decided.ts'
import type { Row } from '../tables/rows.ts'
import type { Words } from '../words/words.ts'
import { conditionLines, factNames, links } from './facts.ts'

/** What a decision comes to, in a few words. */
export function answerText({ decision, service, redirect }: Answered, { owner, book }: Words): string {
  const more = service ? owner.words[service] : redirect && book.redirects[redirect]
  return [owner.words[decision], ...(more ? [more] : [])].join(': ')
}

/** The way of a device, step by step; steps that are not taken are left out. */
export function routeLines(route: Route, { owner }: Words): Html {
  const steps = (Object.keys(owner.steps) as (keyof typeof owner.steps)[]).flatMap((step) => {
    const places = [route[step]].flat().filter((each): each is Exclude<typeof each, null> => each !== null)
    return places.length === 0 ? [] : [{ step: owner.steps[step], said: places.map(wordIn(owner)).join(', ') }]
  })
  return html`<ul class="facts">${steps.map(({ step, said }) => html`<li><b>${step}:</b> ${said}</li>`)}</ul>`
}

const wordIn =
  ({ words }: Words['owner']) =>
  (word: Word): string =>
    words[word]

/** A decision table in words. */
export function decisionTableHtml(space: Space, decided: DecisionTable, words: Words): Html {
  const { book } = words
  const when = ({ condition }: Row<unknown>) => conditionLines(space, condition, words) ?? book.otherwise
  const common = { id: `table-${decided.id}`, caption: book.tables[decided.id], note: book.firstApplies }
  if (decided.tells === 'way') {
    const rows = decided.rows.map((row) => [when(row), routeLines(row.value, words)])
    return table({ ...common, heads: [book.heads.when, book.heads.way], rows })
  }
  return table({
    ...common,
    heads: [book.heads.answer, book.heads.when, book.heads.clause],
    rows: decided.rows.map((row) => {
      const { missing, reasons } = row
      const asks = missing.length === 0 ? '' : html`<br><small>${book.asks(factNames(missing, words))}</small>`
      return [html`${answerText(row.value, words)}${asks}`, when(row), links(reasons)]
    }),
  })
}
