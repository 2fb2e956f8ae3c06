import { catalogue } from '../../catalogue.ts'
import { countries, type Policy, productLines, type ReadingId, readings } from '../../index.ts'
import { rateCards } from '../../rate-card.ts'
import { vatRates } from '../../vat.ts'
import { bills, decisionTables } from './decision-tables.ts'
import { type Html, html, table } from './html.ts'

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin:1.5rem 0}caption{font-weight:600;text-align:left;padding:.5rem 0}
th,td{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{background:#f3f3f3}
th[scope=row]{white-space:nowrap;font-weight:600}ul{margin:0;padding-left:1.2rem}nav a{margin-right:1rem}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}thead th{background:#333}th,td{border-color:#555}a{color:#9cf}}`

/** The policy book: everything that the software decides by, for somebody who does not read code. */
export function policyBook(versions: readonly Policy[]): string {
  const newest = versions.at(-1)
  if (!newest) throw new RangeError('No policy version to write a book of')
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Policy book ${newest.version}</title><style>${{ html: style }}</style></head><body>
<h1>Policy book: Benelux after-sales service</h1>
<p>Written from the software itself. Newest version: <b>${newest.version}</b>, for requests received from ${newest.effectiveFrom}.</p>
<nav><a href="#clauses">Clauses</a><a href="#readings">Readings</a><a href="#numbers">Numbers</a><a href="#decisions">Decisions</a><a href="#costs">Who pays</a></nav>
<h2 id="clauses">Clauses</h2>
<p>P: phones and ECO products. T: televisions. S: scooters.</p>
${clauses()}
<h2 id="readings">Readings</h2>
${readingTable(versions)}
<h2 id="numbers">Numbers by version</h2>
${numbers(versions)}
${vat()}
<h2 id="decisions">Decisions</h2>
<p>A good case: official, bought ten days ago, complete, unharmed and proven. What fails of it is named in the catalogue above.</p>
${decisionTables(newest)}
<h2 id="costs">Who pays</h2>
${bills(newest)}
${rates()}
</body></html>
`
  return page.html
}

const actsIn = (where: (typeof catalogue)[number]['actsIn']): string =>
  typeof where === 'string' ? where : `later: ${where.laterBecause}`

const clauses = (): Html =>
  table(
    'What each clause says, and where the software acts on it',
    ['id', 'says', 'acts in'],
    catalogue
      .filter((each) => !each.id.startsWith('R-'))
      .map((each) => [html`<span id="${each.id}">${each.id}</span>`, each.says, actsIn(each.actsIn)]),
  )

const readingTable = (versions: readonly Policy[]): Html =>
  table(
    'How the policy is read where its sources are silent or disagree',
    ['id', 'says', 'can be', ...versions.map((each) => `${each.version}, from ${each.effectiveFrom}`), 'acts in'],
    (Object.keys(readings) as ReadingId[]).map((id) => [
      html`<span id="${id}">${id}</span>`,
      readings[id].says,
      readings[id].choices.join(' or '),
      ...versions.map((each) => each.readings[id]),
      actsIn(catalogue.find((each) => each.id === id)?.actsIn ?? 'findings'),
    ]),
  )

const numbers = (versions: readonly Policy[]): Html =>
  table(
    'The numbers that each version decides by',
    ['number', ...versions.map((each) => `${each.version}, from ${each.effectiveFrom}`)],
    (Object.keys(versions[0]?.parameters ?? {}) as (keyof Policy['parameters'])[]).map((name) => [
      name,
      ...versions.map((each) => String(each.parameters[name] ?? 'none')),
    ]),
  )

const vat = (): Html =>
  table(
    'Standard VAT rates',
    ['country', 'from', 'percent'],
    Object.entries(vatRates).flatMap(([country, rates]) => rates.map((each) => [country, each.from, each.percent])),
  )

const euros = (cents: number): string => (cents / 100).toFixed(2)

const rates = (): Html =>
  table(
    'What no quote states: the rate card, in euros net of VAT',
    ['item', 'from', 'country', ...productLines],
    rateCards.flatMap(({ from, cents }) =>
      Object.entries(cents).flatMap(([item, by]) =>
        countries.map((country) => [item, from, country, ...productLines.map((line) => euros(by[country][line]))]),
      ),
    ),
  )
