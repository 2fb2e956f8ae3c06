import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { allowedActions, decideAgain, eventId, hasEnded, type Rma, replay, timersOf } from '../../shared/rma/index.ts'
import { begun, decisionOf, happened, kinds } from './life.ts'
import { beginning, lived, steps } from './random-life.ts'

const waitingStates: readonly Rma['state'][] = [
  'pending-verification',
  'awaiting-information',
  'in-transit',
  'quoted',
  'awaiting-payment',
  'awaiting-collection',
]
/** The conditions in which an RMA waits for somebody, and does not wait for ever. */
const isWaiting = ({ state, holdReason, shippedAt, route }: Rma) =>
  waitingStates.includes(state) ||
  (state === 'registered' && route?.servicedAt === 'depot') ||
  (state === 'returning' && shippedAt !== null) ||
  holdReason === 'verification'

describe('Whatever is done to an RMA, in any order', () => {
  test.prop([beginning, steps])(
    'replaying its events gives what was stored, now and at every moment before',
    (first, taken) => {
      const { events, moments } = lived(first, taken)
      for (const moment of moments) expect(replay(events, 'ref-1', moment.version)).toEqual(moment)
      expect(replay(JSON.parse(JSON.stringify(events)), 'ref-1')).toEqual(moments.at(-1))
    },
  )

  test.prop([beginning, steps])('its events count from 1 without gaps under stable ids', (first, taken) => {
    const { rma, events } = lived(first, taken)
    expect(events.map((each) => each.sequence)).toEqual(events.map((_, index) => index + 1))
    expect(rma.version).toBe(events.length)
    expect(new Set(events.map(eventId)).size).toBe(events.length)
  })

  test.prop([beginning, steps])(
    'an end stays the end: a fee may still be paid and a second look asked for, and only closing has an outcome',
    (first, taken) => {
      const { rma, events, moments } = lived(first, taken)
      const end = moments.find(hasEnded)
      expect(rma.outcome === null).toBe(end?.state !== 'closed')
      if (!end) return
      expect(rma).toMatchObject({ state: end.state, outcome: end.outcome, holdReason: null })
      expect(['payment', 'second-look']).toEqual(expect.arrayContaining([...allowedActions(rma)]))
      const endings = ['rma.closed', 'rma.refused', 'rma.cancelled']
      expect(events.filter(({ type }) => endings.includes(type))).toHaveLength(1)
    },
  )

  test.prop([beginning, steps])(
    'it has a hold reason exactly while it is on hold, and a device that goes back has an outcome to come',
    (first, taken) => {
      for (const moment of lived(first, taken).moments) {
        expect(moment.holdReason === null).toBe(moment.state !== 'on-hold')
        if (['returning', 'quarantined', 'awaiting-collection'].includes(moment.state)) {
          expect(moment.expectedOutcome).not.toBeNull()
        }
      }
    },
  )

  test.prop([beginning, steps])(
    'timers run only for states that wait for somebody, at most one of a kind',
    (first, taken) => {
      for (const moment of lived(first, taken).moments) {
        const kindsOfTimers = timersOf(moment).map((each) => each.kind)
        expect(new Set(kindsOfTimers).size).toBe(kindsOfTimers.length)
        expect(kindsOfTimers.length > 0).toBe(isWaiting(moment))
      }
    },
  )
})

describe('Deciding again', () => {
  const waiting = begun(kinds.shopRepair, { decision: 'undetermined' })
  const again = (decision: 'eligible' | 'refused' | 'needs-review' | 'needs-information') =>
    happened(waiting, decideAgain(waiting, decisionOf(kinds.shopRepair, { decision })))

  it.each([
    ['eligible', { state: 'registered' }],
    ['needs-review', { state: 'on-hold', holdReason: 'review' }],
    ['needs-information', { state: 'awaiting-information' }],
    ['refused', { state: 'closed', outcome: 'refused', service: null, route: null }],
  ] as const)('when XMS answered: %s', (decision, expected) => {
    expect(again(decision)).toMatchObject({ ...expected, decisionVersion: 2 })
  })

  it('changes nothing while XMS cannot answer', () => {
    expect(decideAgain(waiting, decisionOf(kinds.shopRepair, { decision: 'undetermined' }))).toEqual([])
  })

  it('begins a television’s repair with a call (T-3.2.2)', () => {
    const television = begun(kinds.smallTv, { decision: 'undetermined' })
    expect(happened(television, decideAgain(television, decisionOf(kinds.smallTv)))).toMatchObject({
      state: 'remote-repair',
    })
  })
})
