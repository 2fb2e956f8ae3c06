import { describe, expect, it } from 'vitest'
import { catalogue, policies, readings, withChange } from '../../shared/rules/index.ts'
import { html, table } from '../../shared/rules/tools/book/html.ts'
import { policyBook } from '../../shared/rules/tools/book/page.ts'
import { policy } from './support.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

describe('the policy book', () => {
  const book = policyBook(policies)

  it.each(catalogue.map((each) => [each.id, each.says]))('has %s and what it says', (id, says) => {
    const row = book.split('<tr>').find((each) => each.includes(`<span id="${id}">${id}</span>`))
    expect(row).toContain(escaped(says))
  })

  it('has every number, and every choice of every reading', () => {
    for (const [name, value] of Object.entries(policy.parameters)) {
      expect(book).toContain(`<th scope="row">${name}</th><td>${value ?? 'none'}</td>`)
    }
    for (const { choices } of Object.values(readings)) expect(book).toContain(choices.join(' or '))
  })

  it('shows each version beside the others', () => {
    const next = withChange(policy, { version: '2027-01', effectiveFrom: '2027-01-01', parameters: { doaDays: 30 } })
    const later = policyBook([policy, next])
    expect(later).toContain('<td>15</td><td>30</td>')
    expect(later).toContain('2027-01, from 2027-01-01')
    expect(() => policyBook([])).toThrow(RangeError)
  })

  it('has a decision for each line and channel, and every bill', () => {
    for (const line of ['phone', 'eco', 'scooter', 'tv, 32 inch', 'tv, unknown inch']) {
      expect(book).toContain(`<th scope="row">${line}</th>`)
    }
    expect(book).toContain('refused, → dr-mobile')
    expect(book).toContain('needs-information, in-warranty-repair, asks product.screenInches')
    for (const service of ['in-warranty-repair', 'out-of-warranty-repair', 'doa-screening', 'remorse-screening']) {
      expect(book).toContain(`<tr><th scope="row">${service}</th>`)
    }
    expect(book).toContain('<li>travel: <b>consumer</b>, quote-accepted, + VAT</li>')
  })

  it('has the rate card in euros', () => {
    expect(book).toContain(
      '<th scope="row">transport-inbound</th><td>2015-01-01</td><td>LU</td><td>12.00</td><td>15.00</td><td>45.00</td><td>70.00</td>',
    )
  })

  it('escapes what it is given', () => {
    expect(html`<p>${'a < b & "c" > d'}</p>`.html).toBe('<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>')
    expect(html`${[1, html`<b>x</b>`]}`.html).toBe('1<b>x</b>')
    expect(table('t', ['a'], [['<x>', 2]]).html).toContain('<tr><th scope="row">&lt;x&gt;</th><td>2</td></tr>')
  })
})
