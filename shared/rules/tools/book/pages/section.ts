import { laws, type ReadingId, readings } from '../../../index.ts'
import type { Book } from '../book.ts'
import { type Html, html } from '../html.ts'
import { type Item, idsOf, order, type SectionNumber } from '../order.ts'
import { tablePlans } from '../tables/tables.ts'
import type { Words } from '../words/words.ts'
import { decisionTableHtml } from './answers.ts'
import { lawHtml, numbersHtml, ratesHtml, vatHtml } from './numbers.ts'
import { payersHtml } from './payers.ts'
import { readingHtml } from './readings.ts'

/** A section of the catalogue: its clauses, readings and laws, then its tables and numbers. */
export function sectionHtml(book: Book, section: SectionNumber, words: Words): Html {
  const [title, about] = words.book.sections[section]
  const { space } = book.proof
  const tables = book.tables.filter(({ id }) => tablePlans[id].section === section)
  return html`<section aria-labelledby="section-${section}"><h2 id="section-${section}">${section} ${title}</h2>
<p>${about}</p>
${order[section].map((item) => itemHtml(book, item, words))}
${tables.map((each) => decisionTableHtml(space, each, words))}
${section === 7 ? payersHtml(space, book.payments, book.sentBack, words) : ''}
${numbersHtml(book.versions, section, words) ?? ''}
${section === 7 ? [vatHtml(words), ratesHtml(words)] : ''}
${section === 9 ? lawHtml(book.versions, words) : ''}</section>
`
}

const kinds: readonly (readonly [Record<string, unknown>, string])[] = [
  [readings, 'reading'],
  [laws, 'law'],
]

/** A clause, reading or law with an anchor for each of its ids. */
function itemHtml({ proof, versions, others }: Book, item: Item, words: Words): Html {
  const kind = kinds.find(([ids]) => Object.hasOwn(ids, item))?.[1] ?? 'clause'
  const reading =
    kind === 'reading'
      ? readingHtml({ ...proof, versions }, item as ReadingId, others.get(item as ReadingId) ?? [], words)
      : ''
  return html`<article class="${kind}"><h3>${idsOf(item).map((id) => html`<span id="${id}">${id}</span> `)}</h3>
<div><p>${words.says(item)}</p>${reading}</div></article>
`
}
