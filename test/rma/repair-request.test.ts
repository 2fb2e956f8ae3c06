import { describe, expect, it } from 'vitest'
import { issueQuote, type QuoteLineKind } from '../../shared/rma/index.ts'
import type { Does } from './commands.ts'
import { begunOn } from './dossiers.ts'
import { kinds } from './life.ts'
import { eventsOf, factsWith, life, on, refusalOf } from './lives.ts'

const rejected = (kind: 'shopDoa' | 'webDoa' | 'remorse') =>
  life(kind, 'received: as registered', 'doa-result: rejected')

const quoteWith =
  (kind: QuoteLineKind): Does =>
  ({ rma }, at) => ({
    verdict: issueQuote(
      rma,
      { lines: [{ kind, amountCents: 500, description: 'Way' }], reject: { transportCents: 0, handlingCents: 0 } },
      at,
    ),
  })

describe('A repair instead of a screening that was rejected (P-2-end)', () => {
  it.each([
    ['shopDoa', 'retailer', 'pos'],
    ['webDoa', 'consumer', 'consumer'],
    ['remorse', 'consumer', 'consumer'],
  ] as const)('goes to the inspection, on the way of a repair: %s', (kind, quoteTo, returnTo) => {
    const repair = on(rejected(kind), 'repair-request')
    expect(repair.rma).toMatchObject({
      state: 'received',
      service: 'in-warranty-repair',
      route: { servicedAt: 'depot', quoteTo, returnTo },
      expectedOutcome: null,
      isRepairInstead: true,
    })
    expect(eventsOf(rejected(kind), 'repair-request')).toEqual(['repair.requested'])
    expect(refusalOf(repair, 'doa-result: rejected')).toBe('wrong-state')
  })

  it('ends like any repair', () => {
    const repair = on(rejected('webDoa'), 'repair-request')
    expect(on(repair, 'inspected: covered', 'repaired', 'delivered').rma).toMatchObject({ outcome: 'repaired' })
    const declined = on(repair, 'inspected: not covered', 'quote', 'quote-response: reject', 'delivered')
    expect(declined.rma).toMatchObject({ outcome: 'returned-unrepaired' })
  })

  it('is out of warranty when the claim’s own facts say so', () => {
    const purchase = { purchasedOn: '2023-01-05', deliveredOn: '2023-01-05' }
    const old = begunOn(kinds.webDoa, factsWith(kinds.webDoa, purchase))
    expect(old.rma).toMatchObject({ holdReason: 'review' })
    const admitted = on(old, 'admit', 'received: as registered', 'doa-result: rejected', 'repair-request')
    expect(admitted.rma.service).toBe('out-of-warranty-repair')
  })

  it('can be asked for until the device is shipped, and only after a rejection', () => {
    expect(refusalOf(rejected('shopDoa'), 'repair-request')).toBeNull()
    expect(refusalOf(on(rejected('shopDoa'), 'shipped'), 'repair-request')).toBe('wrong-state')
    expect(refusalOf(on(rejected('shopDoa'), 'delivered'), 'repair-request')).toBe('wrong-state')
    expect(refusalOf(life('shopDoa', 'received: as registered', 'doa-result: accepted'), 'repair-request')).toBe(
      'wrong-state',
    )
    expect(
      refusalOf(life('shopRepair', 'received: as registered', 'inspected: covered', 'repaired'), 'repair-request'),
    ).toBe('wrong-state')
  })

  it('has no way in on its quote: that one stays with who paid it (R-quote-lines)', () => {
    const repair = on(rejected('webDoa'), 'repair-request', 'inspected: not covered')
    expect(refusalOf(repair, 'quote')).toBeNull()
    expect(refusalOf(repair, quoteWith('transport-inbound'))).toBe('quote-lines-do-not-fit')
    expect(refusalOf(repair, quoteWith('transport-outbound'))).toBeNull()
  })

  it('takes the place of a second look at the rejection', () => {
    const disputed = on(rejected('webDoa'), 'second-look')
    expect(disputed.rma.secondLook).not.toBeNull()
    expect(on(disputed, 'repair-request').rma.secondLook).toBeNull()
  })
})
