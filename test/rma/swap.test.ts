import { addDays, decide, policyInForce } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest, factsOf } from '../../shared/contracts/eligibility.ts'
import { type Inherited, type Rma, type RmaEvent, report } from '../../shared/rma/index.ts'
import { check } from '../support/requests.ts'
import { begunOn } from './dossiers.ts'
import { factsOf as factsOfRma, kinds, refusalOf, reportOn } from './life.ts'
import { factsWith, life, on } from './lives.ts'

const inRepair = life('shopRepair', 'received: as registered', 'inspected: covered')
const swapTo = (newSerial: string, rma: Rma = inRepair.rma) => reportOn(rma, { type: 'swapped', newSerial })

/** What a swap says that the new unit has from now on. */
function handedOn(events: readonly RmaEvent[]) {
  const swapped = events.find((event) => event.type === 'device.swapped')
  if (swapped?.type !== 'device.swapped' || !swapped.data.inherits) throw new Error('Nothing was swapped')
  return { ...swapped.data, inherits: swapped.data.inherits }
}

/** The facts of a request about a unit that inherits, whatever it states itself. */
function requestOf(inherited: Inherited, raisedOn = '2026-11-20') {
  const stated = { purchasedOn: raisedOn, proofOfPurchase: { presented: true } }
  const parsed = parseBody(eligibilityRequest, check({ raisedOn, purchase: stated }), new Date(`${raisedOn}T10:00:00Z`))
  if (!parsed.ok) throw new Error('The request of this test is bad')
  return factsOf(parsed.value, { channel: 'pos', today: raisedOn, official: true, inherited })
}
const decidedOn = (inherited: Inherited, raisedOn: string) =>
  decide(requestOf(inherited, raisedOn), policyInForce(raisedOn), raisedOn)

describe('A whole unit that is swapped (R-swap-serial)', () => {
  it('is kept with both serials, and the last day of the warranty that goes on', () => {
    const swapped = on(inRepair, 'swapped')
    expect(swapped.rma).toMatchObject({
      state: 'returning',
      expectedOutcome: 'swapped',
      product: { serial: 'SN-2026-0001' },
      swappedTo: { serial: 'SN-NEW', warrantyEndsOn: '2028-11-10' },
    })
    expect(on(swapped, 'delivered').rma).toMatchObject({ state: 'closed', outcome: 'swapped' })
  })

  it('hands on start and proof of the old one, and nothing else of its purchase', () => {
    expect(handedOn(on(inRepair, 'swapped').events).inherits).toEqual({
      purchasedOn: '2026-11-10',
      handover: 'in-store',
      proofOfPurchase: { presented: true },
    })
  })

  it('closes a visit: nothing travels back', () => {
    const visit = life('largeTv', 'remote-repair: not fixed', 'visit-scheduled', 'inspected: covered panel')
    expect(on(visit, 'swapped').rma).toMatchObject({ state: 'closed', outcome: 'swapped' })
  })

  it('has a serial of its own: neither the registered nor the received one', () => {
    const other = on(life('portalRepair', 'received: other device'), 'approve: official', 'inspected: covered').rma
    expect(refusalOf(swapTo('SN-NEW'))).toBeNull()
    expect(refusalOf(swapTo(inRepair.rma.product.serial))).toBe('serial-not-new')
    expect(other).toMatchObject({ product: { serial: 'SN-OTHER' }, receivedSerial: 'SN-OTHER' })
    expect(refusalOf(swapTo('SN-OTHER', other))).toBe('serial-not-new')
    expect(refusalOf(swapTo('SN-NEW', other))).toBeNull()
  })

  it('is what ends the repair of a panel, and nothing else does (T-3.2.3)', () => {
    const panel = life('shopTv', 'received: as registered', 'inspected: covered panel')
    expect(refusalOf(reportOn(panel.rma, { type: 'repaired' }))).toBe('wrong-state')
    expect(refusalOf(reportOn(panel.rma, { type: 'swapped', newSerial: 'SN-NEW' }))).toBeNull()
  })
})

describe('A request about the unit that was swapped in', () => {
  const { inherits } = handedOn(on(inRepair, 'swapped').events)

  it('is judged by the old one’s purchase, whatever is stated of its own', () => {
    expect(requestOf(inherits).purchase).toMatchObject({
      purchasedOn: '2026-11-10',
      proofOfPurchase: { presented: true },
    })
  })

  it('is covered on the last day of the old one’s warranty, and not on the day after', () => {
    const lastDay = '2028-11-10'
    expect(decidedOn(inherits, lastDay)).toMatchObject({
      service: 'in-warranty-repair',
      deadlines: { warranty: lastDay },
    })
    expect(decidedOn(inherits, addDays(lastDay, 1)).service).toBe('out-of-warranty-repair')
  })

  it('may bring the proof that was never shown for the old one', () => {
    const { proofOfPurchase: _, ...unproven } = inherits
    expect(requestOf(unproven).purchase.proofOfPurchase).toEqual({ presented: true })
  })

  it('and swapped once more: the warranty of the first unit still runs, and no longer', () => {
    const again = begunOn(kinds.shopRepair, factsWith(kinds.shopRepair, inherits))
    const second = on(again, 'received: as registered', 'inspected: covered', 'swapped')
    expect(handedOn(second.events)).toMatchObject({ inherits, warrantyEndsOn: '2028-11-10' })
    expect(second.rma.swappedTo).toEqual(on(inRepair, 'swapped').rma.swappedTo)
  })
})

describe('What mi.com reported of a unit', () => {
  it('is handed on with it, and counts for the new one', () => {
    const reportedByOrderSystem = { orderId: 'MI-1', deliveredOn: '2026-06-01', purchasedOn: '2026-05-28' }
    const rma = inRepair.rma
    const good = factsOfRma(rma)
    const facts = { ...good, purchase: { ...good.purchase, reportedByOrderSystem } }
    const verdict = report(rma, { type: 'swapped', newSerial: 'SN-NEW' }, facts)
    if ('refused' in verdict) throw new Error(verdict.detail)
    const [swapped] = verdict.newEvents
    expect(swapped).toMatchObject({ data: { inherits: { reportedByOrderSystem }, warrantyEndsOn: '2028-06-01' } })
  })
})
