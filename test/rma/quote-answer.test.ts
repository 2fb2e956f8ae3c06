import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { answerQuote, issueQuote, type Rma, type RmaEvent, silent } from '../../shared/rma/index.ts'
import {
  afterSilence,
  answererOf,
  begun,
  carriedOut,
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
import { rmas } from './states.ts'

const quoted = (rma: Rma) => rmaAfter(rma, issueQuote(rma, draft(10_000), now))
const shop = quoted(reported(begun(kinds.shopRepair), received, notCovered))
const portal = quoted(reported(begun(kinds.portalRepair), received, notCovered))
const onSite = quoted(reported(begun(kinds.largeTv), { type: 'remote-repair', fixed: false }, visit, notCovered))

const answer = (rma: Rma, accept: boolean, revision = 1, at = now) =>
  answerQuote(rma, { revision, accept, by: answererOf(rma), payment: newPayment('pay_1') }, at)

describe('Accepting a quote', () => {
  it('lets a shop’s device be repaired at once: the shop is invoiced (R-pos-payment)', () => {
    expect(rmaAfter(shop, answer(shop, true))).toMatchObject({
      state: 'in-repair',
      payment: null,
      quote: { status: 'accepted', totalCents: 12_100 },
    })
  })

  it('makes a consumer pay the total with VAT first (P-3.2b)', () => {
    expect(rmaAfter(portal, answer(portal, true))).toMatchObject({
      state: 'awaiting-payment',
      payment: { paymentId: 'pay_1', status: 'open', amountCents: 12_100, currency: 'EUR' },
    })
  })
})

describe('Rejecting a quote', () => {
  it('sends the device back unrepaired, at the fee as quoted', () => {
    const verdict = answer(portal, false)
    expect(verdict).toMatchObject({ newEvents: [{ type: 'quote.rejected', data: { rejectTotalCents: 3025 } }] })
    expect(rmaAfter(portal, verdict)).toMatchObject({
      state: 'returning',
      expectedOutcome: 'returned-unrepaired',
      payment: { purpose: 'reject-fee', status: 'open', amountCents: 3025 },
    })
  })

  it('closes a visit: nothing travels back', () => {
    expect(rmaAfter(onSite, answer(onSite, false))).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired' })
  })
})

describe('An answer is refused', () => {
  it('to an older revision as superseded, whether the newest one is open, answered or expired', () => {
    const revised = rmaAfter(shop, issueQuote(shop, draft(9000), now))
    expect(refusalOf(answer(revised, true, 1))).toBe('quote-superseded')
    expect(refusalOf(answer(rmaAfter(revised, answer(revised, true, 2)), true, 1))).toBe('quote-superseded')
    expect(refusalOf(answer(afterSilence(revised, 'quote-expiry', later(14)), true, 1))).toBe('quote-superseded')
  })

  it('to a revision that does not exist as not found', () => {
    expect(refusalOf(answer(shop, true, 2))).toBe('quote-not-found')
    expect(refusalOf(answer(reported(begun(kinds.shopRepair), received), true))).toBe('quote-not-found')
  })

  it('to an answered one as answered, also a repeat and also after its term', () => {
    for (const first of [true, false]) {
      for (const second of [true, false]) {
        const done = rmaAfter(portal, answer(portal, first))
        expect(refusalOf(answer(done, second))).toBe('quote-answered')
        expect(refusalOf(answer(done, second, 1, later(20)))).toBe('quote-answered')
      }
    }
  })

  it('after 14 days as expired, also when nothing has noted the expiry yet', () => {
    expect(refusalOf(answer(shop, true, 1, later(14)))).toBe('quote-expired')
    expect(refusalOf(answer(afterSilence(shop, 'quote-expiry', later(14)), true, 1, later(15)))).toBe('quote-expired')
  })
})

const step = fc.record({
  kind: fc.constantFrom('answer', 'answer', 'answer', 'revise', 'expire'),
  revision: fc.integer({ min: 1, max: 4 }),
  accept: fc.boolean(),
  days: fc.integer({ min: 0, max: 6 }),
})

function verdictOf(rma: Rma, each: { kind: string; revision: number; accept: boolean }, at: Date) {
  if (each.kind === 'answer') return answer(rma, each.accept, each.revision, at)
  return each.kind === 'revise' ? issueQuote(rma, draft(5000), at) : { newEvents: silent(rma, 'quote-expiry', at) }
}

describe('Of any sequence of answers, revisions and days passing', () => {
  test.prop([fc.constantFrom(shop, portal, onSite), fc.array(step, { minLength: 1, maxLength: 15 })])(
    'at most one answer counts, it is to the newest revision within its term, and nothing is quoted after it',
    (start, steps) => {
      let rma: Rma = start
      let days = 0
      const events: RmaEvent[] = []
      for (const each of steps) {
        days += each.days
        const verdict = verdictOf(rma, each, later(days))
        if ('refused' in verdict) continue
        const before = rma
        const done = carriedOut(rma, verdict, later(days))
        rma = done.after
        events.push(...done.events)
        if (each.kind === 'answer') {
          expect(each.revision).toBe(before.quote?.revision)
          expect(later(days).toISOString() < String(before.quote?.expiresAt)).toBe(true)
        }
      }
      const answers = events.filter((each) => each.type === 'quote.accepted' || each.type === 'quote.rejected')
      expect(answers.length).toBeLessThanOrEqual(1)
      const [counted] = answers
      if (!counted) return
      expect(events.filter((each) => each.sequence > counted.sequence && each.type.startsWith('quote.'))).toEqual([])
      expect(rma.quote?.status).toBe(counted.type === 'quote.accepted' ? 'accepted' : 'rejected')
    },
  )
})

describe('Who answers a quote', () => {
  const shop = rmas.quotedShop
  const by = (rma: Rma, who: Parameters<typeof answerQuote>[1]['by']) =>
    refusalOf(answerQuote(rma, { revision: 1, accept: true, by: who, payment: newPayment() }, now))

  it('through a point of sale, whoever registered the RMA: also the desk that did it for a shop', () => {
    const byDesk = { ...shop, registrar: { partnerId: 'desk', role: 'desk' } } as const
    expect(by(byDesk, { partnerId: 'desk' })).toBeNull()
    expect(by(shop, { partnerId: 'desk' })).toBe('quote-not-yours')
    expect(by(shop, shop.registrar)).toBeNull()
    expect(by(shop, 'consumer')).toBe('quote-not-yours')
  })

  it('elsewhere the consumer', () => {
    expect(by(rmas.quotedPortal, 'consumer')).toBeNull()
    expect(by(rmas.quotedPortal, rmas.quotedPortal.registrar)).toBe('quote-not-yours')
  })
})
