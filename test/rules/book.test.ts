import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue, policies, readings, withChange } from '../../shared/rules/index.ts'
import { type Book, bookOf } from '../../shared/rules/tools/book/book.ts'
import { html, table } from '../../shared/rules/tools/book/html.ts'
import { idsOf, order, sectionNumbers } from '../../shared/rules/tools/book/order.ts'
import { bookPage } from '../../shared/rules/tools/book/pages/page.ts'
import { conditionSaid } from '../../shared/rules/tools/words/condition.ts'
import { policy } from './support.ts'

const tried = ['R-accessory', 'R-tv-size', 'R-nonofficial-inbound'] as const
const languages = ['en', 'nl'] as const

/** What a page says, without its markup; every block stands on a line of its own. */
const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/(tr|h\d|p|li|dd|dt|caption|article)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/ +/g, ' ')

const between = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? ''
const rowsOf = (page: string, id: string): readonly string[] =>
  between(page, `id="${id}">`, '</table>')
    .split('<tr role="row">')
    .slice(2)
    .map((row) => textOf(row).replaceAll('\n', ' ').replace(/ +/g, ' ').trim())
const itemOf = (page: string, id: string): string =>
  textOf(between(page, `<span id="${id}">`, '</article>')).replace(/\s+/g, ' ')

describe('the policy book', () => {
  let book: Book
  let pages: Readonly<Record<(typeof languages)[number], string>>

  beforeAll(() => {
    book = bookOf(policies, policy, { readings: tried })
    pages = { en: bookPage(book, 'en', 'book.nl.html'), nl: bookPage(book, 'nl', 'book.en.html') }
  })

  it('has an anchor for every clause, reading and law, once and in the order of the sections', () => {
    const ordered = sectionNumbers.flatMap((section) => order[section].flatMap(idsOf))
    expect(ordered.toSorted()).toEqual(catalogue.map(({ id }) => String(id)).toSorted())
    for (const language of languages) {
      const anchors = [...pages[language].matchAll(/<span id="([^"]+)">/g)].map(([, id]) => id)
      expect(anchors).toEqual(ordered)
    }
  })

  it('links only to what is in it', () => {
    const ids = new Set([...pages.en.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...pages.en.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  it('says what each clause, reading and law says, in Dutch without a sentence of the English', () => {
    const dutch = textOf(pages.nl)
    for (const { id, says } of catalogue) {
      expect(itemOf(pages.en, id)).toContain(says)
      expect(dutch).not.toContain(says)
    }
  })

  it.each(languages)('calls everything by words and nothing by a name of the software (%s)', (language) => {
    const text = textOf(pages[language])
    const names = [
      ...Object.keys(policy.parameters),
      ...book.proof.space.variables.map(({ path }) => path).filter((path) => path.includes('.')),
      ...Object.values(readings).flatMap(({ choices }) => choices.filter((each) => each.includes('-'))),
      ...[
        'needs-information',
        'needs-review',
        'in-warranty-repair',
        'doa-screening',
        'dr-mobile',
        'undefined',
        '[object',
      ],
    ]
    expect(names.filter((name) => text.includes(name))).toEqual([])
  })

  it('has the same structure in both languages', () => {
    const tags = (page: string) => page.match(/<[a-z0-9]+|id="[^"]+"/g)
    expect(tags(pages.nl)).toEqual(tags(pages.en))
    expect(pages.en).toContain('<html lang="en">')
    expect(pages.nl).toContain('<html lang="nl">')
    expect(pages.nl).toContain('<a href="book.en.html" hreflang="en" lang="en">Read this in English</a>')
  })

  it('needs neither a script nor the network', () => {
    expect(pages.en).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]+'/)
    expect(pages.en).not.toMatch(/<script|<img|<link|https?:/)
  })

  it('has no row twice, and one row for every other case', () => {
    expect(book.tables.length).toBeGreaterThan(20)
    for (const { id } of book.tables) {
      const rows = rowsOf(pages.en, `table-${id}`)
      expect(new Set(rows).size).toBe(rows.length)
      expect(rows.filter((row) => row.includes('in every other case'))).toEqual([rows.at(-1)])
    }
    const payments = rowsOf(pages.en, 'payers')
    expect(new Set(payments).size).toBe(payments.length)
  })

  it('has no row that a row above it makes needless', () => {
    for (const { rows } of book.tables) {
      for (const { where } of rows) expect(where).not.toBe(book.proof.diagrams.constant(false))
    }
  })

  it('says when a DOA is refused, for want of what, and on which clause that rests', () => {
    const rows = rowsOf(pages.en, 'table-doa-condition')
    expect(rows).toContain('Refused Visible misuse: yes P-2.6')
    expect(rows).toContain('Refused Cause: food, liquid, rust or voltage P-2.3 P-1.4f')
    expect(rows).toContain(
      'Needs information: DOA screening asks for: whether misuse is visible Visible misuse: not known P-2.6',
    )
    expect(rowsOf(pages.en, 'table-doa-place')).toContain(
      'Refused: sent to the shop that sold it Another shop calls than the one that sold it P-2.1 R-pos-seller',
    )
  })

  it('says of a row all that it may ask for', () => {
    expect(rowsOf(pages.nl, 'table-doa-days').at(-1)).toBe(
      'Informatie nodig: DOA-onderzoek gevraagd wordt: de dag van aankoop of de dag van levering in elk ander geval P-2.2 R-doa-day-count',
    )
  })

  it('says which way a television takes, by its size', () => {
    expect(rowsOf(pages.en, 'table-tv-ways')[0]).toBe(
      'Where it is asked: Dr. Mobile or call centre Screen in inches: up to 32 First step: repair by telephone ' +
        'Collected from: consumer Serviced at: workshop Back to: consumer Quote to: consumer',
    )
  })

  it('tells what another choice of a reading would change, and for whom', () => {
    const accessory = itemOf(pages.en, 'R-accessory')
    expect(accessory).toContain('In force: a person looks Instead: it is not covered . What that would change:')
    expect(accessory).toContain(
      'Now A person decides: repair under warranty Then Eligible: repair outside the warranty For whom ' +
        'What is asked for: repair Where it is asked: Dr. Mobile or shop or call centre ' +
        'What it is about: an accessory bought separately',
    )
    expect(accessory).toMatch(/\d further kinds of change/)
  })

  it('tells of a change that only moves the device, or who pays', () => {
    expect(itemOf(pages.nl, 'R-tv-size')).toMatch(
      /Nu Eerste stap: reparatie per telefoon .* Behandeld in: werkplaats .* Dan .* bij de consument thuis .* Scherm in inch: 32 /,
    )
    expect(itemOf(pages.en, 'R-tv-size')).toContain(
      'Now vendor pays way in vendor pays way back vendor pays empty box Then vendor pays travel For whom',
    )
  })

  it('says so where another choice changes no decision', () => {
    expect(itemOf(pages.en, 'R-nonofficial-inbound')).toContain(
      'the retailer pays the way in ; changes nothing that a decision shows; it acts when the device is inspected.',
    )
  })

  it('says who pays, with VAT, and what only an inspection brings about', () => {
    const rows = rowsOf(pages.en, 'payers')
    expect(rows).toContain('Repair under warranty labour, parts vendor in any case everybody P-4.1 T-4.1')
    expect(rows).toContain(
      'Repair outside the warranty travel consumer, with VAT when the quote is accepted Where it is asked: ' +
        'Dr. Mobile or call centre Line: television Screen in inches: more than 32 T-4.2 R-onsite-costs',
    )
    expect(rows.some((row) => row.startsWith('An unofficial device, sent back way back, handling retailer'))).toBe(true)
  })

  it('has every number with its unit, the VAT rates, the rate card and the days of the law', () => {
    expect(rowsOf(pages.en, 'numbers-3')).toContain('DOA may be claimed after the delivery for 15 days')
    expect(rowsOf(pages.nl, 'numbers-4')).toContain('Aan een offerte wordt herinnerd na 3 en 10 dagen')
    const numbers = sectionNumbers.flatMap((section) => rowsOf(pages.en, `numbers-${section}`))
    expect(numbers).toHaveLength(Object.keys(policy.parameters).length)
    expect(rowsOf(pages.en, 'vat')).toContain('Luxembourg 1 January 2023 16 %')
    expect(rowsOf(pages.nl, 'rates-2015-01-01')).toContain('Heenweg Luxemburg € 12,00 € 15,00 € 45,00 € 70,00')
    expect(rowsOf(pages.en, 'law-dates')).toContain('L-repair-extension all three countries not yet')
    expect(rowsOf(pages.nl, 'law-dates')).toContain('L-battery alle drie de landen 1 januari 2017')
  })

  it('shows each version beside the others, and countries apart that differ', () => {
    const next = withChange(policy, {
      version: '2027-01',
      effectiveFrom: '2027-01-01',
      parameters: { doaDays: 30, miComTermDays: 1 },
      readings: { 'R-accessory': 'not-covered' },
      law: { 'L-repair-extension': { NL: '2027-07-31' } },
    })
    const page = bookPage({ ...book, versions: [policy, next] }, 'en')
    expect(page).toContain('2027-01, from 1 January 2027')
    expect(rowsOf(page, 'numbers-3')).toContain('DOA may be claimed after the delivery for 15 days 30 days')
    expect(rowsOf(page, 'numbers-3')).toContain("mi.com's own, longer term for televisions none 1 day")
    expect(itemOf(page, 'R-accessory')).toContain('By version: 2026-01: a person looks; 2027-01: it is not covered')
    expect(rowsOf(page, 'law-dates')).toContain('L-repair-extension Netherlands not yet 31 July 2027')
    expect(rowsOf(page, 'law-dates')).toContain('L-repair-extension Belgium, Luxembourg not yet not yet')
    expect(page).not.toContain('hreflang')
  })

  it('names a size by what it stands for: below, at or above the boundary', () => {
    const { space } = book.proof
    const level = space.level('product.screenInches')
    const said = (...indexes: number[]) => conditionSaid(space, new Map([[level, indexes]]), 'en')[0]?.values
    expect([said(0), said(1), said(2), said(0, 1), said(1, 2), said(0, 1, 2), said(0, 2)]).toEqual([
      'less than 32',
      '32',
      'more than 32',
      'up to 32',
      '32 or more',
      'known',
      'less than 32 or more than 32',
    ])
  })
})

describe('the pages of the policy book', () => {
  it('escape what they are given', () => {
    expect(html`<p>${'a < b & "c" > d'}</p>`.html).toBe('<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>')
    expect(html`${[1, html`<b>x</b>`]}`.html).toBe('1<b>x</b>')
  })

  it('name a cell by its column, for a phone', () => {
    const made = table({ id: 't', caption: 'c', heads: ['a', 'b"'], rows: [['<x>', 2]] })
    expect(made.html).toContain(
      '<th scope="row" role="rowheader">&lt;x&gt;</th><td role="cell" data-head="b&quot;">2</td>',
    )
  })
})
