import { describe, expect, it } from 'vitest'
import { type Report, visitsMax } from '../../shared/rma/index.ts'
import { carriedOut, covered, notCovered, now, received, refusalOf, reported, reportOn, visit } from './life.ts'
import { type Condition, rmas } from './states.ts'

const booked: Report = { type: 'transport-booked', carrier: 'PostNL' }
const remote = (fixed: boolean): Report => ({ type: 'remote-repair', fixed })
const repaired: Report = { type: 'repaired' }
const swapped: Report = { type: 'swapped', newSerial: 'SN-NEW' }
const shipped: Report = { type: 'shipped', carrier: 'PostNL' }
const delivered: Report = { type: 'delivered' }
const collected: Report = { type: 'collected' }
const everyReport = [booked, remote(false), visit, received, covered, repaired, swapped, shipped, delivered, collected]

/** The row of the contract's table, as it was, what is reported, as it is then, and the events. */
const transitions: readonly [string, Condition, Report, object, readonly string[]][] = [
  [
    'a call that helps closes',
    'remoteLarge',
    remote(true),
    { state: 'closed', outcome: 'fixed-remotely' },
    ['remote_repair.attempted', 'rma.closed'],
  ],
  [
    'a call that does not help leads to the depot',
    'remoteSmall',
    remote(false),
    { state: 'registered' },
    ['remote_repair.attempted'],
  ],
  [
    'a call that does not help leads to a visit',
    'remoteLarge',
    remote(false),
    { state: 'registered' },
    ['remote_repair.attempted'],
  ],
  ['a visit is planned', 'registeredForVisit', visit, { state: 'visit-planned' }, ['visit.scheduled']],
  ['a visit is moved', 'visitPlanned', visit, { state: 'visit-planned' }, ['visit.scheduled']],
  ['a visit finds it covered', 'visitPlanned', covered, { state: 'in-repair' }, ['device.inspected']],
  [
    'a visit finds it not covered',
    'visitPlanned',
    notCovered,
    { state: 'visit-planned', service: 'out-of-warranty-repair' },
    ['device.inspected'],
  ],
  [
    'a repair on site closes',
    'inRepairOnSite',
    repaired,
    { state: 'closed', outcome: 'repaired' },
    ['repair.completed', 'rma.closed'],
  ],
  ['transport is booked', 'registered', booked, { state: 'in-transit' }, ['transport.booked']],
  ['it arrives without a booking', 'registered', received, { state: 'received' }, ['device.received']],
  ['it arrives as booked', 'inTransit', received, { state: 'received' }, ['device.received']],
  [
    'it is covered',
    'receivedShop',
    covered,
    { state: 'in-repair', service: 'in-warranty-repair' },
    ['device.inspected'],
  ],
  [
    'it is not covered and waits for a quote',
    'receivedShop',
    notCovered,
    { state: 'received', service: 'out-of-warranty-repair' },
    ['device.inspected'],
  ],
  [
    'a paid repair is done',
    'paid',
    repaired,
    { state: 'returning', expectedOutcome: 'repaired' },
    ['repair.completed'],
  ],
  [
    'a covered repair is done',
    'inRepair',
    repaired,
    { state: 'returning', expectedOutcome: 'repaired' },
    ['repair.completed'],
  ],
  ['a unit is swapped', 'swap', swapped, { state: 'returning', expectedOutcome: 'swapped' }, ['device.swapped']],
  ['it is shipped', 'returning', shipped, { state: 'returning', shippedAt: now.toISOString() }, ['device.shipped']],
  [
    'it is delivered, a shipping report may be missing',
    'returning',
    delivered,
    { state: 'closed', outcome: 'repaired' },
    ['device.delivered', 'rma.closed'],
  ],
  [
    'it is delivered',
    'shipped',
    delivered,
    { state: 'closed', outcome: 'repaired' },
    ['device.delivered', 'rma.closed'],
  ],
  [
    'an accepted DOA is collected',
    'quarantined',
    collected,
    { state: 'closed', outcome: 'doa-accepted' },
    ['device.collected', 'rma.closed'],
  ],
  [
    'a device that is not official is collected',
    'awaitingCollection',
    collected,
    { state: 'closed', outcome: 'collected-by-retailer' },
    ['device.collected', 'rma.closed'],
  ],
]

describe('A report moves an RMA on as the contract’s table says', () => {
  it.each(transitions)('%s', (_, condition, said, expected, types) => {
    const { after, events } = carriedOut(rmas[condition], reportOn(rmas[condition], said))
    expect(after).toMatchObject(expected)
    expect(events.map((each) => each.type)).toEqual(types)
  })

  it('and screens a DOA on arrival instead of inspecting it', () => {
    expect(rmas.screening).toMatchObject({ state: 'screening' })
    expect(rmas.screeningRemorse).toMatchObject({ state: 'screening' })
  })
})

/** What fits each condition; of everything else, nothing does. */
const fitting: Partial<Record<Condition, readonly Report['type'][]>> = {
  remoteSmall: ['remote-repair'],
  remoteLarge: ['remote-repair'],
  registered: ['transport-booked', 'received'],
  registeredForVisit: ['visit-scheduled'],
  visitPlanned: ['inspected', 'visit-scheduled'],
  inspectedVisit: ['visit-scheduled'],
  inTransit: ['received'],
  receivedShop: ['inspected'],
  receivedPortal: ['inspected'],
  receivedTv: ['inspected'],
  inRepair: ['inspected', 'repaired', 'swapped'],
  inRepairOnSite: ['inspected', 'repaired', 'swapped'],
  paid: ['repaired', 'swapped'],
  swap: ['inspected', 'swapped'],
  quarantined: ['collected'],
  awaitingCollection: ['collected'],
  returning: ['shipped', 'delivered'],
  shipped: ['delivered'],
}

describe('A report that does not fit', () => {
  it.each(Object.keys(rmas) as Condition[])('is a wrong state and changes nothing: %s', (condition) => {
    const rma = rmas[condition]
    const before = structuredClone(rma)
    const fits = everyReport.filter((each) => refusalOf(reportOn(rma, each)) === null).map((each) => each.type)
    expect(fits.toSorted()).toEqual([...(fitting[condition] ?? [])].toSorted())
    for (const each of everyReport.filter(({ type }) => !fits.includes(type))) {
      expect(reportOn(rma, each)).toEqual({ refused: 'wrong-state', detail: expect.stringContaining(rma.state) })
    }
    expect(rma).toEqual(before)
  })
})

describe('Another device than the registered one', () => {
  it('is noted as received and waits for a person (R-other-device)', () => {
    const { after, events } = carriedOut(rmas.inTransit, reportOn(rmas.inTransit, { type: 'received', serial: 'SN-2' }))
    expect(after).toMatchObject({ state: 'on-hold', holdReason: 'other-device' })
    expect(events.map((each) => each.type)).toEqual(['device.received', 'rma.on_hold'])
  })
})

describe('A device that is not official', () => {
  const fake: Report = { ...covered, official: false }

  it('waits for the shop that sent it (P-1.1b), whatever else was found', () => {
    for (const said of [fake, { ...notCovered, official: false }, { ...fake, part: 'lcd' as const }]) {
      const { after, events } = carriedOut(rmas.receivedShop, reportOn(rmas.receivedShop, said))
      expect(after).toMatchObject({ state: 'awaiting-collection', inspection: { verdict: 'not-official' } })
      expect(events.at(-1)).toMatchObject({ type: 'device.not_official', data: { clauses: ['P-1.1b'] } })
    }
  })

  it('is a matter of T-1.1b when it is a television', () => {
    const { events } = carriedOut(rmas.receivedTv, reportOn(rmas.receivedTv, fake))
    expect(events.at(-1)).toMatchObject({ data: { clauses: ['T-1.1b'] } })
  })

  it('waits for a person when a consumer sent it (R-nonofficial-direct)', () => {
    for (const condition of ['receivedPortal', 'visitPlanned'] as const) {
      const { after } = carriedOut(rmas[condition], reportOn(rmas[condition], fake))
      expect(after).toMatchObject({ state: 'on-hold', holdReason: 'not-official' })
    }
  })
})

describe('The panel of a television', () => {
  const panel: Report = { ...covered, part: 'lcd' }
  const brokenPanel: Report = { ...notCovered, part: 'lcd' }

  it('makes a covered repair a swap of the whole unit (T-3.2.3)', () => {
    expect(rmas.swap).toMatchObject({ state: 'in-repair', service: 'whole-unit-swap' })
  })

  it('announced at intake but not confirmed by the inspection leaves a repair', () => {
    const announced = { ...rmas.receivedTv, service: 'whole-unit-swap' as const }
    const { after } = carriedOut(announced, reportOn(announced, covered))
    expect(after).toMatchObject({ state: 'in-repair', service: 'in-warranty-repair' })
  })

  it('not covered goes back unrepaired without a quote (R-lcd-no-fee)', () => {
    const { after } = carriedOut(rmas.receivedTv, reportOn(rmas.receivedTv, brokenPanel))
    expect(after).toMatchObject({ state: 'returning', expectedOutcome: 'returned-unrepaired', quote: null })
  })

  it('not covered closes a visit: nothing travels back', () => {
    const { after } = carriedOut(rmas.visitPlanned, reportOn(rmas.visitPlanned, brokenPanel))
    expect(after).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired' })
  })

  it('means nothing for a phone, whose display is repaired like any part', () => {
    const { after } = carriedOut(rmas.receivedShop, reportOn(rmas.receivedShop, panel))
    expect(after).toMatchObject({ state: 'in-repair', service: 'in-warranty-repair' })
  })
})

describe('A visit', () => {
  it(`is planned and moved ${visitsMax} times at most; the engineer can still report then`, () => {
    const moved = (times: number) => reported(rmas.registeredForVisit, ...Array.from({ length: times }, () => visit))
    expect(refusalOf(reportOn(moved(visitsMax - 1), visit))).toBeNull()
    expect(refusalOf(reportOn(moved(visitsMax), visit))).toBe('too-many-reports')
    expect(refusalOf(reportOn(moved(visitsMax), covered))).toBeNull()
  })
})
