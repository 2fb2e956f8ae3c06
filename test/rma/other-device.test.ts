import { describe, expect, it } from 'vitest'
import { newestDecision } from '../../shared/application/dossier.ts'
import type { SerialRecord } from '../../shared/application/ports/rma-store.ts'
import { report } from '../../shared/rma/index.ts'
import { unknownSerial } from './commands.ts'
import { approving, doing, informed, owed, ruled, settledWith, typesOf } from './doing.ts'
import { begunOn, proposed } from './dossiers.ts'
import { covered, type Kind, kinds, now, refusalOf } from './life.ts'

const webRepair: Kind = { ...kinds.portalRepair, purchaseChannel: 'mi.com' }
const came = 'SN-OTHER'
/** The RMA of a device delivered lately, while another one came. */
const held = (kind: Kind = webRepair) => doing(begunOn(kind), 'received: other device')

const deliveredOn = (day: string): SerialRecord => ({
  ...unknownSerial,
  reportedDelivery: { orderId: 'MI-9', purchasedOn: day, deliveredOn: day },
})
/** What comes of it once it is approved as official, by what is kept about its serial. */
const approvedAs = (receivedSerial: SerialRecord, kind?: Kind) => {
  const before = held(kind)
  return proposed(before, approving(before, { official: true, receivedSerial })).dossier
}
const inspected = (dossier: ReturnType<typeof held>) =>
  ruled(dossier, report(dossier.rma, covered, newestDecision(dossier).facts))

describe('Another device, approved (R-other-device)', () => {
  const old = approvedAs(deliveredOn('2023-01-05'))

  it('is decided on as itself: its serial, its delivery and its deadlines', () => {
    expect(old.rma).toMatchObject({ state: 'received', product: { serial: came }, service: 'out-of-warranty-repair' })
    const { version, facts, decision } = newestDecision(old)
    expect(version).toBe(old.rma.decisionVersion)
    expect(facts).toMatchObject({
      official: true,
      product: { serial: came },
      purchase: { reportedByOrderSystem: { deliveredOn: '2023-01-05' } },
    })
    expect(decision.deadlines.warranty).toBe('2025-01-05')
  })

  it('is out of warranty when its own delivery is long ago, however lately the registered one was delivered', () => {
    expect(inspected(old).rma).toMatchObject({ state: 'received', inspection: { verdict: 'to-be-quoted' } })
    const registered = doing(begunOn(webRepair), 'received: as registered', 'inspected: covered')
    expect(registered.rma.state).toBe('in-repair')
  })

  it('is covered by its own delivery when that is lately', () => {
    const late = approvedAs(deliveredOn('2026-11-01'))
    expect(late.rma.service).toBe('in-warranty-repair')
    expect(inspected(late).rma.state).toBe('in-repair')
    expect(newestDecision(late).decision.deadlines.warranty).toBe('2028-11-01')
  })

  it('hands on its own warranty when it is swapped, not that of the registered one (R-swap-serial)', () => {
    const late = inspected(approvedAs(deliveredOn('2026-11-01')))
    const swapped = doing(late, 'swapped').events.at(-1)
    expect(swapped).toMatchObject({
      type: 'device.swapped',
      data: { warrantyEndsOn: '2028-11-01', inherits: { reportedByOrderSystem: { deliveredOn: '2026-11-01' } } },
    })
  })

  it('has the warranty that it inherited when it was swapped in itself', () => {
    const inherited = {
      purchasedOn: '2023-01-05',
      deliveredOn: '2023-01-05',
      handover: 'shipped',
      proofOfPurchase: { presented: true },
      reportedByOrderSystem: undefined,
    } as const
    const unit = approvedAs({ ...unknownSerial, inherited }, kinds.portalRepair)
    expect(newestDecision(unit).decision.deadlines.warranty).toBe('2025-01-05')
    expect(inspected(unit).rma.inspection?.verdict).toBe('to-be-quoted')
  })

  it('is not held again by what the order system says of it when information comes', () => {
    const after = informed(
      old,
      { fault: { description: 'It stays black, and it gets warm' } },
      deliveredOn('2023-01-05'),
    )
    expect(after.rma).toMatchObject({ state: 'received', holdReason: null })
  })
})

describe('Another device of which XMS', () => {
  const refused = { official: false, receivedSerial: unknownSerial }

  it('cannot say anything is not approved, and nothing changes (R-xms-down)', () => {
    const before = held()
    const { verdict, also } = approving(before, { official: null, receivedSerial: unknownSerial })
    expect([refusalOf(verdict), also]).toEqual(['unavailable', undefined])
    expect(approving(before, { official: true, receivedSerial: unknownSerial }).verdict).toHaveProperty('newEvents')
  })

  it('says no is fetched by the shop that sent it in, which pays for it once it has (P-1.1b)', () => {
    const before = held(kinds.shopRepair)
    const waiting = proposed(before, approving(before, refused)).dossier
    expect(waiting.rma).toMatchObject({ state: 'awaiting-collection', product: { serial: came } })
    expect(owed(waiting)).toEqual({ 'vendor transport-inbound': 700 })
    const collected = doing(waiting, 'collected')
    expect(collected.rma).toMatchObject({ state: 'closed', outcome: 'collected-by-retailer' })
    expect(owed(collected)).toEqual({
      'vendor transport-inbound': 700,
      'retailer transport-outbound': 700,
      'retailer handling': 1500,
    })
    expect(settledWith(collected)).toEqual({ vendor: 700, 'partner:partner-1': 2200 })
  })

  it('says no waits for a person when a consumer sent it in (R-nonofficial-direct)', () => {
    const before = held(kinds.portalRepair)
    const waiting = proposed(before, approving(before, refused)).dossier
    expect(waiting.rma).toMatchObject({ state: 'on-hold', holdReason: 'not-official', product: { serial: came } })
    expect(typesOf(waiting).slice(-2)).toEqual(['desk.decided', 'rma.on_hold'])
  })
})

describe('A decision of the desk', () => {
  const booked = doing(begunOn(kinds.shopDoa), 'transport-booked', 'information: the box lacks something')
  const arrivedMeanwhile = doing(booked, 'received: other device', 'approve: XMS is silent')

  it('is carried out on the hold that the person saw', () => {
    expect(booked.rma).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    expect(proposed(booked, approving(booked, { seen: booked.rma })).dossier.rma.state).toBe('in-transit')
  })

  it('is not carried out on another hold that came in between', () => {
    expect(arrivedMeanwhile.rma).toMatchObject({ state: 'on-hold', holdReason: 'other-device' })
    const { verdict } = approving(arrivedMeanwhile, { seen: booked.rma, official: true, receivedSerial: unknownSerial })
    expect(refusalOf(verdict)).toBe('wrong-state')
  })

  it('is not carried out on a later hold for the same reason', () => {
    const again = doing(booked, 'approve: XMS is silent')
    const day = new Date(now.getTime() + 24 * 3_600_000)
    const box = { condition: { boxContentsComplete: true, visibleAbuse: true } }
    const heldAgain = informed(again, box, unknownSerial, day)
    expect(heldAgain.rma).toMatchObject({ holdReason: 'review', since: day.toISOString() })
    expect(refusalOf(approving(heldAgain, { seen: booked.rma }).verdict)).toBe('wrong-state')
    expect(approving(heldAgain).verdict).toHaveProperty('newEvents')
  })
})
