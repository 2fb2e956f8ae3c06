import { createHash } from 'node:crypto'
import type { OwnerLanguage } from '../../words/vocabulary.ts'
import type { Book } from '../book.ts'
import { type Html, html } from '../html.ts'
import { sectionNumbers } from '../order.ts'
import { tablePlans } from '../tables/tables.ts'
import { type Words, wordsOf } from '../words/words.ts'
import { sectionHtml } from './section.ts'
import { style } from './style.ts'

const styleHash = createHash('sha256').update(style).digest('base64')

/** The book as one page in a language. @param elsewhere file of the book in the other language, where there is one */
export function bookPage(book: Book, language: OwnerLanguage, elsewhere?: string): string {
  const words = wordsOf(language)
  const { title, howToRead, inOther } = words.book
  const { version, effectiveFrom } = book.proof.policy
  const other = language === 'nl' ? 'en' : 'nl'
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${title}, ${version}</title><style>${{ html: style }}</style></head><body>
<header><h1>${title}</h1>
<p>${words.book.intro(version, words.date(effectiveFrom))}</p>
${elsewhere === undefined ? '' : html`<p class="elsewhere"><a href="${elsewhere}" hreflang="${other}" lang="${other}">${inOther}</a></p>`}
${howToRead.map((each) => html`<p>${each}</p>`)}</header>
${contents(book, words)}
<main>${sectionNumbers.map((section) => sectionHtml(book, section, words))}</main></body></html>
`
  return page.html
}

function contents(book: Book, { book: words }: Words): Html {
  return html`<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2>
<ol>${sectionNumbers.map(
    (section) => html`<li><a href="#section-${section}">${words.sections[section][0]}</a>
<ul>${book.tables
      .filter(({ id }) => tablePlans[id].section === section)
      .map(({ id }) => html`<li><a href="#table-${id}">${words.tables[id]}</a></li>`)}</ul></li>
`,
  )}</ol></nav>`
}
