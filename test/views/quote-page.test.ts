import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { type QuotePageState, quotePageHtml } from '../../shared/views/pages/quote-page.tsx'
import { draft, kinds, notCovered, received, visit } from '../rma/life.ts'
import { life, on, quotes, says } from './lives.ts'

const offer = (fee: number) =>
  quotes({ ...draft(26_500), reject: { transportCents: fee, handlingCents: fee === 0 ? 0 : 1490 } })
const inspected = on(life(kinds.portalRepair, {}), says(received), says(notCovered))
const visited = on(
  life(kinds.largeTv, {}),
  says({ type: 'remote-repair', fixed: false }),
  says(visit),
  says(notCovered),
)
const depot = on(inspected, offer(3000))
const home = on(visited, offer(3000))

function page({ rma }: Dossier, state: QuotePageState): string {
  if (!rma.quote) throw new Error('Not quoted')
  return quotePageHtml({
    rmaNumber: rma.rmaNumber,
    model: 'Model',
    quote: { ...rma.quote, lines: rma.quote.lines.map((line) => ({ ...line, description: 'Display' })) },
    servicedAt: rma.route?.servicedAt ?? 'depot',
    rights: ['Your rights stand.'],
    state,
  })
}

const declined = { kind: 'rejected', payUrl: null, paid: false } as const
const payUrl = 'https://pay.example/1'

describe('The page of a declined quote', () => {
  it('shows what is due for that, never the price of the repair', () => {
    const html = page(depot, declined)
    expect(html).toContain('€54.33') // 44.90 and 21 % VAT
    expect(html).toContain('Transport, both ways')
    expect(html).not.toContain('€320.65')
    expect(html).not.toContain('Total to pay')
  })

  it('speaks of the visit where nothing travels', () => {
    const html = page(home, declined)
    expect(html).toContain('Travel of the engineer')
    expect(html).not.toMatch(/comes back|Transport/)
  })

  it('offers to pay the fee only while there is one to pay', () => {
    expect(page(depot, { ...declined, payUrl })).toContain(`<a class="button" href="${payUrl}">Pay €54.33</a>`)
    expect(page(depot, declined)).not.toContain('class="button"')
    const paid = page(depot, { ...declined, payUrl, paid: true })
    expect(paid).not.toContain('class="button"')
    expect(paid).toContain('Your payment has arrived')
  })

  it('speaks of no fee where none was quoted', () => {
    const html = page(on(inspected, offer(0)), declined)
    expect(html).toContain('You declined this quote. The device comes back unrepaired.')
    expect(html).not.toMatch(/€|Due for/)
  })
})

describe('The page of a quote that was withdrawn', () => {
  it('says that there is nothing to answer, and asks for nothing', () => {
    const html = page(depot, { kind: 'withdrawn' })
    expect(html).toContain('This quote no longer stands')
    expect(html).not.toMatch(/<form|€|class="button"/)
  })
})

describe('The page of an accepted quote', () => {
  it('offers to pay the repair until it is paid', () => {
    expect(page(depot, { kind: 'accepted', payUrl, paid: false })).toContain('Pay €320.65')
    expect(page(depot, { kind: 'accepted', payUrl, paid: true })).not.toContain('class="button"')
  })
})

describe('The page of an open quote', () => {
  it('says what accepting and declining mean, at the depot and at home', () => {
    expect(page(depot, { kind: 'open' })).toContain('the device comes back unrepaired')
    const visit = page(home, { kind: 'open' })
    expect(visit).toContain('at your home')
    expect(visit).not.toMatch(/send it back|comes back/)
  })
})
