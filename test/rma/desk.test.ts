import { describe, expect, it } from 'vitest'
import { deskDecision } from '../../functions/desk/decide-rma.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { DeskAction, HoldReason } from '../../shared/rma/index.ts'
import { commandNamed, type Does, unknownSerial } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { kinds } from './life.ts'
import { eventsOf, factsWith, life, notShown, on, quoted, refusalOf } from './lives.ts'

const visited = ['remote-repair: not fixed', 'visit-scheduled'] as const
const decides =
  (action: DeskAction, changes: Partial<Parameters<typeof deskDecision>[1]> = {}): Does =>
  (dossier, at) => {
    const known = { official: null, receivedSerial: unknownSerial, seen: dossier.rma }
    const given = {
      action,
      reason: 'So',
      waiveFees: false,
      ...known,
      paymentId: 'pay_desk',
      publicUrl: 'https://a.example',
    }
    return deskDecision(dossier, { ...given, ...changes }, at)
  }
const decidedIn = ({ events }: Dossier) => {
  const decided = events.findLast(({ type }) => type === 'desk.decided')
  if (decided?.type !== 'desk.decided') throw new Error('Nobody decided')
  return decided.data
}
const onHold = (holdReason: HoldReason) => ({ state: 'on-hold', holdReason })

describe('What the desk decides about a request under review', () => {
  const review = begunOn(kinds.shopRepair, { raisedOn: '2026-11-12' })

  it('approve: it goes on as eligible, and what stood in its way is named', () => {
    expect(review.rma).toMatchObject(onHold('review'))
    const approved = on(review, 'approve: official')
    expect(approved.rma).toMatchObject({ state: 'registered', admitted: true, decisionVersion: 2 })
    expect(decidedIn(approved)).toMatchObject({ action: 'approve', overturns: ['received-in-time'] })
    expect(approved.decisions.map(({ decision }) => decision.decision)).toEqual(['needs-review', 'eligible'])
  })

  it('approve: a television’s repair begins with a call, and goes on without one that was made', () => {
    const television = begunOn(kinds.smallTv, { raisedOn: '2026-11-12' })
    expect(on(television, 'approve: official').rma.state).toBe('remote-repair')
    const facts = { raisedOn: '2026-11-12', ...factsWith(kinds.smallTv, notShown) }
    const approved = on(begunOn(kinds.smallTv, facts), 'information: the proof', 'approve: official')
    const called = on(approved, 'remote-repair: not fixed', 'information: no proof after all', 'information: the proof')
    expect(called.rma.state).toBe('registered')
  })

  it('approve: facts that come later do not bring back what a person has set aside', () => {
    const approved = on(review, 'approve: official')
    expect(on(approved, 'information: bought lately').rma.state).toBe('registered')
    expect(on(approved, 'information: no proof after all', 'information: the proof').rma.state).toBe('registered')
  })

  it('refuse, before the device came: closed as refused', () => {
    const refused = on(review, 'refuse')
    expect(refused.rma).toMatchObject({ state: 'closed', outcome: 'refused' })
    expect(eventsOf(review, 'refuse')).toEqual(['desk.decided', 'rma.refused'])
  })

  it('cancel, before the device came: cancelled', () => {
    expect(on(review, 'cancel').rma).toMatchObject({ state: 'cancelled', outcome: null })
  })

  it.each([
    ['in transit', ['transport-booked'], 'in-transit'],
    ['being screened', ['received: as registered'], 'screening'],
  ] as const)('approve, once it is under way: it goes on where it was: %s', (_, steps, state) => {
    const reviewed = life('webDoa', ...steps, 'information: bought long ago')
    expect(reviewed.rma).toMatchObject({ ...onHold('review'), heldFrom: state })
    expect(on(reviewed, 'approve: official').rma.state).toBe(state)
  })

  it('refuse or cancel, with the device here: it goes back unrepaired', () => {
    const here = life('webDoa', 'received: as registered', 'information: bought long ago')
    for (const action of ['refuse', 'cancel']) {
      expect(on(here, action).rma).toMatchObject({ state: 'returning', expectedOutcome: 'returned-unrepaired' })
      expect(on(here, action, 'delivered').rma.outcome).toBe('returned-unrepaired')
    }
  })

  it('a device that comes meanwhile is noted, and goes on from there once approved', () => {
    const sent = life('webDoa', 'transport-booked', 'information: bought long ago')
    const here = on(sent, 'received: as registered')
    expect(here.rma).toMatchObject({ ...onHold('review'), receivedSerial: here.rma.product.serial })
    expect(on(here, 'approve: official').rma.state).toBe('screening')
    const other = on(sent, 'received: other device')
    expect(other.rma).toMatchObject(onHold('review'))
    expect(on(other, 'approve: official').rma).toMatchObject(onHold('other-device'))
  })
})

describe('What the desk decides while XMS is silent', () => {
  const held = on(begunOn(kinds.shopRepair, { official: null }), 'verification-silence')

  it('refuse: closed as refused; cancel: cancelled', () => {
    expect(held.rma).toMatchObject(onHold('verification'))
    expect(on(held, 'refuse').rma).toMatchObject({ state: 'closed', outcome: 'refused' })
    expect(on(held, 'cancel').rma.state).toBe('cancelled')
  })

  it('cannot approve: XMS is asked before anything is decided (P-1.1)', () => {
    expect(refusalOf(held, 'approve: official')).toBe('wrong-state')
  })

  it('comes too late for what XMS has answered', () => {
    const answered = on(held, 'verify: official')
    for (const action of ['refuse', 'cancel']) expect(refusalOf(answered, action)).toBe('wrong-state')
  })
})

describe('What the desk decides about another device than the registered one (R-other-device)', () => {
  const other = life('portalRepair', 'received: other device')

  it('approve, when XMS knows it: the RMA is about it from now on', () => {
    expect(on(other, 'approve: official').rma).toMatchObject({ state: 'received', product: { serial: 'SN-OTHER' } })
    expect(on(life('webDoa', 'received: other device'), 'approve: official').rma.state).toBe('screening')
  })

  it('approve, when it is not official: another decision is needed', () => {
    expect(on(other, 'approve: not official').rma).toMatchObject({
      ...onHold('not-official'),
      product: { serial: 'SN-OTHER' },
    })
  })

  it('approve, of an unofficial one that a shop sent in: the shop fetches it (P-1.1b)', () => {
    const shops = on(life('shopRepair', 'received: other device'), 'approve: not official')
    expect(shops.rma).toMatchObject({ state: 'awaiting-collection', expectedOutcome: 'collected-by-retailer' })
  })

  it('approve, while XMS cannot answer: asked again later, and nothing is changed', () => {
    expect(refusalOf(other, 'approve: XMS is silent')).toBe('unavailable')
  })

  it('return-unrepaired: it goes back as it is, and the registered serial stays', () => {
    const back = on(other, 'return-unrepaired: at the fee')
    expect(back.rma).toMatchObject({ state: 'returning', expectedOutcome: 'returned-unrepaired', owesRejectFee: false })
    expect(back.rma.payment).toBeNull()
    expect(back.rma.product.serial).not.toBe('SN-OTHER')
  })
})

describe('What the desk decides about a device that is not official', () => {
  const depot = life('portalRepair', 'received: as registered', 'inspected: not official')
  const home = life('largeTv', ...visited, 'inspected: not official')
  const screened = life('webDoa', 'received: as registered', 'inspected: not official')

  it('approve: it is inspected, or screened, again, at the depot or at home', () => {
    expect(on(depot, 'approve: official').rma).toMatchObject({ state: 'received', inspection: { verdict: null } })
    expect(on(home, 'approve: official').rma.state).toBe('visit-planned')
    expect(on(screened, 'approve: official').rma).toMatchObject({ state: 'screening', service: 'doa-screening' })
    expect(decidedIn(on(depot, 'approve: official')).overturns).toEqual(['official-at-inspection'])
    expect(on(depot, 'approve: official', 'inspected: covered', 'repaired', 'delivered').rma.outcome).toBe('repaired')
  })

  it('return-unrepaired: it goes back, and nobody but the vendor pays (R-nonofficial-direct)', () => {
    expect(on(depot, 'return-unrepaired: at the fee').rma).toMatchObject({ state: 'returning', owesRejectFee: false })
    expect(on(home, 'return-unrepaired: at the fee').rma).toMatchObject({
      state: 'closed',
      outcome: 'returned-unrepaired',
    })
  })

  it('a visit that was made is not cancelled any more', () => {
    expect(refusalOf(on(home, 'approve: official'), 'cancellation')).toBe('wrong-state')
  })
})

describe('What the desk decides about a quote that nobody answered', () => {
  const consumers = life('portalRepair', ...quoted, 'quote-expiry')
  const shops = life('shopRepair', ...quoted, 'quote-expiry')
  const atHome = life('largeTv', ...visited, 'inspected: not covered', 'quote', 'quote-expiry')

  it('return-unrepaired: a consumer is asked for the fee as quoted, by a payment of its own', () => {
    const back = on(consumers, decides('return-unrepaired'))
    expect(back.rma).toMatchObject({
      state: 'returning',
      expectedOutcome: 'returned-unrepaired',
      owesRejectFee: true,
      quote: { status: 'expired' },
      payment: { paymentId: 'pay_desk', purpose: 'reject-fee', status: 'open', amountCents: 3026 },
    })
    const { transition } = proposed(
      consumers,
      decides('return-unrepaired')(consumers, new Date(consumers.rma.updatedAt)),
    )
    expect(transition.texts[String(transition.events[0]?.sequence)]).toEqual({
      reason: 'So',
      payUrl: 'https://a.example/pay/pay_desk',
    })
  })

  it('return-unrepaired: a shop is invoiced', () => {
    expect(on(shops, decides('return-unrepaired')).rma).toMatchObject({
      state: 'returning',
      owesRejectFee: true,
      payment: null,
    })
  })

  it('return-unrepaired with the fee waived: nothing is owed and nothing is asked for', () => {
    expect(on(consumers, 'return-unrepaired: fee waived').rma).toMatchObject({ owesRejectFee: false, payment: null })
  })

  it('return-unrepaired on site: there is nothing to send back', () => {
    const closed = on(atHome, decides('return-unrepaired'))
    expect(closed.rma).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired', payment: { status: 'open' } })
    expect(on(closed, 'payment: paid').rma.payment?.status).toBe('paid')
  })

  it('leaves the service centre to quote it anew', () => {
    expect(on(consumers, 'quote').rma).toMatchObject({ state: 'quoted', quote: { revision: 2, status: 'open' } })
  })
})

describe('What the desk decides about money that does not fit', () => {
  const accepted = life('portalRepair', ...quoted, 'quote-response: accept')
  const short = on(accepted, 'payment: too little')

  it('approve: the repair begins, and what is missing is let pass', () => {
    expect(on(short, 'approve: official').rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })

  it('refund: all of it goes back, and the whole amount is waited for', () => {
    const refunded = on(short, 'refund')
    expect(eventsOf(short, 'refund')).toEqual(['desk.decided', 'payment.refunded'])
    expect(refunded.rma).toMatchObject({ state: 'awaiting-payment', expectedOutcome: null })
    expect(on(refunded, 'payment: paid').rma).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })

  it('refund: each sum that came goes back', () => {
    const twice = on(short, 'payment: too much')
    expect(eventsOf(twice, 'refund')).toEqual(['desk.decided', 'payment.refunded', 'payment.refunded'])
  })
})

describe('What the desk decides about a quote that was accepted and not paid', () => {
  const unpaid = life('portalRepair', ...quoted, 'quote-response: accept', 'payment-silence')

  it('return-unrepaired: the contract is withdrawn, and the fee is due instead', () => {
    const back = on(unpaid, decides('return-unrepaired'))
    expect(back.rma).toMatchObject({
      state: 'returning',
      quote: { status: 'withdrawn' },
      owesRejectFee: true,
      payment: { purpose: 'reject-fee', amountCents: 3026 },
      earlierPayments: [{ purpose: 'quote' }],
    })
  })

  it('return-unrepaired: money that still comes for the repair goes back', () => {
    const back = on(unpaid, decides('return-unrepaired'))
    const late = on(back, latePayment(unpaid))
    expect(late.events.slice(-2).map(({ type }) => type)).toEqual(['payment.received', 'payment.refunded'])
    expect(late.rma).toMatchObject({ state: 'returning', payment: { status: 'open' } })
  })
})

describe('What the desk decides about a parcel that does not arrive (R-lost)', () => {
  const wayIn = life('portalRepair', 'transport-booked', 'lost')
  const wayBack = life('portalRepair', 'received: as registered', 'inspected: covered', 'repaired', 'shipped', 'lost')

  it('approve: it is waited for as long again', () => {
    expect(on(wayIn, 'approve: official').rma.state).toBe('in-transit')
    expect(on(wayBack, 'approve: official').rma).toMatchObject({ state: 'returning', expectedOutcome: 'repaired' })
    expect(on(wayBack, 'approve: official', 'lost').rma).toMatchObject(onHold('lost'))
  })

  it('cancel: closed as lost, whichever way it went', () => {
    for (const lost of [wayIn, wayBack])
      expect(on(lost, 'cancel').rma).toMatchObject({ state: 'closed', outcome: 'lost' })
  })

  it('leaves the service centre to report that it came', () => {
    expect(on(wayIn, 'received: as registered').rma.state).toBe('received')
    expect(on(wayIn, 'received: other device').rma).toMatchObject(onHold('other-device'))
    expect(on(wayBack, 'delivered').rma).toMatchObject({ state: 'closed', outcome: 'repaired' })
  })
})

describe('What the desk decides about a device that nobody collects (R-uncollected)', () => {
  const left = life('shopRepair', 'received: as registered', 'inspected: not official', 'uncollected')

  it('approve: it waits as long again', () => {
    expect(on(left, 'approve: official').rma.state).toBe('awaiting-collection')
    expect(on(left, 'approve: official', 'uncollected').rma).toMatchObject(onHold('uncollected'))
  })

  it('leaves the shop to collect it', () => {
    expect(on(left, 'collected').rma).toMatchObject({ state: 'closed', outcome: 'collected-by-retailer' })
  })
})

describe('A repair that turns out impossible after an accepted quote', () => {
  const paid = life('portalRepair', ...quoted, 'quote-response: accept', 'payment: paid')

  it('goes back without a fee, and the money goes back (refund)', () => {
    const refunded = on(paid, 'refund')
    expect(eventsOf(paid, 'refund')).toEqual(['desk.decided', 'quote.withdrawn', 'payment.refunded'])
    expect(refunded.rma).toMatchObject({
      state: 'returning',
      expectedOutcome: 'returned-unrepaired',
      owesRejectFee: false,
      quote: { status: 'withdrawn' },
      payment: { status: 'refunded' },
    })
  })

  it('of a shop goes back too: it had paid nothing yet', () => {
    const shops = life('shopRepair', ...quoted, 'quote-response: accept')
    expect(eventsOf(shops, 'refund')).toEqual(['desk.decided', 'quote.withdrawn'])
    expect(on(shops, 'refund').rma.state).toBe('returning')
  })

  it('at home closes: there is nothing to send back', () => {
    const atHome = life(
      'largeTv',
      ...visited,
      'inspected: not covered',
      'quote',
      'quote-response: accept',
      'payment: paid',
    )
    expect(on(atHome, 'refund').rma).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired' })
  })

  it('is no decision about a repair that the vendor bears', () => {
    expect(refusalOf(life('shopRepair', 'received: as registered', 'inspected: covered'), 'refund')).toBe('wrong-state')
  })
})

describe('A decision about what has changed since the person looked', () => {
  it('is refused, so that they look again', () => {
    const held = life('shopRepair', 'received: as registered', 'inspected: not official', 'uncollected')
    const again = on(held, 'approve: official', 'uncollected')
    expect(again.rma).toMatchObject(onHold('uncollected'))
    expect(refusalOf(again, decides('approve', { seen: held.rma }))).toBe('wrong-state')
    expect(refusalOf(again, decides('approve'))).toBeNull()
  })
})

/** Money for the payment that an RMA waited for earlier. */
const latePayment =
  ({ rma: { payment } }: Dossier): Does =>
  ({ rma, ...dossier }, at) =>
    commandNamed('payment: paid').does({ ...dossier, rma: { ...rma, payment } }, at)
