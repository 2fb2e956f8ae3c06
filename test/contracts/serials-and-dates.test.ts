import { describe, expect, it } from 'vitest'
import { calendarDate, serial } from '../../shared/contracts/primitives.ts'

describe('A serial number', () => {
  it('is compared without case and outer spaces', () => {
    expect(serial.parse(' sn-2026/ab_1 ')).toBe('SN-2026/AB_1')
  })

  it.each(['ß123456', 'ıabcd', 'ﬁ1234'])('is not another one that upper case would make of it: %s', (stated) => {
    expect(serial.safeParse(stated).success).toBe(false)
  })
})

describe('A date of a purchase or delivery', () => {
  it.each([
    ['2010-01-01', true],
    ['2009-12-31', false],
    ['0001-01-01', false],
    ['2024-02-29', true],
    ['2023-02-29', false],
  ])('%s: %s', (date, possible) => {
    expect(calendarDate.safeParse(date).success).toBe(possible)
  })
})
