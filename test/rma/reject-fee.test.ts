import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { allowedActions, payment } from '../../shared/rma/index.ts'
import { owed, ruled, typesOf } from './doing.ts'
import { life, on, quoted } from './lives.ts'

/** R-reject-payment: 2501 cents and VAT. */
const feeCents = 3026
const rejected = life('portalRepair', ...quoted, 'quote-response: reject')
const closed = on(rejected, 'delivered')
const paid = ({ rma, ...dossier }: Dossier, amountCents = feeCents, providerId = 'tr_1'): Dossier => {
  const paymentId = rma.payment?.paymentId ?? 'pay_none'
  return ruled({ rma, ...dossier }, payment(rma, { paymentId, status: 'paid', amountCents, providerId }))
}
const last = (dossier: Dossier, count: number) => typesOf(dossier).slice(-count)
const isAsked = ({ rma }: Dossier) => allowedActions(rma).includes('payment')

describe('The fee for a rejection (R-reject-payment)', () => {
  it('is asked of a consumer by a payment of its own, and of a shop by none', () => {
    expect(rejected.rma.payment).toMatchObject({ purpose: 'reject-fee', status: 'open', amountCents: feeCents })
    const shops = life('shopRepair', ...quoted, 'quote-response: reject')
    expect(shops.rma).toMatchObject({ owesRejectFee: true, payment: null })
  })

  it('never blocks the way back', () => {
    expect(closed.rma).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired', payment: { status: 'open' } })
  })

  it.each([
    ['on the way back', rejected],
    ['once it is shipped', on(rejected, 'shipped')],
    ['while the parcel is looked for', on(rejected, 'shipped', 'lost')],
    ['after closing', closed],
    ['after an attempt that failed', on(closed, 'payment: failed')],
  ])('can be paid %s, and moves the RMA nowhere', (_, dossier) => {
    expect(isAsked(dossier)).toBe(true)
    const done = paid(dossier)
    expect(done.rma).toMatchObject({ state: dossier.rma.state, payment: { status: 'paid' } })
    expect(last(done, 1)).toEqual(['payment.received'])
    expect(isAsked(done)).toBe(false)
  })

  it('settles what the consumer owes', () => {
    const consumers = (dossier: Dossier) =>
      Object.entries(owed(dossier))
        .filter(([name]) => name.startsWith('consumer'))
        .reduce((sum, [, cents]) => sum + cents, 0)
    expect(consumers(closed)).toBe(feeCents)
    expect(consumers(paid(closed))).toBe(0)
  })

  it('paid twice goes back the second time', () => {
    const twice = paid(paid(closed), feeCents, 'tr_2')
    expect(last(twice, 2)).toEqual(['payment.received', 'payment.refunded'])
    expect(twice.rma).toMatchObject({ state: 'closed', payment: { status: 'paid' } })
  })

  it.each([feeCents - 1, feeCents + 1])('of another amount goes back, and stays asked for: %i cents', (amountCents) => {
    const wrong = paid(closed, amountCents)
    expect(last(wrong, 2)).toEqual(['payment.received', 'payment.refunded'])
    expect(isAsked(wrong)).toBe(true)
    expect(paid(wrong, feeCents, 'tr_2').rma.payment?.status).toBe('paid')
  })

  it('told again changes nothing', () => {
    const done = paid(closed)
    const again = {
      paymentId: done.rma.payment?.paymentId ?? '',
      status: 'paid',
      amountCents: feeCents,
      providerId: 'tr_1',
    } as const
    expect(payment(done.rma, again)).toEqual({ newEvents: [] })
  })

  it('of nothing is not asked for', () => {
    const waived = life('portalRepair', ...quoted, 'quote-expiry', 'return-unrepaired: fee waived')
    expect(waived.rma).toMatchObject({ owesRejectFee: false, payment: null })
    expect(isAsked(waived)).toBe(false)
  })
})

describe('Money for a repair', () => {
  const accepted = life('portalRepair', ...quoted, 'quote-response: accept')

  it('that comes after a long silence starts it all the same', () => {
    const silent = on(accepted, 'payment-silence')
    expect(paid(silent, 12_100).rma).toMatchObject({ state: 'in-repair', holdReason: null })
  })

  it('that comes twice goes back the second time, during the repair and after it', () => {
    const once = paid(accepted, 12_100)
    for (const dossier of [once, on(once, 'repaired'), on(once, 'repaired', 'delivered')]) {
      const twice = paid(dossier, 12_100, 'tr_2')
      expect(last(twice, 2)).toEqual(['payment.received', 'payment.refunded'])
      expect(twice.rma).toMatchObject({ state: dossier.rma.state, payment: { status: 'paid' } })
    }
  })

  it('that is wrong twice waits for a person with all of it', () => {
    const twice = paid(paid(accepted, 12_000), 50, 'tr_2')
    expect(twice.rma).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
    expect(twice.rma.payment?.receipts.map(({ amountCents }) => amountCents)).toEqual([12_000, 50])
  })

  it('that is wrong after a long silence waits for a person as wrong', () => {
    const wrong = paid(on(accepted, 'payment-silence'), 12_000)
    expect(wrong.rma).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
    expect(on(wrong, 'refund').rma.state).toBe('awaiting-payment')
  })

  it('that is right after another amount went back starts it', () => {
    const refunded = on(paid(accepted, 12_000), 'refund')
    expect(paid(refunded, 12_100, 'tr_2').rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })
})
