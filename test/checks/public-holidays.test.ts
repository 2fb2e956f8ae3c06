import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publicHolidays } from '../../shared/rules/public-holidays.ts'
import { fileOf, publicHolidaysOf } from '../../shared/rules/tools/holidays/public-holidays.ts'

describe('The file of public holidays', () => {
  const file = readFileSync(new URL('../../shared/rules/public-holidays.ts', import.meta.url), 'utf8')

  it('is what `npm run policy:holidays` writes', () => {
    expect(file).toBe(fileOf(publicHolidaysOf()))
  })

  it('names the licence of its source', () => {
    expect(file).toContain('CC BY-SA 3.0')
    expect(file).toContain('https://creativecommons.org/licenses/by-sa/3.0/')
  })

  it('reaches from the first instant that can be reported to five years from now: else let the script write more', () => {
    for (const years of Object.values(publicHolidays).map((each) => Object.keys(each).map(Number))) {
      expect(years).toEqual(Array.from({ length: years.length }, (_, index) => 2015 + index))
      expect(years.at(-1)).toBeGreaterThanOrEqual(new Date().getFullYear() + 5)
    }
  })
})
