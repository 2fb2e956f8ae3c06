import { workingDayMinutes, workingMinutesBetween } from '@after-sales/rules'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  type EventType,
  inWorkingDays,
  type RmaEvent,
  type RmaState,
  turnaroundOf,
  turnaroundPhases,
  turnaroundShareOf,
} from '../../shared/rma/index.ts'
import { kinds, rmaNumber } from './life.ts'
import { beginning, lived, steps } from './random-life.ts'

const day = workingDayMinutes
const allowedDays = 5

/** Something that happened: its type, the state it led to, its instant, and what of its data counts. */
type Step = readonly [type: EventType, state: RmaState, at: string, data?: object, occurredAt?: string]

/** A life out of steps; instants are of November 2026, `dd` at ten in the morning UTC or `ddThh:mm`. */
const life = (...happened: readonly Step[]): readonly RmaEvent[] =>
  happened.map(([type, state, at, data = {}, occurredAt], index) => ({
    type,
    state,
    data,
    rmaNumber,
    sequence: index + 1,
    at: instant(at),
    ...(occurredAt === undefined ? {} : { occurredAt: instant(occurredAt) }),
    by: 'system',
  })) as unknown as readonly RmaEvent[]

const instant = (at: string) => `2026-${at.includes('-') ? '' : '11-'}${at.includes('T') ? at : `${at}T10:00`}:00.000Z`
const timed = (...happened: readonly Step[]) => turnaroundOf(life(...happened), 'NL', allowedDays)

const { shopRepair, portalRepair } = kinds
const admitted = (at: string, route: object = shopRepair.route): Step => ['rma.registered', 'registered', at, { route }]
const held = (at: string, holdReason: string): Step => ['rma.on_hold', 'on-hold', at, { holdReason }]
const inspected = (at: string, state: RmaState, covered: boolean, official = true): Step => [
  'device.inspected',
  state,
  at,
  { official, covered },
]
const received = (at: string): Step => ['device.received', 'received', at]
const closed = (at: string, outcome: string): Step => ['rma.closed', 'closed', at, { outcome }]
const back = (at: string, outcome: string): readonly Step[] => [['device.delivered', 'closed', at], closed(at, outcome)]

/** Monday 2 to Monday 9 November 2026: no holiday in the Netherlands nor in Luxembourg. */
const repaired: readonly Step[] = [
  admitted('02'),
  ['transport.booked', 'in-transit', '02T12:00'],
  received('03'),
  inspected('04', 'in-repair', true),
  ['repair.completed', 'returning', '05'],
  ['device.shipped', 'returning', '06'],
  ...back('09', 'repaired'),
]

describe('The turn-around of a case', () => {
  it('runs from its admission to its delivery back, over working days, and is told by phase', () => {
    expect(timed(...repaired)).toEqual({
      startedAt: '2026-11-02T10:00:00.000Z',
      endedAt: '2026-11-09T10:00:00.000Z',
      workingMinutes: 5 * day,
      pausedMinutes: 0,
      phases: { wayIn: day, inspection: day, quote: 0, repair: day, wayBack: 2 * day },
      paused: false,
      expectedOn: null,
      late: false,
      measured: true,
    })
  })

  it('leaves out the holidays of the consumer’s country', () => {
    const events = life(admitted('10'), received('12'))
    expect(turnaroundOf(events, 'BE', allowedDays)?.workingMinutes).toBe(day)
    expect(turnaroundOf(events, 'LU', allowedDays)?.workingMinutes).toBe(2 * day)
  })

  it('is none before the case is admitted, and begins when it is', () => {
    const verified: Step = ['rma.pending_verification', 'pending-verification', '02']
    expect(timed(verified)).toBeNull()
    expect(timed(held('02', 'review'), ['rma.cancelled', 'cancelled', '03'])).toBeNull()
    expect(
      timed(['rma.awaiting_information', 'awaiting-information', '02'], admitted('04'), received('05')),
    ).toMatchObject({
      startedAt: '2026-11-04T10:00:00.000Z',
      workingMinutes: day,
      pausedMinutes: 0,
    })
  })

  it('counts the minutes up to its newest event, and knows no other now', () => {
    expect(timed(admitted('02'))).toMatchObject({ workingMinutes: 0, endedAt: null })
    expect(timed(admitted('02'), ['visit.scheduled', 'visit-planned', '03T10:17'])).toMatchObject({
      workingMinutes: day + 17,
    })
  })
})

describe('The clock of a case is paused', () => {
  const quotable = [admitted('02'), received('02'), inspected('02', 'received', false)]
  const quoted: readonly Step[] = [...quotable, ['quote.issued', 'quoted', '03']]
  const unpaid: readonly Step[] = [...quoted, ['quote.accepted', 'awaiting-payment', '04']]

  it('from the quote to its answer and from the acceptance to the payment', () => {
    expect(
      timed(...unpaid, ['payment.received', 'in-repair', '06'], ['repair.completed', 'returning', '09']),
    ).toMatchObject({ pausedMinutes: 3 * day, workingMinutes: 2 * day, phases: { quote: day, repair: day } })
  })

  it.each<[string, readonly Step[]]>([
    ['quoted', quoted],
    ['awaiting-payment', unpaid],
    ['awaiting-information', [admitted('02'), ['rma.awaiting_information', 'awaiting-information', '02']]],
    ['awaiting-collection', [...quotable, ['device.not_official', 'awaiting-collection', '03']]],
    ['on hold, the quote expired', [...quoted, ['quote.expired', 'on-hold', '17'], held('17', 'quote-expired')]],
    ['on hold, unpaid', [...unpaid, held('18', 'payment-silence')]],
    ['on hold, not collected', [...quotable, held('30', 'uncollected')]],
    ['registered for a drop-off point', [admitted('02', { ...portalRepair.route, collectFrom: 'drop-off-point' })]],
  ])('while it is %s', (_, steps) => {
    const after = [...steps, ['information.received', steps.at(-1)?.[1], '12-04']] as unknown as readonly Step[]
    const [before, then] = [timed(...steps), timed(...after)]
    expect(before).toMatchObject({ paused: true, expectedOn: null })
    expect(then).toMatchObject({ paused: true, workingMinutes: before?.workingMinutes })
    expect(then?.pausedMinutes).toBeGreaterThan(before?.pausedMinutes ?? Number.POSITIVE_INFINITY)
  })

  it.each(['review', 'verification', 'other-device', 'not-official', 'lost', 'payment-amount'])(
    'but not on hold for %s: that is the desk’s time, of the phase before it',
    (reason) => {
      const screened: readonly Step[] = [admitted('02'), ['device.received', 'screening', '02'], held('03', reason)]
      expect(timed(...screened, ['desk.decided', 'screening', '05'] as unknown as Step)).toMatchObject({
        paused: false,
        pausedMinutes: 0,
        phases: { inspection: 3 * day },
      })
    },
  )

  it('and the desk’s look at what was paid counts as the quote’s', () => {
    const looked = timed(...unpaid, held('05', 'payment-amount'), ['payment.received', 'in-repair', '09'])
    expect(looked).toMatchObject({ pausedMinutes: 2 * day, phases: { quote: 3 * day } })
  })

  it('no longer once a drop-off has been handed over, nor for a pickup at the door', () => {
    const dropOff = admitted('02', { ...portalRepair.route, collectFrom: 'drop-off-point' })
    const underWay: Step = ['transport.booked', 'in-transit', '04']
    expect(timed(dropOff, underWay, received('05'))).toMatchObject({ pausedMinutes: 2 * day, phases: { wayIn: day } })
    expect(timed(admitted('02', portalRepair.route))).toMatchObject({ paused: false })
    expect(timed(['rma.registered', 'registered', '02', { route: null }])).toMatchObject({ paused: false })
  })

  it('no longer once it goes on: the way back after an expired quote counts', () => {
    const rejected = timed(
      ...quoted,
      held('17', 'quote-expired'),
      ['quote.rejected', 'returning', '18'],
      received('19'),
    )
    expect(rejected).toMatchObject({ paused: false, phases: { wayBack: day } })
  })
})

describe('The phase of a case', () => {
  it('is the way in for the call and the visit, and the quote only once the inspection asks for one', () => {
    const visited: readonly Step[] = [
      ['rma.registered', 'remote-repair', '02', { route: kinds.largeTv.route }],
      ['remote_repair.attempted', 'registered', '03', { fixed: false }],
      ['visit.scheduled', 'visit-planned', '04'],
      inspected('05', 'visit-planned', false),
      ['quote.issued', 'quoted', '06'],
    ]
    expect(timed(...visited)?.phases).toEqual({ wayIn: 3 * day, inspection: 0, quote: day, repair: 0, wayBack: 0 })
  })

  it('is the quote again when a second inspection finds what is not covered, and the inspection for a device not official', () => {
    const reinspected = [
      admitted('02'),
      received('02'),
      inspected('03', 'in-repair', true),
      inspected('04', 'received', false),
    ]
    expect(timed(...reinspected, ['quote.issued', 'quoted', '05'])?.phases).toMatchObject({
      inspection: day,
      repair: day,
      quote: day,
    })
    const strange = [admitted('02'), received('02'), inspected('02', 'received', false, false), received('03')]
    expect(timed(...strange)?.phases).toMatchObject({ inspection: day, quote: 0 })
  })
})

describe('What happened before it was reported', () => {
  it('counts from when it happened', () => {
    const late: Step = ['device.received', 'received', '05', {}, '03']
    expect(timed(admitted('02'), late, inspected('06', 'in-repair', true))?.phases).toMatchObject({
      wayIn: day,
      inspection: 3 * day,
    })
  })

  it('but not from before the event before it, nor from after its report', () => {
    const early: Step = ['device.received', 'received', '05', {}, '01']
    expect(timed(admitted('02'), early)).toMatchObject({ workingMinutes: 0 })
    const ahead: Step = ['device.received', 'received', '05', {}, '06']
    expect(timed(admitted('02'), ahead)).toMatchObject({ workingMinutes: 3 * day })
  })

  it('ends the case when the device was back', () => {
    const delivered: Step = ['device.delivered', 'closed', '12', {}, '09']
    const reported = [...repaired.slice(0, -2), delivered, closed('12', 'repaired')]
    expect(timed(...reported)).toMatchObject({ endedAt: '2026-11-09T10:00:00.000Z', workingMinutes: 5 * day })
  })
})

describe('A case is late', () => {
  it('with more than the allowed working days, not with exactly them', () => {
    expect(timed(admitted('02'), received('09'))).toMatchObject({ workingMinutes: 5 * day, late: false })
    expect(timed(admitted('02'), received('09T10:01'))).toMatchObject({ workingMinutes: 5 * day + 1, late: true })
  })

  it('by the number of its policy version', () => {
    const events = life(admitted('02'), received('04T10:01'))
    expect(turnaroundOf(events, 'NL', 2)).toMatchObject({ late: true })
    expect(turnaroundOf(events, 'NL', 3)).toMatchObject({ late: false, expectedOn: '2026-11-05' })
  })

  it('after the day that was said to be expected: a weekend’s case on Friday, a day more for each that it waited', () => {
    expect(timed(admitted('01'))?.expectedOn).toBe('2026-11-06')
    expect(timed(admitted('02'))?.expectedOn).toBe('2026-11-09')
    const waited: readonly Step[] = [
      admitted('02', { ...portalRepair.route, collectFrom: 'drop-off-point' }),
      ['transport.booked', 'in-transit', '04'],
    ]
    expect(timed(...waited)?.expectedOn).toBe('2026-11-11')
    const quoted: readonly Step[] = [
      admitted('02'),
      received('02'),
      ['quote.issued', 'quoted', '03'],
      ['quote.accepted', 'in-repair', '05'],
    ]
    expect(timed(...quoted)?.expectedOn).toBe('2026-11-11')
  })

  it('and keeps the day on which its time ran out', () => {
    const overdue = [admitted('01'), received('10')]
    expect(timed(...overdue)).toMatchObject({ late: true, expectedOn: '2026-11-06' })
    expect(timed(admitted('01'), received('07'))).toMatchObject({ late: false, expectedOn: '2026-11-06' })
    const resumed = timed(...overdue, held('11', 'payment-silence'), inspected('20', 'in-repair', true))
    expect(resumed).toMatchObject({ late: true, expectedOn: '2026-11-06' })
  })

  it('is not told a day once it ended', () => {
    expect(timed(admitted('02'), ['rma.cancelled', 'cancelled', '20'])).toMatchObject({ late: true, expectedOn: null })
  })
})

describe('The fleet mean', () => {
  it.each(['repaired', 'swapped', 'returned-unrepaired', 'fixed-remotely', 'doa-rejected', 'remorse-rejected'])(
    'counts %s',
    (outcome) => {
      const timedCase = timed(admitted('02'), ...back('04', outcome))
      expect(timedCase?.measured).toBe(true)
      expect(turnaroundShareOf(timedCase, 'NL')).toEqual({
        country: 'NL',
        month: '2026-11',
        day: '2026-11-04',
        count: 1,
        late: 0,
        workingMinutes: 2 * day,
        phases: { wayIn: 2 * day, inspection: 0, quote: 0, repair: 0, wayBack: 0 },
      })
    },
  )

  it.each(['doa-accepted', 'remorse-accepted', 'collected-by-retailer', 'refused', 'lost'])(
    'leaves out %s',
    (outcome) => {
      const timedCase = timed(admitted('02'), closed('04', outcome))
      expect(timedCase?.measured).toBe(false)
      expect(turnaroundShareOf(timedCase, 'NL')).toBeNull()
    },
  )

  it('leaves out what is cancelled, what goes on and what was never admitted', () => {
    for (const steps of [
      [admitted('02'), ['rma.cancelled', 'cancelled', '04']],
      [admitted('02')],
      [held('02', 'review')],
    ]) {
      expect(turnaroundShareOf(timed(...(steps as readonly Step[])), 'NL')).toBeNull()
    }
  })

  it('takes a case in the month in which it ended where the consumer lives, and says that it was late', () => {
    const ended = timed(admitted('02'), ...back('30T23:30', 'repaired'))
    expect(turnaroundShareOf(ended, 'NL')).toMatchObject({ month: '2026-12', day: '2026-12-01', late: 1 })
  })

  it('says minutes as days with one decimal', () => {
    expect([0, 71, 72, day, 5 * day + day / 4, 7.77 * day].map(inWorkingDays)).toEqual([0, 0, 0.1, 1, 5.3, 7.8])
  })
})

describe('An accepted DOA', () => {
  it('is over for the clock once it is quarantined: nothing goes back, and the vendor collects when it likes', () => {
    const accepted: readonly Step[] = [
      admitted('02'),
      ['device.received', 'screening', '03'],
      ['doa.accepted', 'quarantined', '04'],
      ['device.quarantined', 'quarantined', '04'],
    ]
    const over = { endedAt: '2026-11-04T10:00:00.000Z', workingMinutes: 2 * day, expectedOn: null, late: false }
    expect(timed(...accepted)).toMatchObject(over)
    expect(timed(...accepted, ['device.collected', 'closed', '30'], closed('30', 'doa-accepted'))).toMatchObject(over)
  })
})

describe('Whatever is done to a case', () => {
  const timedLife = (events: readonly RmaEvent[]) => turnaroundOf(events, 'NL', allowedDays)

  test.prop([beginning, steps])(
    'its phases and pauses are all of the working time from its admission on',
    (first, taken) => {
      const { events } = lived(first, taken)
      const timing = timedLife(events)
      expect(timing === null).toBe(!events.some((each) => each.type === 'rma.registered'))
      if (!timing) return
      const { startedAt, endedAt, workingMinutes, pausedMinutes, phases } = timing
      const until = new Date(endedAt ?? events.at(-1)?.at ?? '')
      expect(workingMinutes + pausedMinutes).toBe(workingMinutesBetween(new Date(startedAt), until, 'NL'))
      expect(turnaroundPhases.reduce((sum, phase) => sum + phases[phase], 0)).toBe(workingMinutes)
    },
  )

  test.prop([beginning, steps])('it says what to expect exactly while it runs', (first, taken) => {
    const { events, rma } = lived(first, taken)
    const timing = timedLife(events)
    if (!timing) return
    expect(timing.expectedOn === null).toBe(timing.paused || timing.endedAt !== null)
    expect(timing.endedAt !== null).toBe(['quarantined', 'closed', 'cancelled'].includes(rma.state))
    expect(turnaroundShareOf(timing, 'NL') !== null).toBe(timing.measured)
  })

  test.prop([beginning, steps, fc.nat()])('more events never take time back', (first, taken, some) => {
    const { events } = lived(first, taken)
    const before = timedLife(events.slice(0, 1 + (some % events.length)))
    const after = timedLife(events)
    if (!before || !after) return
    for (const phase of turnaroundPhases) expect(after.phases[phase]).toBeGreaterThanOrEqual(before.phases[phase])
    expect(after.pausedMinutes).toBeGreaterThanOrEqual(before.pausedMinutes)
    expect(after.startedAt).toBe(before.startedAt)
    if (before.late) expect(after.late).toBe(true)
  })
})
