import { describe, expect, it } from 'vitest'
import { answerQuote, issueQuote } from '../../shared/rma/index.ts'
import { doing, owed, purchaseOf, ruled, settledWith } from './doing.ts'
import { begunOn } from './dossiers.ts'
import { begun, covered, draft, historyOf, type Kind, kinds, newPayment, now, received, reported } from './life.ts'

const arrives = 'received: as registered'
const wayIn = { 'vendor transport-inbound': 700 }
const bothWays = { ...wayIn, 'vendor transport-outbound': 700 }
const tvIn = { 'vendor transport-inbound': 4500 }
/** What somebody owes after each of some commands. */
const owedAfter = (kind: Kind, names: readonly string[]) =>
  names.map((_, index) => owed(doing(begunOn(kind), ...names.slice(0, index + 1))))

describe('What is certain of a covered repair', () => {
  it('is at first its way in, its work once it is inspected, and its way back when it goes back', () => {
    expect(owed(begunOn(kinds.portalRepair))).toEqual(wayIn)
    const work = { ...wayIn, 'vendor labour': 3500, 'vendor parts': 6000 }
    const names = ['transport-booked', arrives, 'inspected: covered', 'repaired', 'shipped', 'delivered']
    const back = { ...work, ...bothWays }
    expect(owedAfter(kinds.portalRepair, names)).toEqual([wayIn, wayIn, work, back, back, back])
  })

  it('is for a television its call and its empty box, too', () => {
    const called = { 'vendor outgoing-call': 1000, 'vendor empty-box': 2500, ...tvIn }
    expect(owed(begunOn(kinds.smallTv))).toEqual(called)
    expect(owed(begunOn(kinds.shopTv))).toEqual(tvIn)
  })

  it('is on site the call at first, and the travel once somebody was there', () => {
    const call = { 'vendor outgoing-call': 1000 }
    const work = { ...call, 'vendor travel': 6500, 'vendor labour': 7500, 'vendor parts': 9000 }
    expect(owed(begunOn(kinds.largeTv))).toEqual(call)
    const names = ['remote-repair: not fixed', 'visit-scheduled', 'inspected: covered', 'repaired']
    expect(owedAfter(kinds.largeTv, names)).toEqual([call, call, work, work])
  })

  it('is for a screening its result, which costs the vendor either way (P-4.3)', () => {
    const screened = { ...wayIn, 'vendor screening': 2000 }
    const rejected = { ...screened, ...bothWays }
    expect(owedAfter(kinds.shopDoa, [arrives, 'doa-result: rejected'])).toEqual([wayIn, rejected])
    expect(owedAfter(kinds.shopDoa, [arrives, 'doa-result: accepted'])).toEqual([wayIn, screened])
  })
})

describe('A parcel that was under way', () => {
  const outOfWarranty = begunOn(kinds.portalRepair, {
    purchase: purchaseOf(kinds.portalRepair, { purchasedOn: '2023-01-05' }),
  })
  const remorse = begunOn(kinds.remorse)

  it.each([
    ['a repair', begunOn(kinds.portalRepair)],
    ['out of warranty', outOfWarranty],
    ['a remorse', remorse],
  ])('is the vendor’s when all was cancelled, or it was lost: %s', (_, dossier) => {
    const booked = doing(dossier, 'transport-booked')
    expect(owed(doing(booked, 'cancellation'))).toEqual(wayIn)
    expect(owed(doing(booked, 'lost', 'cancel'))).toEqual(wayIn)
    expect(owed(doing(dossier, 'cancellation'))).toEqual({})
  })

  it('of a remorse was the consumer’s until then (P-4.3)', () => {
    expect(owed(doing(remorse, 'transport-booked'))).toEqual({ 'consumer transport-inbound': 700 })
    expect(owed(doing(remorse, arrives))).toEqual({ 'consumer transport-inbound': 700 })
  })

  it('with another device than the remorse was about goes back at the vendor’s cost, both ways', () => {
    const back = doing(remorse, 'received: other device', 'return-unrepaired: at the fee')
    expect(owed(back)).toEqual(bothWays)
    expect(owed(doing(back, 'shipped', 'delivered'))).toEqual(bothWays)
  })
})

describe('The ways that no quote names a payer for', () => {
  const inspected = doing(begunOn(kinds.portalRepair), arrives, 'inspected: not covered')
  const quoted = (fee: number) => ruled(inspected, issueQuote(inspected.rma, draft(10_000, 0, fee), now))
  const answered = (fee: number, accept: boolean) => {
    const before = quoted(fee)
    const answer = { revision: 1, accept, by: 'consumer', payment: newPayment() } as const
    return ruled(before, answerQuote(before.rma, answer, now))
  }

  it('are the vendor’s when it was rejected for nothing', () => {
    expect(owed(answered(0, false))).toEqual(bothWays)
  })

  it('are the consumer’s in halves when it was rejected at a fee', () => {
    expect(owed(answered(2501, false))).toEqual({
      'consumer transport-inbound': 1250 + 262,
      'consumer transport-outbound': 1251 + 263,
    })
  })

  it('are the vendor’s when it expired and its fee was waived', () => {
    const expired = doing(quoted(2500), 'quote-expiry')
    expect(owed(doing(expired, 'return-unrepaired: fee waived'))).toEqual(bothWays)
    const due = owed(doing(expired, 'return-unrepaired: at the fee'))
    expect(Object.keys(due).filter((name) => name.startsWith('vendor'))).toEqual([])
  })

  it('are the vendor’s when it was accepted without lines for them, the way back when it goes back', () => {
    const paid = doing(answered(2500, true), 'payment: paid')
    const work = { 'consumer labour': 12_100, 'consumer payment': -12_100 }
    expect(owed(paid)).toEqual(work)
    expect(owed(doing(paid, 'repaired'))).toEqual({ ...work, ...bothWays })
  })

  it('are the consumer’s when the accepted quote names them', () => {
    const lines = [
      { kind: 'labour', amountCents: 10_000, description: 'Labour' },
      { kind: 'transport-inbound', amountCents: 1000, description: 'The way in' },
      { kind: 'transport-outbound', amountCents: 1000, description: 'The way back' },
    ] as const
    const issued = ruled(inspected, issueQuote(inspected.rma, { ...draft(1), lines }, now))
    const closed = doing(issued, 'quote-response: accept', 'payment: paid', 'repaired', 'delivered')
    expect(owed(closed)).toEqual({
      'consumer labour': 12_100,
      'consumer transport-inbound': 1210,
      'consumer transport-outbound': 1210,
      'consumer payment': -14_520,
    })
  })
})

describe('A television that was called about first', () => {
  it('keeps the call with the vendor when it turns out not official (R-onsite-costs)', () => {
    const called = doing(begunOn(kinds.smallTv), 'remote-repair: not fixed', arrives)
    const held = doing(called, 'inspected: not official')
    expect(held.rma).toMatchObject({ holdReason: 'not-official' })
    expect(owed(held)).toEqual({ 'vendor outgoing-call': 1000 })
    const back = doing(held, 'return-unrepaired: at the fee')
    const ways = { ...tvIn, 'vendor transport-outbound': 4500 }
    expect(owed(back)).toEqual({ 'vendor outgoing-call': 1000, ...ways })
  })

  it('keeps it at a visit, too, with the travel', () => {
    const names = ['remote-repair: not fixed', 'visit-scheduled', 'inspected: not official']
    const held = doing(begunOn(kinds.largeTv), ...names)
    expect(owed(held)).toEqual({ 'vendor outgoing-call': 1000 })
    const closed = doing(held, 'return-unrepaired: at the fee')
    expect(owed(closed)).toEqual({ 'vendor outgoing-call': 1000, 'vendor travel': 6500 })
  })

  it('never costs a call that nobody made', () => {
    expect(owed(doing(begunOn(kinds.smallTv), 'cancellation'))).toEqual({})
  })
})

describe('What the desk registers for a shop', () => {
  const byDesk: Kind = { ...kinds.shopRepair, role: 'desk' }
  const registered = begun(byDesk, {}, { sellerId: 'shop-9', registrar: { partnerId: 'desk-1', role: 'desk' } })

  it('is settled with that shop, when it fetches what is not official', () => {
    const closed = reported(registered, received, { ...covered, official: false }, { type: 'collected' })
    expect(settledWith({ events: historyOf(closed) })).toEqual({ vendor: 700, 'partner:shop-9': 2200 })
  })

  it('is settled with the one that registered it where that is a shop', () => {
    const own = begun(kinds.shopRepair, {}, { sellerId: 'shop-9' })
    const closed = reported(own, received, { ...covered, official: false }, { type: 'collected' })
    expect(settledWith({ events: historyOf(closed) })).toEqual({ vendor: 700, 'partner:partner-1': 2200 })
  })
})
