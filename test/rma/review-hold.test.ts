import { describe, expect, it } from 'vitest'
import { payment } from '../../shared/rma/index.ts'
import { approving, doing, informed, ruled, typesOf } from './doing.ts'
import { begunOn, proposed } from './dossiers.ts'
import { kinds, later } from './life.ts'

const approve = 'approve: XMS is silent'
const lacking = 'information: the box lacks something'
/** Claims that a person has to look at while their device is under way. */
const claim = doing(begunOn(kinds.shopDoa), 'transport-booked', lacking)
const noted = doing(claim, 'received: as registered')
const other = doing(claim, 'received: other device')

describe('A parcel that arrives while a person reviews its request', () => {
  it.each([
    ['as registered', noted, 'SN-2026-0001'],
    ['another device', other, 'SN-OTHER'],
  ])('is noted, and the hold stays: %s', (_, { rma }, receivedSerial) => {
    expect(rma).toMatchObject({ state: 'on-hold', holdReason: 'review', heldFrom: 'in-transit', receivedSerial })
    expect(rma.since).toBe(claim.rma.since)
  })

  it('goes on to its screening once that is approved', () => {
    const { rma } = doing(noted, approve)
    expect(rma).toMatchObject({ state: 'screening', holdReason: null, heldFrom: null })
  })

  it('goes on to its inspection once that is approved, as a repair', () => {
    const purchase = { purchase: { sellerId: 'other-shop' } }
    const registered = begunOn(kinds.shopRepair, { callerId: 'a-shop' })
    const held = informed(doing(registered, 'transport-booked'), purchase)
    expect(held.rma).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    const approved = doing(held, 'received: as registered', approve)
    expect(approved.rma).toMatchObject({ state: 'received', holdReason: null })
    expect(doing(approved, 'inspected: covered').rma.state).toBe('in-repair')
  })

  it('is looked at again when it is another device than the registered one (R-other-device)', () => {
    const approved = doing(other, approve)
    expect(approved.rma).toMatchObject({ state: 'on-hold', holdReason: 'other-device', receivedSerial: 'SN-OTHER' })
    expect(typesOf(approved).slice(-2)).toEqual(['desk.decided', 'rma.on_hold'])
    expect(doing(approved, 'approve: official').rma).toMatchObject({
      state: 'screening',
      product: { serial: 'SN-OTHER' },
    })
  })

  it.each(['refuse', 'cancel'])('goes back when the person decides to %s', (decision) => {
    for (const arrived of [noted, other]) {
      const { rma } = doing(arrived, decision)
      expect(rma).toMatchObject({ state: 'returning', expectedOutcome: 'returned-unrepaired', outcome: null })
    }
    const back = doing(noted, decision, 'shipped', 'delivered')
    expect(back.rma).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired' })
  })

  it('is cancelled by nobody else any more', () => {
    expect(() => doing(noted, 'cancellation')).toThrow('wrong-state')
    expect(doing(claim, 'cancellation').rma.state).toBe('cancelled')
  })
})

describe('The instant since which an RMA is held', () => {
  it('is new when the reason of its hold changes', () => {
    const { dossier } = proposed(other, approving(other, {}, later(2)), later(2), 'desk')
    expect(claim.rma.since).toBe(later(0).toISOString())
    expect(dossier.rma).toMatchObject({ holdReason: 'other-device', since: later(2).toISOString() })
  })

  it('is new when a hold follows another at once', () => {
    const names = ['received: as registered', 'inspected: not covered', 'quote', 'quote-response: accept']
    const silent = doing(begunOn(kinds.portalRepair), ...names, 'payment-silence')
    const { paymentId = '', amountCents = 0 } = silent.rma.payment ?? {}
    const result = { paymentId, status: 'paid', amountCents: amountCents - 1 } as const
    const held = ruled(silent, payment(silent.rma, result), later(16))
    expect(silent.rma).toMatchObject({ holdReason: 'payment-silence', since: later(14).toISOString() })
    expect(held.rma).toMatchObject({ holdReason: 'payment-amount', since: later(16).toISOString() })
  })

  it('stays while it is held for the same reason', () => {
    const after = informed(claim, { condition: { visibleAbuse: true } }, undefined, later(1))
    expect(after.rma).toMatchObject({ holdReason: 'review', since: claim.rma.since, updatedAt: later(1).toISOString() })
  })
})
