import { describe, expect, it } from 'vitest'
import { issueQuote, type Quote, type Rma } from '../../shared/rma/index.ts'
import { type QuotePageState, quotePageHtml } from '../../shared/views/pages/quote-page.tsx'
import { draft, now, rmaAfter } from '../rma/life.ts'
import { rmas } from '../rma/states.ts'

const described = (quote: Quote | null) => {
  if (!quote) throw new Error('Not quoted')
  return { ...quote, lines: quote.lines.map((line) => ({ ...line, description: 'Display' })) }
}

function page(rma: Rma, state: QuotePageState): string {
  const { quote } = rmaAfter(
    rma,
    issueQuote(rma, { ...draft(26_500), reject: { transportCents: 3000, handlingCents: 1490 } }, now),
  )
  return quotePageHtml({
    rmaNumber: rma.rmaNumber,
    model: 'Model',
    quote: described(quote),
    servicedAt: rma.route?.servicedAt ?? 'depot',
    state,
  })
}

describe('The page of a declined quote', () => {
  it('shows what is due for that, never the price of the repair', () => {
    const html = page(rmas.inspectedShop, { kind: 'rejected' })
    expect(html).toContain('€54.33') // 44.90 and 21 % VAT
    expect(html).toContain('Transport, both ways')
    expect(html).not.toContain('€320.65')
    expect(html).not.toContain('Total to pay')
  })

  it('speaks of the visit where nothing travels', () => {
    const html = page(rmas.inspectedVisit, { kind: 'rejected' })
    expect(html).toContain('Travel of the engineer')
    expect(html).not.toMatch(/send the device back|Transport/)
  })
})

describe('The page of an open quote', () => {
  it('says what accepting and declining mean, at the depot and at home', () => {
    expect(page(rmas.inspectedShop, { kind: 'open' })).toContain('the device comes back unrepaired')
    const visit = page(rmas.inspectedVisit, { kind: 'open' })
    expect(visit).toContain('at your home')
    expect(visit).not.toMatch(/send it back|comes back/)
  })
})
