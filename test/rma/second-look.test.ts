import { describe, expect, it } from 'vitest'
import { itemDecision } from '../../functions/desk/decide-item.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import { secondLooksMax } from '../../shared/rma/allowed-actions.ts'
import { ledgerOf } from '../../shared/rma/index.ts'
import { continuedAs } from './commands.ts'
import { begunOn, disputeItem } from './dossiers.ts'
import { kinds } from './life.ts'
import { eventsOf, factsWith, life, on, quoted, refusalOf } from './lives.ts'

const decidedIn = ({ events }: Dossier) => {
  const decided = events.findLast(({ type }) => type === 'desk.decided')
  if (decided?.type !== 'desk.decided') throw new Error('Nobody decided')
  return decided.data
}
/** What the consumer owes, in cents. */
const owedIn = ({ events }: Dossier) =>
  ledgerOf(events)
    .filter(({ payer }) => payer === 'consumer')
    .reduce((sum, { grossCents }) => sum + grossCents, 0)

describe('A second look at a request that was refused (L-second-look)', () => {
  const refusals = {
    'an unofficial device': [begunOn(kinds.portalRepair, { official: false }), 'official-product'],
    'a claim that is too late': [
      begunOn(kinds.webDoa, factsWith(kinds.webDoa, { purchasedOn: '2026-10-01', deliveredOn: '2026-10-02' })),
      'doa-within-15-days',
    ],
    'a sale of another shop': [
      begunOn(kinds.shopRepair, { callerId: 'shop', ...factsWith(kinds.shopRepair, { sellerId: 'rival' }) }),
      'registered-by-seller',
    ],
  } as const

  it.each(Object.entries(refusals))(
    'waits for a person, and lets it in as eligible when that one admits it: %s',
    (_, [dossier, rule]) => {
      expect(dossier.rma).toMatchObject({
        state: 'on-hold',
        holdReason: 'review',
        secondLook: disputeItem,
        admitted: false,
      })
      const admitted = on(dossier, 'admit')
      expect(admitted.rma).toMatchObject({ state: 'registered', admitted: true, secondLook: null, setAside: [rule] })
      expect(admitted.rma.service).not.toBeNull()
      expect(eventsOf(dossier, 'admit')).toEqual(['desk.decided', 'rma.registered'])
    },
  )

  it.each(Object.entries(refusals))('closes it as refused when it is upheld: %s', (_, [dossier, rule]) => {
    const upheld = on(dossier, 'uphold')
    expect(upheld.rma).toMatchObject({ state: 'closed', outcome: 'refused', secondLook: null })
    expect(upheld.events.at(-1)).toMatchObject({ type: 'rma.refused', data: { failed: [rule] } })
  })

  it('begins a television’s repair with a call', () => {
    expect(on(begunOn(kinds.largeTv, { official: false }), 'admit').rma.state).toBe('remote-repair')
  })

  it('cannot let in what is not offered at all', () => {
    const mounting = begunOn(kinds.largeTv, { request: 'wall-mounting' })
    expect(refusalOf(mounting, 'admit')).toBe('not-offered')
    expect(on(mounting, 'uphold').rma.outcome).toBe('refused')
  })
})

describe('A second look at a repair that is not covered', () => {
  const moments = {
    'before its quote': life('portalRepair', 'received: as registered', 'inspected: not covered'),
    'with its quote open': life('portalRepair', ...quoted),
    'with its quote expired': life('portalRepair', ...quoted, 'quote-expiry'),
    'with its quote accepted and not paid': life('portalRepair', ...quoted, 'quote-response: accept'),
    'with its quote rejected, while it is here': life('portalRepair', ...quoted, 'quote-response: reject'),
    'with another amount paid': life('portalRepair', ...quoted, 'quote-response: accept', 'payment: too little'),
    'that was released as it is': life('portalRepair', ...quoted, 'quote-expiry', 'return-unrepaired: at the fee'),
  }

  it.each(Object.entries(moments))('covers it when it is admitted, and nothing is to be paid: %s', (_, dossier) => {
    const admitted = on(dossier, 'second-look', 'admit')
    expect(admitted.rma).toMatchObject({
      state: 'in-repair',
      service: 'in-warranty-repair',
      inspection: { verdict: 'covered' },
      owesRejectFee: false,
      expectedOutcome: null,
      secondLook: null,
    })
    expect(admitted.rma.quote?.status ?? 'withdrawn').toBe('withdrawn')
    expect(owedIn(admitted)).toBe(0)
    expect(decidedIn(admitted)).toMatchObject({ action: 'admit', overturns: ['warrantable-at-inspection'] })
    expect(on(admitted, 'repaired', 'delivered').rma.outcome).toBe('repaired')
  })

  it.each(Object.entries(moments))('changes nothing but that it is said when it is upheld: %s', (_, dossier) => {
    const upheld = on(dossier, 'second-look', 'uphold').rma
    const { version, updatedAt } = upheld
    expect(upheld).toEqual({ ...dossier.rma, version, updatedAt, secondLooks: 1 })
  })

  it('gives back what came in, the fee of a rejection too', () => {
    const paidFee = life('portalRepair', ...quoted, 'quote-response: reject', 'payment: paid')
    expect(eventsOf(paidFee, 'second-look', 'admit')).toEqual([
      'second_look.requested',
      'desk.decided',
      'quote.withdrawn',
      'payment.refunded',
    ])
    expect(owedIn(on(paidFee, 'second-look', 'admit'))).toBe(0)
  })

  it('swaps the unit whose panel is served after all (T-3.2.3)', () => {
    const panel = life('shopTv', 'received: as registered', 'inspected: panel not covered')
    const admitted = on(panel, 'second-look', 'admit')
    expect(admitted.rma).toMatchObject({ state: 'in-repair', service: 'whole-unit-swap' })
    expect(decidedIn(admitted).overturns).toEqual(['panel-served'])
  })

  it.each([
    ['it is paid for', life('portalRepair', ...quoted, 'quote-response: accept', 'payment: paid')],
    ['it is repaired', life('shopRepair', ...quoted, 'quote-response: accept', 'repaired')],
    ['it is on its way back', life('portalRepair', ...quoted, 'quote-response: reject', 'shipped')],
    ['it is covered', life('portalRepair', 'received: as registered', 'inspected: covered')],
    ['it has not been inspected', life('portalRepair', 'received: as registered')],
  ])('cannot be asked for when %s', (_, dossier) => {
    expect(refusalOf(dossier, 'second-look')).toBe('wrong-state')
  })

  it('that the case has overtaken can be upheld, and not admitted any more', () => {
    const asked = life('portalRepair', ...quoted, 'quote-response: accept')
    const overtaken = on(asked, 'second-look', 'payment: paid', 'repaired')
    expect(refusalOf(overtaken, 'admit')).toBe('wrong-state')
    expect(refusalOf(on(overtaken, 'delivered'), 'admit')).toBe('wrong-state')
    expect(on(overtaken, 'uphold').rma).toMatchObject({ state: 'returning', secondLook: null })
  })
})

describe('A second look at a rejected screening', () => {
  const rejected = life('webDoa', 'received: as registered', 'doa-result: rejected')

  it('has it screened anew', () => {
    const admitted = on(rejected, 'second-look', 'admit')
    expect(admitted.rma).toMatchObject({ state: 'screening', expectedOutcome: null })
    expect(on(admitted, 'doa-result: accepted', 'collected').rma.outcome).toBe('doa-accepted')
    expect(on(admitted, 'doa-result: rejected', 'delivered').rma.outcome).toBe('doa-rejected')
  })

  it('sends it back when it is upheld', () => {
    expect(on(rejected, 'second-look', 'uphold').rma).toMatchObject({
      state: 'returning',
      expectedOutcome: 'doa-rejected',
    })
  })

  it('is too late once it has been shipped', () => {
    expect(refusalOf(on(rejected, 'shipped'), 'second-look')).toBe('wrong-state')
    expect(refusalOf(on(rejected, 'second-look', 'shipped'), 'admit')).toBe('wrong-state')
  })
})

describe('A second look at an RMA that has been closed', () => {
  const closed = {
    refused: on(begunOn(kinds.portalRepair, { official: false }), 'uphold'),
    'returned-unrepaired': life('portalRepair', ...quoted, 'quote-response: reject', 'delivered'),
    'doa-rejected': life('webDoa', 'received: as registered', 'doa-result: rejected', 'delivered'),
    'remorse-rejected': life('remorse', 'received: as registered', 'doa-result: rejected', 'delivered'),
  }

  it.each(Object.entries(closed))('goes on as a new RMA, which knows what was set aside: %s', (outcome, dossier) => {
    expect(dossier.rma).toMatchObject({ state: 'closed', outcome })
    const asked = on(dossier, 'second-look')
    const admitted = on(asked, 'admit')
    expect(admitted.rma).toMatchObject({ state: 'closed', outcome, continuedAs, owesRejectFee: false })
    expect(owedIn(admitted)).toBe(outcome === 'remorse-rejected' ? owedIn(dossier) : 0)

    const given = {
      id: asked.rma.secondLook ?? '',
      action: 'admit',
      reason: 'So',
      newNumber: () => continuedAs,
    } as const
    const { continuation } = itemDecision(asked, given, new Date(asked.rma.updatedAt)).also ?? {}
    const { after } = continuation?.transition ?? {}
    expect(after).toMatchObject({
      rmaNumber: continuedAs,
      state: 'registered',
      partnerReference: 'ref-1',
      product: dossier.rma.product,
      registrar: dossier.rma.registrar,
      policyVersion: dossier.rma.policyVersion,
      receivedOn: '2026-11-20',
      setAside: decidedIn(admitted).overturns,
    })
    expect(continuation?.decision).toMatchObject({ version: 1, decision: { decision: 'eligible' } })
    expect(continuation?.person).toMatchObject({ consumer: asked.person?.consumer, texts: {} })
  })

  it('goes on once: afterwards there is nothing to ask again', () => {
    const admitted = on(closed.refused, 'second-look', 'admit')
    expect(refusalOf(admitted, 'second-look')).toBe('wrong-state')
  })

  it('takes the fee of a rejection back, with what was paid of it', () => {
    const paid = life('portalRepair', ...quoted, 'quote-response: reject', 'delivered', 'payment: paid', 'second-look')
    expect(eventsOf(paid, 'admit')).toEqual(['desk.decided', 'payment.refunded'])
    expect(owedIn(on(paid, 'admit'))).toBe(0)
  })

  it.each([
    ['repaired', life('portalRepair', 'received: as registered', 'inspected: covered', 'repaired', 'delivered')],
    ['accepted', life('webDoa', 'received: as registered', 'doa-result: accepted', 'collected')],
    ['fixed by telephone', life('smallTv', 'remote-repair: fixed')],
    ['lost', life('portalRepair', 'transport-booked', 'lost', 'cancel')],
    ['cancelled', life('portalRepair', 'cancellation')],
  ])('cannot be asked for when it was %s', (_, dossier) => {
    expect(refusalOf(dossier, 'second-look')).toBe('wrong-state')
  })

  it('goes nowhere with a device that was lost on its way back', () => {
    const lost = life('portalRepair', ...quoted, 'quote-response: reject', 'second-look', 'shipped', 'lost', 'cancel')
    expect(lost.rma).toMatchObject({ outcome: 'lost' })
    expect(refusalOf(lost, 'admit')).toBe('wrong-state')
    expect(refusalOf(lost, 'uphold')).toBeNull()
  })
})

describe('Second looks', () => {
  const uncovered = life('portalRepair', ...quoted)
  const asked = (times: number) =>
    on(uncovered, ...Array.from({ length: times }, () => ['second-look', 'uphold']).flat())

  it(`at one RMA are ${secondLooksMax} at most, one at a time`, () => {
    expect(refusalOf(on(uncovered, 'second-look'), 'second-look')).toBe('wrong-state')
    expect(refusalOf(asked(secondLooksMax - 1), 'second-look')).toBeNull()
    expect(refusalOf(asked(secondLooksMax), 'second-look')).toBe('wrong-state')
  })

  it('are answered once', () => {
    const answered = on(uncovered, 'second-look', 'uphold')
    expect(refusalOf(answered, 'uphold')).toBe('already-decided')
    expect(refusalOf(answered, 'admit')).toBe('already-decided')
  })
})
