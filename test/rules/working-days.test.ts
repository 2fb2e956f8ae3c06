import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  afterWorkingMinutes,
  countries,
  isWorkingDay,
  localDate,
  nextWorkingDay,
  startOfDay,
  workingDayMinutes,
  workingMinutesBetween,
} from '../../shared/rules/index.ts'
import { publicHolidays } from '../../shared/rules/public-holidays.ts'

const country = fc.constantFrom(...countries)
const knownYears = { min: new Date('2015-01-02'), max: new Date('2038-12-31'), noInvalidDate: true }
const instant = fc.date(knownYears)
const date = instant.map((each) => each.toISOString().slice(0, 10))
const at = (text: string) => new Date(text)
const free = (days: readonly string[], where: (typeof countries)[number]) =>
  days.filter((each) => !isWorkingDay(each, where))

describe('a working day', () => {
  it('is from Monday to Friday', () => {
    const week = Array.from({ length: 7 }, (_, index) => addDays('2026-11-16', index))
    for (const where of countries) expect(free(week, where)).toEqual(['2026-11-21', '2026-11-22'])
  })

  it.each([
    ['NL', ['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25']],
    [
      'BE',
      ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21', '2026-11-11', '2026-12-25'],
    ],
    ['LU', ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-06-23', '2026-12-25']],
  ] as const)('is none of the public holidays of %s in 2026', (where, holidays) => {
    const weekdays = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index)).filter(
      (each) => ![0, 6].includes(at(each).getUTCDay()),
    )
    expect(free(weekdays, where)).toEqual(holidays)
  })

  it('is 27 April in the Netherlands, when the King’s day is kept on the Saturday before', () => {
    expect(publicHolidays.NL[2025]).toContain('04-26')
    expect(publicHolidays.NL[2025]).not.toContain('04-27')
  })

  it('is 5 May in the Netherlands but for every fifth year, and Good Friday always', () => {
    expect(free(['2025-05-05', '2026-05-05', '2027-05-05', '2028-05-05', '2030-05-06'], 'NL')).toEqual(['2025-05-05'])
    expect(isWorkingDay('2026-04-03', 'NL')).toBe(true)
    expect(isWorkingDay('2025-05-05', 'BE')).toBe(true)
  })

  it('is 9 May in Luxembourg until 2018', () => {
    expect(isWorkingDay('2018-05-09', 'LU')).toBe(true)
    expect(isWorkingDay('2019-05-09', 'LU')).toBe(false)
  })

  it('is not guessed for a year whose holidays are not known, not even at a weekend', () => {
    const known = Object.keys(publicHolidays.LU).map(Number)
    const after = Number(known.at(-1)) + 1
    expect(() => isWorkingDay('2014-12-31', 'NL')).toThrow(
      new RangeError('The public holidays of NL are not known for 2014-12-31'),
    )
    for (let day = 1; day <= 7; day += 1) {
      expect(() => isWorkingDay(`${after}-01-0${day}`, 'LU')).toThrow(RangeError)
      expect(() => addWorkingDays(`${after - 1}-12-31`, day, 'LU')).toThrow(RangeError)
    }
    expect(isWorkingDay(`${after - 1}-12-31`, 'LU')).toBeTypeOf('boolean')
    expect(() => workingMinutesBetween(at('2026-01-01'), at(`${after}-01-03`), 'LU')).toThrow(RangeError)
  })
})

describe('counting working days', () => {
  it('leaves out weekends and holidays', () => {
    expect(nextWorkingDay('2026-11-20', 'NL')).toBe('2026-11-23')
    expect(nextWorkingDay('2026-11-21', 'NL')).toBe('2026-11-23')
    expect(nextWorkingDay('2026-12-24', 'NL')).toBe('2026-12-28')
    expect(addWorkingDays('2026-11-10', 1, 'BE')).toBe('2026-11-12')
    expect(addWorkingDays('2026-11-10', 1, 'LU')).toBe('2026-11-11')
    expect(addWorkingDays('2026-11-20', 10, 'NL')).toBe('2026-12-04')
  })

  it('stays where it is for none, also at a weekend', () => {
    expect(addWorkingDays('2026-11-21', 0, 'NL')).toBe('2026-11-21')
  })

  it.each([-1, 0.5, Number.NaN])('refuses to count %s days or minutes', (count) => {
    expect(() => addWorkingDays('2026-11-20', count, 'NL')).toThrow(
      new RangeError(`Not a number of days or minutes: ${count}`),
    )
    expect(() => afterWorkingMinutes(at('2026-11-20'), count, 'NL')).toThrow(RangeError)
  })

  test.prop([date, fc.integer({ min: 1, max: 300 }), country])(
    'ends on a working day, one by one',
    (from, count, where) => {
      const end = addWorkingDays(from, count, where)
      expect(isWorkingDay(end, where)).toBe(true)
      expect(nextWorkingDay(addWorkingDays(from, count - 1, where), where)).toBe(end)
    },
  )
})

describe('working minutes', () => {
  const friday = at('2026-11-20T22:59:59.999Z')
  const monday = at('2026-11-22T23:00:00Z')

  it('count a working day as its 24 hours in the country, and a weekend as nothing', () => {
    expect(workingMinutesBetween(at('2026-11-19T23:00:00Z'), at('2026-11-20T23:00:00Z'), 'NL')).toBe(1440)
    expect(workingMinutesBetween(at('2026-11-20T10:00:00Z'), at('2026-11-23T10:00:00Z'), 'NL')).toBe(1440)
    expect(workingMinutesBetween(friday, monday, 'NL')).toBe(1)
    expect(workingMinutesBetween(at('2026-11-20T23:00:00Z'), monday, 'NL')).toBe(0)
    expect(workingMinutesBetween(monday, at('2026-11-22T23:01:00Z'), 'NL')).toBe(1)
  })

  it('count a holiday as nothing only where it is one', () => {
    const [before, after] = [at('2026-11-10T12:00:00Z'), at('2026-11-12T12:00:00Z')]
    expect(workingMinutesBetween(before, after, 'BE')).toBe(1440)
    expect(workingMinutesBetween(before, after, 'LU')).toBe(2880)
    const [ascension, theDayAfter] = [startOfDay('2026-05-14', 'NL'), startOfDay('2026-05-15', 'NL')]
    expect(workingMinutesBetween(ascension, theDayAfter, 'NL')).toBe(0)
  })

  it('lose nothing by a holiday at a weekend', () => {
    const [before, after] = [startOfDay('2026-12-21', 'NL'), startOfDay('2026-12-29', 'NL')]
    expect(workingMinutesBetween(before, after, 'NL')).toBe(5 * workingDayMinutes)
  })

  it.each([
    ['2026-03-27', '2026-03-31'],
    ['2026-10-23', '2026-10-27'],
  ])('do not notice that the clocks change on the Sunday between %s and %s', (from, to) => {
    expect(workingMinutesBetween(startOfDay(from, 'NL'), startOfDay(to, 'NL'), 'NL')).toBe(2 * workingDayMinutes)
  })

  it('are none from a later instant to an earlier one', () => {
    expect(workingMinutesBetween(at('2026-11-20T10:00:00Z'), at('2026-11-19T10:00:00Z'), 'NL')).toBe(0)
  })

  test.prop([instant, instant, instant, country])('add up over any instant between', (one, two, three, where) => {
    const [from, split, to] = [one, two, three].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date, Date]
    const parts = workingMinutesBetween(from, split, where) + workingMinutesBetween(split, to, where)
    expect(workingMinutesBetween(from, to, where)).toBe(parts)
  })

  test.prop([instant, fc.integer({ min: 0, max: 400 }), country])(
    'are those of each day, one by one',
    (from, days, where) => {
      const first = localDate(from, where)
      const day = (index: number) => addDays(first, index)
      const whole = Array.from({ length: days }, (_, index) => day(index)).filter((each) => isWorkingDay(each, where))
      const [start, end] = [startOfDay(first, where), startOfDay(day(days), where)]
      expect(workingMinutesBetween(start, end, where)).toBe(whole.length * workingDayMinutes)
    },
  )
})

describe('the instant after some working minutes', () => {
  it('is midnight at the end of the last working day, and the instant itself after none', () => {
    expect(afterWorkingMinutes(at('2026-11-21T10:00:00Z'), 5 * workingDayMinutes, 'NL')).toEqual(
      at('2026-11-27T23:00:00Z'),
    )
    expect(afterWorkingMinutes(at('2026-11-20T10:00:30Z'), 1, 'NL')).toEqual(at('2026-11-20T10:01:00Z'))
    expect(afterWorkingMinutes(at('2026-11-20T10:00:00Z'), 10 * workingDayMinutes, 'NL')).toEqual(
      at('2026-12-04T10:00:00Z'),
    )
    expect(afterWorkingMinutes(at('2026-11-21T10:00:30Z'), 0, 'NL')).toEqual(at('2026-11-21T10:00:30Z'))
  })

  test.prop([instant, fc.integer({ min: 1, max: 100 * workingDayMinutes }), country])(
    'is the first by which they have passed',
    (from, minutes, where) => {
      const end = afterWorkingMinutes(from, minutes, where)
      expect(workingMinutesBetween(from, end, where)).toBe(minutes)
      expect(workingMinutesBetween(from, new Date(end.getTime() - 1), where)).toBe(minutes - 1)
    },
  )
})

describe('the start of a day', () => {
  it('is midnight there, in winter and in summer', () => {
    expect(startOfDay('2026-11-20', 'LU')).toEqual(at('2026-11-19T23:00:00Z'))
    expect(startOfDay('2026-07-01', 'BE')).toEqual(at('2026-06-30T22:00:00Z'))
    expect(startOfDay('2026-03-29', 'NL')).toEqual(at('2026-03-28T23:00:00Z'))
    expect(startOfDay('2026-03-30', 'NL')).toEqual(at('2026-03-29T22:00:00Z'))
    expect(startOfDay('2026-10-25', 'NL')).toEqual(at('2026-10-24T22:00:00Z'))
    expect(() => startOfDay('2026-02-30', 'NL')).toThrow(RangeError)
  })

  test.prop([date, country])('is the first instant of its day', (day, where) => {
    expect(localDate(startOfDay(day, where), where)).toBe(day)
    expect(localDate(new Date(startOfDay(day, where).getTime() - 1), where)).toBe(addDays(day, -1))
  })
})
