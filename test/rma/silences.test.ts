import { addDays, isWorkingDay, localDate, type Parameters, type Policy, policies } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { isReminderKind, type Rma, type SilenceKind, silent, timersOf } from '../../shared/rma/index.ts'
import { commandNamed } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { afterSilence, begun, kinds, later, now, reported } from './life.ts'
import { factsWith, life, notShown, on, quoted } from './lives.ts'

const inForce = policies[0] as Policy
const justBefore = (at: Date) => new Date(at.getTime() - 1)
const dueOf = (rma: Rma, kind: string, policy: Policy = inForce) =>
  new Date(timersOf(rma, policy).find((timer) => timer.kind === kind)?.dueAt ?? Number.NaN)
const booked = { type: 'transport-booked', carrier: 'PostNL' } as const

/** What falls silent, after how many days of which parameter, and what then becomes of it. */
const silences: readonly [SilenceKind, Dossier, keyof Parameters, object][] = [
  [
    'verification-silence',
    begunOn(kinds.shopRepair, { official: null }),
    'verificationDays',
    { state: 'on-hold', holdReason: 'verification' },
  ],
  [
    'information-silence',
    begunOn(kinds.portalRepair, factsWith(kinds.portalRepair, notShown)),
    'informationDays',
    { state: 'cancelled', outcome: null },
  ],
  ['no-show', life('portalRepair'), 'noShowDays', { state: 'cancelled', outcome: null }],
  ['quote-expiry', life('portalRepair', ...quoted), 'quoteDays', { state: 'on-hold', holdReason: 'quote-expired' }],
  [
    'payment-silence',
    life('portalRepair', ...quoted, 'quote-response: accept'),
    'paymentDays',
    { state: 'on-hold', holdReason: 'payment-silence' },
  ],
  [
    'uncollected',
    life('shopRepair', 'received: as registered', 'inspected: not official'),
    'uncollectedDays',
    { state: 'on-hold', holdReason: 'uncollected' },
  ],
]

describe.each(silences)('The silence %s', (kind, { rma }, parameter, expected) => {
  const days = inForce.parameters[parameter] as number

  it(`has not lasted a moment before ${parameter} days, and has then`, () => {
    expect(silent(rma, kind, justBefore(later(days)))).toEqual([])
    expect(afterSilence(rma, kind, later(days))).toMatchObject(expected)
  })

  it('lasts as long as the RMA’s own policy version says', () => {
    const longer = { ...inForce, parameters: { ...inForce.parameters, [parameter]: days + 3 } }
    if (kind === 'quote-expiry') {
      // What a quote says of its term is pinned when it is issued.
      expect(dueOf(rma, kind, longer)).toEqual(later(days))
      return
    }
    expect(silent(rma, kind, later(days), longer)).toEqual([])
    expect(silent(rma, kind, later(days + 3), longer)).not.toEqual([])
  })

  it('falls once', () => {
    const after = afterSilence(rma, kind, later(days))
    expect(silent(after, kind, later(days + 400))).toEqual([])
  })
})

describe('A reminder of a silence', () => {
  const kindsOf = (rma: Rma) =>
    timersOf(rma)
      .filter(({ kind }) => isReminderKind(kind))
      .map(({ kind, dueAt }) => [kind, (Date.parse(dueAt) - now.getTime()) / (24 * 3_600_000)])

  it.each([
    [
      'information that is missing',
      begunOn(kinds.portalRepair, factsWith(kinds.portalRepair, notShown)),
      [['information-reminder', 10]],
    ],
    ['a device that was not sent', life('portalRepair'), [['no-show-reminder', 10]]],
    [
      'a quote',
      life('portalRepair', ...quoted),
      [
        ['quote-reminder-1', 3],
        ['quote-reminder-2', 10],
      ],
    ],
    ['a payment', life('portalRepair', ...quoted, 'quote-response: accept'), [['payment-reminder', 3]]],
  ] as const)('comes to a consumer: of %s', (_, { rma }, expected) => {
    expect(kindsOf(rma)).toEqual(expected)
  })

  it('never to the consumer of a shop (R-pos-mails)', () => {
    const shops = [
      life('shopRepair'),
      life('shopRepair', ...quoted),
      begunOn(kinds.shopRepair, factsWith(kinds.shopRepair, notShown)),
    ]
    for (const { rma } of shops) expect(kindsOf(rma)).toEqual([])
  })
})

describe('What is under way is never cancelled by a silence (R-no-show)', () => {
  it.each([
    ['in transit', life('portalRepair', 'transport-booked')],
    ['received', life('portalRepair', 'received: as registered')],
    ['in repair', life('portalRepair', 'received: as registered', 'inspected: covered')],
    ['registered for a visit', life('largeTv', 'remote-repair: not fixed')],
    ['waiting for a call', life('largeTv')],
  ])('%s', (_, { rma }) => {
    expect(silent(rma, 'no-show', later(1000))).toEqual([])
    expect(dueOf(rma, 'no-show').getTime()).toBeNaN()
  })
})

describe('A parcel that does not arrive (R-lost)', () => {
  const sentAt = (instant: string, country: Rma['country'] = 'NL') => {
    const rma = begun(kinds.portalRepair, {}, { country })
    const at = new Date(instant)
    return { ...reported(rma, booked), since: at.toISOString(), updatedAt: at.toISOString() }
  }

  it('counts as lost after ten working days, whatever weekends lie between', () => {
    // Friday 20 November 2026, 10:00Z, and two weekends: Friday 4 December.
    const rma = sentAt('2026-11-20T10:00:00.000Z')
    const due = new Date('2026-12-04T10:00:00.000Z')
    expect(dueOf(rma, 'lost')).toEqual(due)
    expect(silent(rma, 'lost', justBefore(due))).toEqual([])
    expect(afterSilence(rma, 'lost', due)).toMatchObject({
      state: 'on-hold',
      holdReason: 'lost',
      heldFrom: 'in-transit',
    })
  })

  it('leaves out King’s day in the Netherlands, and not in Belgium', () => {
    // From Thursday 22 April 2027: King's day is Tuesday the 27th; 5 May is none in Belgium either, Ascension the 6th is.
    expect(isWorkingDay('2027-04-27', 'NL')).toBe(false)
    expect(isWorkingDay('2027-04-27', 'BE')).toBe(true)
    const workingDaysOf = (country: 'NL' | 'BE') => {
      const due = localDate(dueOf(sentAt('2027-04-22T10:00:00.000Z', country), 'lost'), country)
      const days = Array.from({ length: 60 }, (_, index) => addDays('2027-04-22', index + 1)).filter(
        (day) => day <= due,
      )
      return { due, count: days.filter((day) => isWorkingDay(day, country)).length }
    }
    expect(workingDaysOf('NL').count).toBe(10)
    expect(workingDaysOf('BE').count).toBe(10)
    expect(workingDaysOf('NL').due > workingDaysOf('BE').due).toBe(true)
  })

  it('is waited for as long again once a person says so', () => {
    const lost = life('portalRepair', 'transport-booked', 'lost')
    const waited = on(lost, 'approve: official')
    const since = new Date(waited.rma.since)
    expect(since).toEqual(new Date(lost.rma.updatedAt))
    expect(dueOf(waited.rma, 'lost').getTime()).toBeGreaterThanOrEqual(since.getTime() + 14 * 24 * 3_600_000)
    expect(on(waited, 'lost').rma).toMatchObject({ state: 'on-hold', holdReason: 'lost' })
  })

  it('on its way back counts from its shipping, and not before it', () => {
    const repaired = life('portalRepair', 'received: as registered', 'inspected: covered', 'repaired')
    expect(timersOf(repaired.rma)).toEqual([])
    const shipped = on(repaired, 'shipped')
    expect(dueOf(shipped.rma, 'lost')).toEqual(dueOf(life('portalRepair', 'transport-booked').rma, 'lost'))
    expect(on(shipped, 'lost').rma).toMatchObject({ holdReason: 'lost', heldFrom: 'returning' })
    expect(on(shipped, 'delivered').rma.state).toBe('closed')
  })
})

describe('A silence that is broken', () => {
  it('by facts that are not enough begins anew', () => {
    const purchase = { purchasedOn: undefined, deliveredOn: undefined, ...notShown }
    const waiting = begunOn(kinds.portalRepair, factsWith(kinds.portalRepair, purchase))
    const proof = commandNamed('information: the proof').does(waiting, later(5))
    const asked = proposed(waiting, proof, later(5)).dossier
    expect(asked.rma.state).toBe('awaiting-information')
    expect(dueOf(waiting.rma, 'information-silence')).toEqual(later(21))
    expect(dueOf(asked.rma, 'information-silence')).toEqual(later(26))
    expect(silent(asked.rma, 'information-silence', justBefore(later(26)))).toEqual([])
  })

  it('by a new quote begins anew, with that quote’s own term', () => {
    const expired = life('portalRepair', ...quoted, 'quote-expiry')
    const anew = on(expired, 'quote')
    expect(dueOf(anew.rma, 'quote-expiry')).toEqual(later(28))
  })

  it('by XMS ends, on hold too', () => {
    const held = on(begunOn(kinds.shopRepair, { official: null }), 'verification-silence')
    expect(timersOf(held.rma).map(({ kind }) => kind)).toEqual(['verify'])
    expect(on(held, 'verify: official').rma.state).toBe('registered')
  })
})
