import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, type Country, countries, legalPeriodEnd } from '../../shared/rules/index.ts'

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

describe('a period of days that the law gives ends', () => {
  it.each<[string, string, Country, string]>([
    ['on a Friday, with it', '2026-11-20', 'NL', '2026-11-20'],
    ['on a Saturday, with Monday', '2026-11-21', 'NL', '2026-11-23'],
    ['on a Sunday, with Monday', '2026-11-22', 'BE', '2026-11-23'],
    ['on a Monday, with it', '2026-11-23', 'LU', '2026-11-23'],
    ['on King’s Day in the Netherlands, with the day after', '2026-04-27', 'NL', '2026-04-28'],
    ['on King’s Day in Belgium, with it', '2026-04-27', 'BE', '2026-04-27'],
    ['on 21 July in Belgium, with the day after', '2026-07-21', 'BE', '2026-07-22'],
    ['on 21 July in Luxembourg, with it', '2026-07-21', 'LU', '2026-07-21'],
    ['on 23 June in Luxembourg, with the day after', '2026-06-23', 'LU', '2026-06-24'],
    ['on 23 June in the Netherlands, with it', '2026-06-23', 'NL', '2026-06-23'],
    ['on Good Friday in the Netherlands, with Tuesday', '2026-04-03', 'NL', '2026-04-07'],
    ['on Good Friday in Belgium, with it', '2026-04-03', 'BE', '2026-04-03'],
    ['on Good Friday in Luxembourg, with it', '2026-04-03', 'LU', '2026-04-03'],
    ['on 5 May in the Netherlands, with the day after', '2026-05-05', 'NL', '2026-05-06'],
    ['on 5 May of a jubilee in the Netherlands, with the day after', '2025-05-05', 'NL', '2025-05-06'],
    ['on 5 May in Belgium, with it', '2026-05-05', 'BE', '2026-05-05'],
    ['at Easter in Belgium, with Tuesday', '2026-04-04', 'BE', '2026-04-07'],
    ['on Christmas Day before a weekend, with Monday', '2026-12-25', 'NL', '2026-12-28'],
    ['on Christmas Day of a Thursday, with Monday', '2025-12-25', 'NL', '2025-12-29'],
    ['on Christmas Day of a Thursday in Belgium, with Friday', '2025-12-25', 'BE', '2025-12-26'],
    ['on the last Saturday of a year, with the second of January', '2022-12-31', 'LU', '2023-01-02'],
    ['on New Year’s Day of a Friday, with Monday', '2027-01-01', 'BE', '2027-01-04'],
    ['on Christmas of a year whose holidays are not known, with it', '2041-12-25', 'NL', '2041-12-25'],
    ['on a Saturday of such a year, with Monday', '2041-12-28', 'NL', '2041-12-30'],
    ['on New Year’s Day long ago, with it', '2001-01-01', 'LU', '2001-01-01'],
    ['on the last Saturday of the last year that is known, with Monday', '2040-12-29', 'BE', '2040-12-31'],
  ])('%s', (_, lastDay, country, end) => {
    expect(legalPeriodEnd(lastDay, country)).toBe(end)
  })

  it('on no day that is none', () => {
    expect(() => legalPeriodEnd('2026-02-30', 'NL')).toThrow(RangeError)
  })
})

const day = fc.integer({ min: 0, max: 366 * 30 }).map((days) => addDays('2013-01-01', days))

test.prop([day, fc.constantFrom(...countries)])(
  'it never ends before its last day, nor on a weekend',
  (date, country) => {
    const end = legalPeriodEnd(date, country)
    expect(end >= date).toBe(true)
    expect([0, 6]).not.toContain(weekday(end))
  },
)

test.prop([day, fc.constantFrom(...countries)])(
  'the day with which it ends is no reason to wait longer',
  (date, country) => {
    const end = legalPeriodEnd(date, country)
    expect(legalPeriodEnd(end, country)).toBe(end)
  },
)

test.prop([day, fc.constantFrom(...countries)])('every day that it skips ends with the same day', (date, country) => {
  const end = legalPeriodEnd(date, country)
  for (let each = date; each < end; each = addDays(each, 1)) expect(legalPeriodEnd(each, country)).toBe(end)
})

test.prop([day, fc.constantFrom(...countries)])('a later last day never ends it earlier', (date, country) => {
  expect(legalPeriodEnd(date, country) <= legalPeriodEnd(addDays(date, 1), country)).toBe(true)
})
