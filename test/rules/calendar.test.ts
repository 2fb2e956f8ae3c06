import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, localDate } from '../../shared/rules/index.ts'

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10))

describe('calendar days', () => {
  it('ends a period on the same day of the month, and on 28 February when it began on the 29th', () => {
    expect(addMonths('2024-11-20', 24)).toBe('2026-11-20')
    expect(addMonths('2024-02-29', 24)).toBe('2026-02-28')
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-12-31', 12)).toBe('2027-12-31')
  })

  it('counts days over a change of the clock and over the end of a year', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
    expect(daysBetween('2026-11-20', '2026-11-10')).toBe(-10)
  })

  it.each(['2026-02-30', '2026-13-01', '20-11-2026', '2026-1-1', ''])('refuses %j as a date', (text) => {
    expect(() => addDays(text, 1)).toThrow(new RangeError(`Not a calendar date: ${text}`))
    expect(() => addMonths(text, 1)).toThrow(RangeError)
    expect(() => daysBetween('2026-01-01', text)).toThrow(RangeError)
  })

  it('takes the day on which it is midnight for the consumer, in winter and in summer', () => {
    for (const country of ['NL', 'BE', 'LU'] as const) {
      expect(localDate(new Date('2026-11-19T22:59:59Z'), country)).toBe('2026-11-19')
      expect(localDate(new Date('2026-11-19T23:00:00Z'), country)).toBe('2026-11-20')
      expect(localDate(new Date('2026-07-01T22:00:00Z'), country)).toBe('2026-07-02')
    }
  })

  test.prop([date, fc.integer({ min: -5000, max: 5000 })])('adding days and counting them agree', (from, days) => {
    expect(daysBetween(from, addDays(from, days))).toBe(days)
  })

  test.prop([date, date])('a later start never ends earlier', (one, other) => {
    const [earlier, later] = one < other ? [one, other] : [other, one]
    expect(addMonths(earlier, 24) <= addMonths(later, 24)).toBe(true)
  })
})
