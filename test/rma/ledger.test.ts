import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { issueQuote, ledgerOf, type QuoteLineKind, standingCosts } from '../../shared/rma/index.ts'
import type { Does } from './commands.ts'
import { owed, settledWith } from './doing.ts'
import { life, on, quoted } from './lives.ts'

const visited = ['remote-repair: not fixed', 'visit-scheduled'] as const
const wet = ['received: as registered', 'inspected: not covered'] as const

/** Quotes the lines, and what a rejection costs. */
const quotes =
  (lines: Partial<Record<QuoteLineKind, number>>, reject = { transportCents: 2501, handlingCents: 1000 }): Does =>
  ({ rma }, at) => ({
    verdict: issueQuote(
      rma,
      {
        lines: Object.entries(lines).map(([kind, amountCents]) => ({
          kind: kind as QuoteLineKind,
          amountCents,
          description: kind,
        })),
        reject,
      },
      at,
    ),
  })
const depotLines = { 'transport-inbound': 700, 'transport-outbound': 700, labour: 3000, parts: 6001 }

/** Section 7 of the catalogue, row by row: what everybody owes once the case is over, in gross cents. */
const rows: readonly [string, Dossier, Record<string, number>][] = [
  [
    'P-4.1: in-warranty repair, all the vendor’s',
    life('portalRepair', 'received: as registered', 'inspected: covered', 'repaired', 'delivered'),
    { 'vendor transport-inbound': 700, 'vendor transport-outbound': 700, 'vendor labour': 3500, 'vendor parts': 6000 },
  ],
  [
    'T-4.1: a television’s swap, with its call and its empty box',
    life(
      'smallTv',
      'remote-repair: not fixed',
      'received: as registered',
      'inspected: covered panel',
      'swapped',
      'delivered',
    ),
    {
      'vendor outgoing-call': 1000,
      'vendor empty-box': 2500,
      'vendor transport-inbound': 4500,
      'vendor transport-outbound': 4500,
      'vendor labour': 7500,
      'vendor parts': 9000,
    },
  ],
  [
    'T-4.1: a visit, with travel instead of transport',
    life('largeTv', ...visited, 'inspected: covered', 'repaired'),
    { 'vendor outgoing-call': 1000, 'vendor travel': 6500, 'vendor labour': 7500, 'vendor parts': 9000 },
  ],
  [
    'P-4.2: out of warranty and accepted, the consumer’s with VAT, once for the whole',
    on(
      life('portalRepair', ...wet),
      quotes(depotLines),
      'quote-response: accept',
      'payment: paid',
      'repaired',
      'delivered',
    ),
    {
      'consumer transport-inbound': 847,
      'consumer transport-outbound': 847,
      'consumer labour': 3630,
      'consumer parts': 7261,
      'consumer payment': -12_585,
    },
  ],
  [
    'P-4.2 at a visit (R-onsite-costs): the call stays the vendor’s',
    on(
      life('largeTv', ...visited, 'inspected: not covered'),
      quotes({ travel: 5000, labour: 5000 }),
      'quote-response: accept',
      'payment: paid',
      'repaired',
    ),
    { 'vendor outgoing-call': 1000, 'consumer travel': 6050, 'consumer labour': 6050, 'consumer payment': -12_100 },
  ],
  [
    'P-4.2, P-3.2b: rejected, two-way logistics in halves and handling, with VAT',
    on(life('portalRepair', ...wet), quotes(depotLines), 'quote-response: reject', 'delivered'),
    {
      'consumer transport-inbound': 1250 + 262,
      'consumer transport-outbound': 1251 + 263,
      'consumer handling': 1000 + 210,
    },
  ],
  [
    'P-4.2 rejected at a visit: the travel as quoted',
    on(
      life('largeTv', ...visited, 'inspected: not covered'),
      quotes({ travel: 5000, labour: 5000 }, { transportCents: 5000, handlingCents: 500 }),
      'quote-response: reject',
    ),
    { 'vendor outgoing-call': 1000, 'consumer travel': 6050, 'consumer handling': 605 },
  ],
  [
    'P-4.3: DOA accepted',
    life('shopDoa', 'received: as registered', 'doa-result: accepted', 'collected'),
    { 'vendor transport-inbound': 700, 'vendor transport-outbound': 700, 'vendor screening': 2000 },
  ],
  [
    'P-4.3: DOA rejected',
    life('shopDoa', 'received: as registered', 'doa-result: rejected', 'delivered'),
    { 'vendor transport-inbound': 700, 'vendor transport-outbound': 700, 'vendor screening': 2000 },
  ],
  [
    'P-4.3: remorse, its way in the consumer’s by the rate card (R-rate-card)',
    life('remorse', 'received: as registered', 'doa-result: rejected', 'delivered'),
    { 'consumer transport-inbound': 700, 'vendor transport-outbound': 700, 'vendor screening': 2000 },
  ],
  [
    'P-1.1b: not official, from a shop (R-nonofficial-inbound)',
    life('shopRepair', 'received: as registered', 'inspected: not official', 'collected'),
    { 'vendor transport-inbound': 700, 'retailer transport-outbound': 700, 'retailer handling': 1500 },
  ],
  [
    'R-nonofficial-direct: not official, from a consumer: nobody else is charged by itself',
    life(
      'portalRepair',
      'received: as registered',
      'inspected: not official',
      'return-unrepaired: at the fee',
      'delivered',
    ),
    { 'vendor transport-inbound': 700, 'vendor transport-outbound': 700 },
  ],
  [
    'R-lcd-no-fee: a panel that is not covered',
    life('shopTv', 'received: as registered', 'inspected: panel not covered', 'delivered'),
    { 'vendor transport-inbound': 4500, 'vendor transport-outbound': 4500 },
  ],
  ['fixed by telephone: the call', life('smallTv', 'remote-repair: fixed'), { 'vendor outgoing-call': 1000 }],
]

describe('Who pays what in the end (section 7)', () => {
  it.each(rows)('%s', (_, dossier, expected) => {
    expect(dossier.rma.state).toBe('closed')
    expect(owed(dossier)).toEqual(expected)
  })

  it.each(rows)('%s: with its clauses, and nothing left open', (_, { events }) => {
    const costs = standingCosts(events)
    for (const { clauses, netCents } of costs) {
      expect(clauses.length).toBeGreaterThan(0)
      expect(netCents).not.toBeNull()
    }
  })
})

describe('A repair that was asked for instead of a rejected remorse', () => {
  const instead = life('remorse', 'received: as registered', 'doa-result: rejected', 'repair-request')

  it('leaves the way in with the consumer and the screening with the vendor, and adds the repair', () => {
    const done = on(instead, 'inspected: covered', 'repaired', 'delivered')
    expect(owed(done)).toEqual({
      'consumer transport-inbound': 700,
      'vendor screening': 2000,
      'vendor transport-outbound': 700,
      'vendor labour': 3500,
      'vendor parts': 6000,
    })
  })

  it('rejected costs no second way in', () => {
    const reject = { transportCents: 701, handlingCents: 0 }
    const done = on(
      instead,
      'inspected: not covered',
      quotes({ labour: 3000 }, reject),
      'quote-response: reject',
      'delivered',
    )
    expect(owed(done)).toEqual({
      'consumer transport-inbound': 700,
      'vendor screening': 2000,
      'consumer transport-outbound': 848,
    })
  })
})

describe('An entry that no longer holds', () => {
  it('is taken back by the event that says so, and stays in the ledger', () => {
    const opened = life('portalRepair', 'received: as registered', 'inspected: covered', 'inspected: not covered')
    const labour = ledgerOf(opened.events).filter(({ item }) => item === 'labour')
    expect(labour.map(({ netCents }) => netCents)).toEqual([3500, -3500])
    expect(labour[0]?.sequence).toBeLessThan(labour[1]?.sequence ?? 0)
  })

  it('is taken back with the acceptance when a repair turns out impossible, and so is the money', () => {
    const refunded = life('portalRepair', ...quoted, 'quote-response: accept', 'payment: paid', 'refund', 'delivered')
    expect(owed(refunded)).toEqual({ 'vendor transport-inbound': 700, 'vendor transport-outbound': 700 })
    const money = ledgerOf(refunded.events).filter(({ item }) => item === 'payment')
    expect(money.map(({ grossCents }) => grossCents)).toEqual([-12_100, 12_100])
  })
})

describe('What a consumer bears of a shop’s repair (R-pos-payment)', () => {
  it('is settled with the shop that is invoiced, and stays the consumer’s to bear', () => {
    const done = life('shopRepair', ...quoted, 'quote-response: reject', 'delivered')
    expect(settledWith(done)).toEqual({ 'partner:partner-1': 3026 })
    expect(
      new Set(
        ledgerOf(done.events)
          .filter(({ grossCents }) => grossCents > 0)
          .map(({ payer }) => payer),
      ),
    ).toContain('consumer')
  })
})

describe('The VAT of a quote', () => {
  const amount = fc.integer({ min: 0, max: 200_000 })
  const inspected = life('portalRepair', ...wet)
  const entriesAfter = (lines: Parameters<typeof quotes>[0], reject: Parameters<typeof quotes>[1], answer: string) => {
    const answered = on(inspected, quotes(lines, reject), answer)
    const charged = ledgerOf(answered.events).filter(({ vatRate }) => vatRate > 0)
    return { quote: answered.rma.quote, charged }
  }
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0)

  test.prop([amount, amount, amount, amount])(
    'is spread over its entries so that they come to the whole, accepted as rejected',
    (labour, parts, transportCents, handlingCents) => {
      fc.pre(labour + parts > 0)
      const accepted = entriesAfter({ labour, parts }, { transportCents, handlingCents }, 'quote-response: accept')
      expect(sum(accepted.charged.map(({ vatCents }) => vatCents))).toBe(accepted.quote?.vatCents)
      expect(sum(accepted.charged.map(({ grossCents }) => grossCents))).toBe(accepted.quote?.totalCents)
      const rejected = entriesAfter({ labour, parts }, { transportCents, handlingCents }, 'quote-response: reject')
      expect(sum(rejected.charged.map(({ grossCents }) => grossCents))).toBe(rejected.quote?.rejectTotalCents)
      for (const { vatCents, netCents, vatRate } of [...accepted.charged, ...rejected.charged]) {
        // Half a cent of the total, and half a cent at either end of a share.
        expect(Math.abs(vatCents - (netCents * vatRate) / 100)).toBeLessThanOrEqual(1.5)
      }
    },
  )
})
