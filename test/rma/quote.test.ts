import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  answerQuote,
  issueQuote,
  priced,
  type Rma,
  revisionsMax,
  silent,
  unanswerable,
  vatOn,
} from '../../shared/rma/index.ts'
import {
  afterSilence,
  answererOf,
  begun,
  covered,
  draft,
  kinds,
  later,
  newPayment,
  notCovered,
  now,
  received,
  refusalOf,
  reported,
  rmaAfter,
  visit,
} from './life.ts'

const shop = reported(begun(kinds.shopRepair), received, notCovered)
const portal = reported(begun(kinds.portalRepair), received, notCovered)
const remote = { type: 'remote-repair', fixed: false } as const
const largeTv = (country: 'NL' | 'BE' | 'LU') =>
  reported(begun(kinds.largeTv, {}, { country }), remote, visit, notCovered)

const quoted = (rma: Rma, labour = 10_000) => rmaAfter(rma, issueQuote(rma, draft(labour), now))
const answered = (rma: Rma, accept: boolean, revision = 1, at = now) =>
  answerQuote(rma, { revision, accept, by: answererOf(rma), payment: newPayment('pay_1') }, at)

describe('VAT on a quote', () => {
  it('is rounded half up', () => {
    expect(vatOn(50, 21)).toBe(11) // 10.5
    expect(vatOn(49, 21)).toBe(10) // 10.29
    expect(vatOn(50, 17)).toBe(9) // 8.5
    expect(vatOn(0, 21)).toBe(0)
  })

  test.prop([fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(16, 17, 21)])(
    'is the nearest cent, never more than half a cent away',
    (net, rate) => {
      const vat = vatOn(net, rate)
      expect(Number.isInteger(vat)).toBe(true)
      expect(100 * vat - net * rate).toBeLessThanOrEqual(50)
      expect(100 * vat - net * rate).toBeGreaterThan(-50)
    },
  )

  it('is rounded once on the net total, not line by line', () => {
    const each = { kind: 'parts', amountCents: 2, description: 'Part' } as const // 0.42 of VAT each: nothing, when rounded by itself
    const quote = priced(shop, { lines: [each, each, each], reject: { transportCents: 0, handlingCents: 0 } }, now)
    expect(quote).toMatchObject({ netCents: 6, vatCents: 1, totalCents: 7 })
  })

  it('is due on the reject fee as well, rounded once on transport and handling together', () => {
    const reject = { transportCents: 1501, handlingCents: 1001 } // 2502 + 525.42
    expect(priced(shop, { ...draft(100), reject }, now).rejectTotalCents).toBe(3027)
  })

  it('is that of the depot for a consumer from Luxembourg whose device is repaired there', () => {
    const rma = reported(begun(kinds.portalRepair, {}, { country: 'LU' }), received, notCovered)
    expect(priced(rma, draft(10_000), now)).toMatchObject({ vatRate: 21, totalCents: 12_100 })
  })

  it.each([
    ['NL', 21],
    ['BE', 21],
    ['LU', 17],
  ] as const)('is that of the consumer’s country for a visit: %s %i percent', (country, rate) => {
    expect(priced(largeTv(country), draft(10_000), now)).toMatchObject({ vatRate: rate, vatCents: rate * 100 })
  })

  it('is the rate of the day in that country on which the quote is issued', () => {
    const rma = largeTv('LU')
    const rateAt = (instant: string) => priced(rma, draft(100), new Date(instant)).vatRate
    expect(rateAt('2023-12-31T22:59:59Z')).toBe(16)
    expect(rateAt('2023-12-31T23:00:00Z')).toBe(17) // midnight in Luxembourg
  })

  it('stays as pinned when the rate changes before the answer', () => {
    const issuedAt = new Date('2023-12-30T12:00:00Z')
    const rma = largeTv('LU')
    const open = rmaAfter(rma, issueQuote(rma, draft(10_000), issuedAt), issuedAt)
    const accepted = rmaAfter(open, answered(open, true, 1, new Date('2024-01-02T12:00:00Z')))
    expect(accepted.quote).toMatchObject({ vatRate: 16, totalCents: 11_600 })
    expect(accepted.payment).toMatchObject({ amountCents: 11_600 })
  })
})

describe('Issuing a quote', () => {
  it('makes revision 1, which stands for 14 days', () => {
    expect(quoted(shop)).toMatchObject({
      state: 'quoted',
      quote: { revision: 1, status: 'open', netCents: 10_000, vatCents: 2100, expiresAt: later(14).toISOString() },
    })
  })

  it('supersedes an open quote by a revision with a term of its own', () => {
    const first = quoted(shop)
    const verdict = issueQuote(first, draft(8000), later(5))
    expect(verdict).toMatchObject({
      newEvents: [
        { type: 'quote.superseded', data: { revision: 1 } },
        { type: 'quote.issued', data: { revision: 2 } },
      ],
    })
    expect(rmaAfter(first, verdict).quote).toMatchObject({
      revision: 2,
      status: 'open',
      expiresAt: later(19).toISOString(),
    })
  })

  it('is possible again after a quote expired, without superseding it', () => {
    const open = quoted(shop)
    const expired = afterSilence(open, 'quote-expiry', later(14))
    const verdict = issueQuote(expired, draft(8000), later(15))
    expect(verdict).toMatchObject({ newEvents: [{ type: 'quote.issued', data: { revision: 2 } }] })
    expect(rmaAfter(expired, verdict)).toMatchObject({ state: 'quoted', holdReason: null, quote: { status: 'open' } })
  })

  it('is refused once the quote was answered, either way', () => {
    for (const accept of [true, false]) {
      const open = quoted(portal)
      expect(refusalOf(issueQuote(rmaAfter(open, answered(open, accept)), draft(1), now))).toBe('quote-answered')
    }
  })

  it('is refused for a repair that the warranty covers', () => {
    const rma = reported(begun(kinds.shopRepair), received, covered)
    expect(refusalOf(issueQuote(rma, draft(1), now))).toBe('in-warranty')
  })

  it('is refused for a panel, which nobody replaces (T-3.2.3)', () => {
    const rma = reported(begun(kinds.shopTv), received, { ...notCovered, part: 'lcd' })
    expect(refusalOf(issueQuote(rma, draft(1), now))).toBe('lcd-not-repaired')
  })

  it('is refused before the device was inspected', () => {
    expect(refusalOf(issueQuote(begun(kinds.shopRepair), draft(1), now))).toBe('wrong-state')
    expect(refusalOf(issueQuote(reported(begun(kinds.shopRepair), received), draft(1), now))).toBe('wrong-state')
  })
})

describe('Letting a quote expire', () => {
  it('happens after 14 days to the millisecond, and waits for a person: it is no rejection', () => {
    const open = quoted(shop)
    expect(silent(open, 'quote-expiry', new Date(later(14).getTime() - 1))).toEqual([])
    expect(afterSilence(open, 'quote-expiry', later(14))).toMatchObject({
      state: 'on-hold',
      holdReason: 'quote-expired',
      quote: { status: 'expired' },
      expectedOutcome: null,
    })
  })

  it('does nothing once it was answered, nor twice', () => {
    const open = quoted(portal)
    const expired = afterSilence(open, 'quote-expiry', later(14))
    for (const rma of [rmaAfter(open, answered(open, true)), rmaAfter(open, answered(open, false)), expired, shop]) {
      expect(silent(rma, 'quote-expiry', later(30))).toEqual([])
    }
  })

  it('and answering never both apply: at every instant it can be answered or it can expire', () => {
    const open = quoted(shop)
    for (const at of [now, new Date(later(14).getTime() - 1), later(14), later(15)]) {
      expect(unanswerable(open, 1, at) === null).toBe(silent(open, 'quote-expiry', at).length === 0)
    }
  })
})

const line = (kind: 'labour' | 'travel' | 'transport-inbound' | 'transport-outbound') => ({
  kind,
  amountCents: 100,
  description: kind,
})
const noFee = { transportCents: 0, handlingCents: 0 }

describe('The lines of a quote fit the way of the device (R-quote-lines)', () => {
  it.each([
    ['the depot', shop, 'transport-inbound', null],
    ['the depot', shop, 'transport-outbound', null],
    ['the depot', shop, 'travel', 'quote-lines-do-not-fit'],
    ['a visit', largeTv('NL'), 'travel', null],
    ['a visit', largeTv('NL'), 'transport-inbound', 'quote-lines-do-not-fit'],
    ['a visit', largeTv('NL'), 'transport-outbound', 'quote-lines-do-not-fit'],
  ] as const)('at %s', (_, rma, kind, expected) => {
    const verdict = issueQuote(rma, { lines: [line('labour'), line(kind)], reject: noFee }, now)
    expect(refusalOf(verdict)).toBe(expected)
  })
})

describe('The fee for a rejection (R-reject-fee)', () => {
  const withFee = (transportCents: number, handlingCents: number) => ({
    ...draft(100),
    reject: { transportCents, handlingCents },
  })
  const first = rmaAfter(shop, issueQuote(shop, withFee(1500, 1000), now))

  it('may be lowered or split otherwise by a revision, never raised above the first', () => {
    expect(refusalOf(issueQuote(first, withFee(2500, 0), now))).toBeNull()
    expect(refusalOf(issueQuote(first, withFee(2500, 1), now))).toBe('reject-fee-raised')
    const lowered = rmaAfter(first, issueQuote(first, withFee(0, 0), now))
    expect(refusalOf(issueQuote(lowered, withFee(1500, 1000), now))).toBeNull()
    expect(refusalOf(issueQuote(lowered, withFee(1500, 1001), now))).toBe('reject-fee-raised')
  })

  it('neither after the first has expired', () => {
    const expired = afterSilence(first, 'quote-expiry', later(14))
    expect(refusalOf(issueQuote(expired, withFee(1500, 1001), later(15)))).toBe('reject-fee-raised')
    expect(refusalOf(issueQuote(expired, withFee(1500, 1000), later(15)))).toBeNull()
  })
})

describe('Revisions of a quote', () => {
  const revised = (times: number) =>
    Array.from({ length: times }).reduce<Rma>((rma) => rmaAfter(rma, issueQuote(rma, draft(100), now)), shop)

  it(`are at most ${revisionsMax}, and the last one can still be answered`, () => {
    expect(refusalOf(issueQuote(revised(revisionsMax - 1), draft(100), now))).toBeNull()
    const last = revised(revisionsMax)
    expect(refusalOf(issueQuote(last, draft(100), now))).toBe('too-many-revisions')
    expect(refusalOf(answered(last, true, revisionsMax))).toBeNull()
  })
})
