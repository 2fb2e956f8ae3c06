import { describe, expect, it } from 'vitest'
import { type PaymentResult, payment, type Rma, silent, timersOf } from '../../shared/rma/index.ts'
import { afterSilence, later, refusalOf, rmaAfter } from './life.ts'
import { type Condition, rmas } from './states.ts'

const owed = rmas.awaitingPayment
const result = (changes: Partial<PaymentResult> = {}): PaymentResult => ({
  paymentId: 'pay_1',
  status: 'paid',
  amountCents: 12_100,
  ...changes,
})
const told = (rma: Rma, changes?: Partial<PaymentResult>) => rmaAfter(rma, payment(rma, result(changes)))

describe('A payment', () => {
  it('of the accepted total starts the repair', () => {
    expect(told(owed)).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })

  it('told twice changes nothing the second time', () => {
    expect(payment(told(owed), result())).toEqual({ newEvents: [] })
    expect(payment(told(owed, { status: 'failed' }), result({ status: 'failed' }))).toEqual({ newEvents: [] })
  })

  it.each(['failed', 'expired'] as const)(
    'that %s leaves the RMA waiting, and a new attempt may still pay',
    (status) => {
      const waiting = told(owed, { status })
      expect(waiting).toMatchObject({ state: 'awaiting-payment', payment: { status }, since: owed.since })
      expect(told(waiting)).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    },
  )

  it.each([12_099, 12_101, 0, -12_100])('of another amount (%i cents) waits for a person', (amountCents) => {
    const held = told(owed, { amountCents })
    expect(held).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
    expect(held.payment?.status).not.toBe('paid')
  })

  it('cannot fail once it was received: a late failure of an attempt says nothing', () => {
    expect(payment(told(owed), result({ status: 'failed' }))).toEqual({ newEvents: [] })
  })

  it('that is not the one that the RMA waits for is not found', () => {
    expect(refusalOf(payment(owed, result({ paymentId: 'pay_2' })))).toBe('payment-not-found')
  })

  const unasked = (Object.keys(rmas) as Condition[]).filter((each) => !rmas[each].payment)
  it.each(unasked)('is not found where none was asked for: %s', (condition) => {
    expect(refusalOf(payment(rmas[condition], result()))).toBe('payment-not-found')
  })
})

describe('A failure that comes late', () => {
  const held = afterSilence(owed, 'payment-silence', later(14))

  it.each(['failed', 'expired'] as const)('never lifts a hold: %s', (status) => {
    expect(told(held, { status })).toMatchObject({
      state: 'on-hold',
      holdReason: 'payment-silence',
      payment: { status },
    })
    expect(told(told(held, { status }))).toMatchObject({ state: 'in-repair' })
  })

  it('is said once: after one, no other failure is told again', () => {
    const failed = told(owed, { status: 'failed' })
    expect(payment(failed, result({ status: 'expired' }))).toEqual({ newEvents: [] })
    expect(payment(told(owed, { status: 'expired' }), result({ status: 'failed' }))).toEqual({ newEvents: [] })
  })
})

describe('Silence about a payment', () => {
  it('is reminded of after 3 days and waits for a person after 14 (R-payment-silence)', () => {
    expect(timersOf(owed)).toEqual([
      { kind: 'payment-reminder', dueAt: later(3).toISOString() },
      { kind: 'payment-silence', dueAt: later(14).toISOString() },
    ])
    expect(silent(owed, 'payment-silence', new Date(later(14).getTime() - 1))).toEqual([])
    expect(afterSilence(owed, 'payment-silence', later(14))).toMatchObject({
      state: 'on-hold',
      holdReason: 'payment-silence',
    })
  })

  it('counts from the acceptance, also when an attempt failed in between', () => {
    const waiting = rmaAfter(owed, payment(owed, result({ status: 'failed' })), later(10))
    expect(timersOf(waiting)).toEqual(timersOf(owed))
    expect(silent(waiting, 'payment-silence', later(14))).not.toEqual([])
  })

  it('means nothing once it was paid', () => {
    expect(silent(told(owed), 'payment-silence', later(30))).toEqual([])
    expect(timersOf(told(owed))).toEqual([])
  })
})
