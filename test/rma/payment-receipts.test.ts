import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { payment, receivedCents } from '../../shared/rma/index.ts'
import { doing, owed, ruled, typesOf } from './doing.ts'
import { begunOn } from './dossiers.ts'
import { kinds } from './life.ts'

const owedCents = 12_100
const approve = 'approve: XMS is silent'
const waiting = doing(
  begunOn(kinds.portalRepair),
  'received: as registered',
  'inspected: not covered',
  'quote',
  'quote-response: accept',
)
const paymentId = waiting.rma.payment?.paymentId ?? ''

/** The dossier after money that came in, with the provider's id of it where it has one. */
const paid = (dossier: Dossier, amountCents: number, providerId?: string): Dossier =>
  ruled(dossier, payment(dossier.rma, { paymentId, status: 'paid', amountCents, providerId }))
/** What happened last. */
const last = (dossier: Dossier, count: number) => typesOf(dossier).slice(-count)
const inHand = ({ rma }: Dossier) => (rma.payment ? receivedCents(rma.payment) : null)

describe('An amount that a person let pass', () => {
  const short = doing(paid(waiting, 12_000, 'tr_1'), approve)

  it('is paid, and what is missing is the vendor’s', () => {
    expect(short.rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid', amountCents: owedCents } })
    expect(owed(short)).toMatchObject({ 'vendor payment': 100 })
  })

  it('stays paid when a second payment comes late: that goes back, and what the vendor let go stays let go', () => {
    const late = paid(short, owedCents, 'tr_2')
    expect(last(late, 2)).toEqual(['payment.received', 'payment.refunded'])
    expect(late.rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    expect(inHand(late)).toBe(12_000)
    expect(owed(late)).toEqual(owed(short))
  })

  it('stays paid when just what was missing comes late', () => {
    const late = paid(short, 100, 'tr_2')
    expect(late.rma.payment?.status).toBe('paid')
    expect(owed(late)).toEqual(owed(short))
  })

  it('stays paid to the end, when nobody owes anything but the vendor', () => {
    const closed = doing(paid(short, owedCents, 'tr_2'), 'repaired', 'delivered')
    expect(closed.rma).toMatchObject({ state: 'closed', payment: { status: 'paid' } })
    const consumers = Object.entries(owed(closed)).filter(([name]) => name.startsWith('consumer'))
    expect(consumers.reduce((sum, [, cents]) => sum + cents, 0)).toBe(0)
  })
})

describe('Money of a provider that gives no ids', () => {
  const short = paid(waiting, 5000)
  const refunded = doing(short, 'refund')

  it('is taken in the right amount after another one went back', () => {
    expect(refunded.rma).toMatchObject({ state: 'awaiting-payment' })
    expect(inHand(refunded)).toBe(0)
    expect(paid(refunded, owedCents).rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })

  it('is taken as new when the amount that went back comes again', () => {
    const again = paid(refunded, 5000)
    expect(again.rma).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
    expect(inHand(again)).toBe(5000)
  })

  it.each([
    ['while it waits for a person', short, 5000],
    ['once it is paid', paid(waiting, owedCents), owedCents],
    ['of an amount that came too late and went back', paid(paid(waiting, owedCents), 5000), 5000],
  ])('is no new money when it is said twice: %s', (_, dossier, amountCents) => {
    expect(payment(dossier.rma, { paymentId, status: 'paid', amountCents })).toEqual({ newEvents: [] })
  })
})

describe('Money of a provider that gives ids', () => {
  it('is nothing new when it went back and is told again, whatever is asked for meanwhile', () => {
    const refunded = doing(paid(waiting, 5000, 'tr_1'), 'refund')
    const again = { paymentId, status: 'paid', amountCents: 5000, providerId: 'tr_1' } as const
    expect(payment(refunded.rma, again)).toEqual({ newEvents: [] })
    expect(paid(refunded, 5000, 'tr_2').rma).toMatchObject({ holdReason: 'payment-amount' })
  })
})

describe('Too much money, approved', () => {
  it.each([
    ['without ids', []],
    ['with ids', ['tr_1', 'tr_2']],
  ])('goes back as far as it can: 5000 of 5000 and 12,100 for 12,100, %s', (_, [first, second]) => {
    const held = paid(paid(waiting, 5000, first), owedCents, second)
    expect(held.rma).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
    const approved = doing(held, approve)
    expect(last(approved, 2)).toEqual(['desk.decided', 'payment.refunded'])
    expect(approved.events.at(-1)?.data).toMatchObject({ amountCents: 5000 })
    expect(approved.rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    expect(inHand(approved)).toBe(owedCents)
    expect(owed(approved)).not.toHaveProperty('vendor payment')
  })

  it('of one piece is kept, and the vendor’s', () => {
    const approved = doing(paid(waiting, owedCents + 500), approve)
    expect(last(approved, 1)).toEqual(['desk.decided'])
    expect(owed(approved)).toMatchObject({ 'vendor payment': -500 })
  })
})

describe('More receipts than are remembered', () => {
  const many = Array.from({ length: 25 }, (_, index) => index + 1)

  it('are each recorded and sent back, and the one that paid is never forgotten', () => {
    const repaid = many.reduce(
      (before, cents) => paid(before, cents, `late_${cents}`),
      paid(waiting, owedCents, 'tr_1'),
    )
    const money = typesOf(repaid).filter((type) => type.startsWith('payment.'))
    expect(money.filter((type) => type === 'payment.received')).toHaveLength(1 + many.length)
    expect(money.filter((type) => type === 'payment.refunded')).toHaveLength(many.length)
    expect(repaid.rma.payment?.receipts.length).toBeLessThanOrEqual(20)
    expect(repaid.rma.payment?.receipts).toContainEqual({ amountCents: owedCents, providerId: 'tr_1', refunded: false })
    expect(repaid.rma.payment?.status).toBe('paid')
    const again = { paymentId, status: 'paid', amountCents: owedCents, providerId: 'tr_1' } as const
    expect(payment(repaid.rma, again)).toEqual({ newEvents: [] })
  })

  it('that wait for a person are all remembered, and all go back', () => {
    const held = many.reduce((before, cents) => paid(before, cents, `part_${cents}`), waiting)
    expect(held.rma.payment?.receipts).toHaveLength(many.length)
    const refunded = doing(held, 'refund')
    expect(inHand(refunded)).toBe(0)
    expect(typesOf(refunded).filter((type) => type === 'payment.refunded')).toHaveLength(many.length)
  })
})
