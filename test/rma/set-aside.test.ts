import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { continuation, doing, informed, purchaseOf, typesOf } from './doing.ts'
import { begunOn } from './dossiers.ts'
import { kinds } from './life.ts'

const longer = { fault: { description: 'The screen stays black after the logo, and the phone gets warm' } }
const elsewhere = (kind: typeof kinds.shopRepair | typeof kinds.shopDoa) =>
  begunOn(kind, { callerId: 'a-shop', purchase: purchaseOf(kind, { sellerId: 'other-shop' }) })
const ownBackdated = begunOn(kinds.shopRepair, {
  raisedOn: '2026-11-12',
  callerId: 'a-shop',
  purchase: purchaseOf(kinds.shopRepair, { sellerId: 'a-shop' }),
})
const approve = 'approve: XMS is silent'

/** The lives in which a person let in what the rules had not, and what they set aside. */
const letIn: Readonly<Record<string, { readonly dossier: Dossier; readonly rule: string }>> = {
  'a refused request, let in by a second look': {
    dossier: doing(elsewhere(kinds.shopRepair), 'admit'),
    rule: 'registered-by-seller',
  },
  'a refused claim, let in by a second look': {
    dossier: doing(elsewhere(kinds.shopDoa), 'admit'),
    rule: 'claim-place',
  },
  'a refused request, approved': { dossier: doing(elsewhere(kinds.shopRepair), approve), rule: 'registered-by-seller' },
  'a backdated request, approved': { dossier: doing(ownBackdated, approve), rule: 'received-in-time' },
  'one that ended as refused, and goes on as a new one': {
    dossier: continuation(doing(elsewhere(kinds.shopRepair), 'uphold', 'second-look')),
    rule: 'registered-by-seller',
  },
  'one that went back unrepaired, and goes on as a new one': {
    dossier: continuation(
      doing(
        ownBackdated,
        approve,
        'received: as registered',
        'inspected: not covered',
        'quote',
        'quote-response: reject',
        'delivered',
        'second-look',
      ),
    ),
    rule: 'received-in-time',
  },
}

describe.each(Object.entries(letIn))('What a person set aside: %s', (_, { dossier, rule }) => {
  it('is kept with the RMA', () => {
    expect(dossier.rma).toMatchObject({ state: 'registered', setAside: expect.arrayContaining([rule]) })
  })

  it('stays so when information comes: it is neither refused nor held again for it', () => {
    const after = informed(dossier, longer)
    expect(after.rma).toMatchObject({ state: 'registered', holdReason: null, outcome: null, admitted: true })
    expect(typesOf(after).slice(dossier.events.length)).toEqual(['information.received'])
  })

  it('stays so while the device is under way', () => {
    const after = informed(doing(dossier, 'transport-booked'), longer)
    expect(after.rma).toMatchObject({ state: 'in-transit', holdReason: null })
  })
})

describe('Another rule that fails anew', () => {
  const letInClaim = doing(elsewhere(kinds.shopDoa), 'admit')

  it('counts: a claim that was let in is refused when its box lacks something', () => {
    const { rma } = informed(letInClaim, { condition: { boxContentsComplete: false } })
    expect(rma).toMatchObject({ state: 'closed', outcome: 'refused' })
  })

  it('counts while the device is under way: a person looks at it', () => {
    const booked = doing(letInClaim, 'transport-booked')
    const { rma } = informed(booked, { condition: { boxContentsComplete: false } })
    expect(rma).toMatchObject({ state: 'on-hold', holdReason: 'review', heldFrom: 'in-transit' })
  })

  it('counts: a backdated request that was approved is refused when another shop turns out to have sold it', () => {
    const { rma } = informed(doing(ownBackdated, approve), { purchase: { sellerId: 'other-shop' } })
    expect(rma).toMatchObject({ state: 'closed', outcome: 'refused' })
  })
})

describe('A review that began while information was awaited', () => {
  const noProof = { proofOfPurchase: { presented: false } }
  const waiting = begunOn(kinds.shopRepair, {
    raisedOn: '2026-11-12',
    purchase: purchaseOf(kinds.shopRepair, noProof),
  })
  const held = doing(waiting, 'information: the proof')

  it('goes on as registered once it is approved: nothing is awaited any more', () => {
    expect(held.rma).toMatchObject({ state: 'on-hold', holdReason: 'review', heldFrom: 'awaiting-information' })
    const approved = doing(held, approve)
    expect(approved.rma).toMatchObject({ state: 'registered', holdReason: null, admitted: true })
    expect(typesOf(approved).slice(-2)).toEqual(['desk.decided', 'rma.registered'])
    expect(doing(approved, 'received: as registered').rma.state).toBe('received')
  })
})
