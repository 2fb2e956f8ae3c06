import { describe, expect, it } from 'vitest'
import { decide, withChange } from '../../../shared/rules/index.ts'
import { type Age, ages, dateBefore } from '../../../shared/rules/tools/proof/ages.ts'
import { isOrdinary, raisedDaysEarlier, restDaysBefore } from '../../../shared/rules/tools/proof/raised-days.ts'
import { randomFacts } from '../../../shared/rules/tools/proof/samples.ts'
import { spaceOf } from '../../../shared/rules/tools/proof/space.ts'
import { receivedOn, variablesOf } from '../../../shared/rules/tools/proof/variables.ts'
import { given, policy } from '../support.ts'

const next = { version: 'next', effectiveFrom: '2027-01-01' }
const said = (all: readonly Age[]) => all.map(({ months, days }) => `${months}m${days}`)

describe('the ages of dates', () => {
  it('are both sides of each boundary, of months also the day itself, the youngest first', () => {
    expect(said(ages([policy], receivedOn))).toEqual([
      ...['0m0', '0m14', '0m15', '0m16', '0m17'],
      ...['24m-1', '24m0', '24m1', '24m29', '24m30', '24m31'],
    ])
  })

  it('hold the boundaries of every version, in the order of their dates', () => {
    const other = withChange(policy, { ...next, parameters: { doaDays: 740, warrantyMonths: 6, deliveryDays: 3 } })
    const both = ages([policy, other], receivedOn)
    expect(said(both)).toEqual(expect.arrayContaining(['0m740', '0m741', '6m-1', '6m0', '6m3', '6m4', '24m0', '24m2']))
    const dates = both.map((each) => dateBefore(receivedOn, each))
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  it('are so many months before the day so many days earlier', () => {
    expect(dateBefore('2026-11-20', { months: 24, days: 30 })).toBe('2024-10-21')
    expect(dateBefore('2027-03-15', { months: 1, days: 15 })).toBe('2027-01-28')
    expect(dateBefore('2026-11-20', { months: 24, days: -1 })).toBe('2024-11-21')
  })
})

describe('the days on which requests are raised', () => {
  it('are ordinary ones and such as follow rest, on both sides of dating back', () => {
    expect(raisedDaysEarlier([policy], receivedOn)).toEqual([0, 1, 4, 7, 8, 9, 11])
    expect(restDaysBefore('2026-11-16', 'NL')).toBe(2)
    expect(restDaysBefore('2026-11-12', 'BE')).toBe(1)
    expect([isOrdinary('2026-11-20'), isOrdinary('2026-11-12'), isOrdinary('2026-11-16')]).toEqual([true, false, false])
  })

  it('make the ages after which a right of so many days still ends late', () => {
    const afterChristmas = ages([policy], '2027-01-08')
    expect(restDaysBefore('2026-12-28', 'NL')).toBe(3)
    expect(said(afterChristmas)).toEqual(expect.arrayContaining(['0m17', '0m18']))
  })
})

describe('when mi.com says that a device was bought', () => {
  const path = 'purchase.reportedByOrderSystem.purchasedOn'
  const valuesUnder = (...versions: Parameters<typeof variablesOf>[0]) =>
    variablesOf(versions).find((each) => each.path === path)?.values ?? []

  it('matters to no decision while nothing counts from the purchase, so that the proof leaves it out', () => {
    expect(valuesUnder(policy)).toEqual([undefined])
    for (const facts of randomFacts(spaceOf([policy]), 3000, 0.8)) {
      if (!facts.purchase.reportedByOrderSystem) continue
      const { findings: _, ...before } = decide(facts, policy, receivedOn)
      for (const purchasedOn of ['2026-11-08', '2026-11-01', '2024-11-19']) {
        const { findings: __, ...after } = decide(given(facts, { [path]: purchasedOn }), policy, receivedOn)
        expect(after).toEqual(before)
      }
    }
  })

  it.each([
    { 'R-warranty-start': 'purchase' },
    { 'R-doa-day-count': 'from-purchase' },
    { 'R-remorse-days': 'from-purchase' },
  ] as const)('has the ages of other dates under %j', (readings) => {
    expect(valuesUnder(policy, withChange(policy, { ...next, readings }))).toHaveLength(13)
  })
})
