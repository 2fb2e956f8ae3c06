import { countries, type LawId, laws, type Parameters, type Policy, productLines } from '../../../index.ts'
import { rateCards } from '../../../rate-card.ts'
import { vatRates } from '../../../vat.ts'
import { type Html, html, table } from '../html.ts'
import { numbers } from '../numbers.ts'
import type { SectionNumber } from '../order.ts'
import type { Words } from '../words/words.ts'
import { capital, links } from './facts.ts'

const versionHeads = (versions: readonly Policy[], { book, date }: Words): readonly string[] =>
  versions.map((each) => book.numbers.version(each.version, date(each.effectiveFrom)))

/** The numbers that belong to a section, one column for each version; null when it has none. */
export function numbersHtml(versions: readonly Policy[], section: SectionNumber, words: Words): Html | null {
  const { book } = words
  const names = (Object.keys(numbers) as (keyof Parameters)[]).filter((each) => numbers[each][0] === section)
  if (names.length === 0) return null
  return table({
    id: `numbers-${section}`,
    caption: book.numbers.caption,
    heads: [book.numbers.head, ...versionHeads(versions, words)],
    rows: names.map((name) => [
      book.parameters[name],
      ...versions.map((each) => numberText(name, each.parameters[name], words)),
    ]),
  })
}

function numberText(name: keyof Parameters, value: number | null | readonly number[], { book, amount }: Words): string {
  const values = [value].flat().filter((each) => each !== null)
  if (values.length === 0) return book.numbers.none
  const [one, many] = book.numbers.units[numbers[name][1]]
  const said = values.map((each) => amount(each)).join(` ${book.numbers.and} `)
  return `${said} ${values.length === 1 && values[0] === 1 ? one : many}`
}

/** Standard VAT rates, newest first. */
export function vatHtml({ book, owner, date }: Words): Html {
  const rows = countries.flatMap((country) =>
    vatRates[country].map(({ from, percent }) => [owner.words[country], date(from), `${percent} %`]),
  )
  return table({ id: 'vat', caption: book.vat.caption, heads: book.vat.heads, rows })
}

/** What no quote states, in euros; countries in which everything costs the same share a row. */
export function ratesHtml({ book, owner, amount, date }: Words): Html {
  return html`${rateCards.map(({ from, cents }) =>
    table({
      id: `rates-${from}`,
      caption: book.rates.caption(date(from)),
      heads: [book.rates.head, ...productLines.map((line) => owner.words[line])],
      rows: Object.entries(cents).flatMap(([item, by]) =>
        grouped(countries, (country) => JSON.stringify(by[country])).map((group) => [
          html`${capital(owner.words[item as keyof typeof cents])}${placesOf(group, { book, owner })}`,
          ...productLines.map((line) => `€ ${amount((by[group[0] ?? 'NL'][line] ?? 0) / 100, 2)}`),
        ]),
      ),
    }),
  )}`
}

/** From which day each law is followed; countries with the same days share a row. */
export function lawHtml(versions: readonly Policy[], words: Words): Html {
  const { book, date } = words
  return table({
    id: 'law-dates',
    caption: book.law.caption,
    heads: [book.law.head, ...versionHeads(versions, words)],
    rows: (Object.keys(laws) as LawId[]).flatMap((id) =>
      grouped(countries, (country) => JSON.stringify(versions.map(({ law }) => law[id][country]))).map((group) => [
        html`${links([id])}${placesOf(group, words)}`,
        ...versions.map(({ law }) => {
          const from = law[id][group[0] ?? 'NL']
          return from === null ? book.law.notYet : date(from)
        }),
      ]),
    ),
  })
}

type Countries = readonly (typeof countries)[number][]

/** Countries of which the same is said, together. */
const grouped = (all: Countries, key: (country: Countries[number]) => string): readonly Countries[] => [
  ...Map.groupBy(all, key).values(),
]

const placesOf = (group: Countries, { book, owner }: Pick<Words, 'book' | 'owner'>): Html => {
  const names =
    group.length === countries.length ? book.law.everywhere : group.map((each) => owner.words[each]).join(', ')
  return html`<br><small>${names}</small>`
}
