import { describe, expect, it } from 'vitest'
import { isLawFollowed, type PolicyChange, withChange } from '../../shared/rules/index.ts'
import { periodsOf } from '../../shared/rules/tools/diff/days.ts'
import { differencesByPeriod } from '../../shared/rules/tools/diff/everywhere.ts'
import { reportLines } from '../../shared/rules/tools/diff/print.ts'
import { policy } from './support.ts'

const next = (effectiveFrom: string, change: Partial<PolicyChange> = {}) =>
  withChange(policy, { version: 'next', effectiveFrom, ...change })
const everywhere = (from: string) => ({ NL: from, BE: from, LU: from })

describe('the days for which a candidate is compared', () => {
  it('begin with the day on which it takes effect, and not before today', () => {
    expect(periodsOf(policy, next('2027-01-01')).map(({ from }) => from)).toEqual(['2027-01-01'])
    expect(periodsOf(policy, next('2020-01-01')).map(({ from }) => from)).toEqual(['2026-11-20'])
  })

  it('are Fridays that no holiday and no end of a month disturbs', () => {
    const [period] = periodsOf(policy, next('2027-01-01'))
    expect(period.on).toBe('2027-02-12')
    expect(new Date(period.on).getUTCDay()).toBe(5)
  })

  it('are one for each time at which a law begins in a country under either version', () => {
    const law = { 'L-battery': { NL: '2028-01-01', BE: '2029-07-01' }, 'L-repair-extension': everywhere('2030-01-01') }
    const candidate = next('2027-01-01', { law })
    const periods = periodsOf(policy, candidate)
    expect(periods.map(({ from }) => from)).toEqual(['2027-01-01', '2028-01-01', '2029-07-01'])
    for (const { from, on } of periods) {
      expect(on >= from).toBe(true)
      for (const country of ['NL', 'BE', 'LU'] as const) {
        const follows = (day: string) => isLawFollowed(candidate, 'L-battery', country, day)
        expect(follows(on)).toBe(follows(from))
      }
    }
  })

  it('are the first day where a period is too short for such a Friday', () => {
    const law = { 'L-battery': { NL: '2028-01-01', BE: '2028-01-03' } }
    expect(periodsOf(policy, next('2027-01-01', { law }))[1]).toEqual({ from: '2028-01-01', on: '2028-01-01' })
  })
})

describe('a law that begins later than the candidate', () => {
  it('changes nothing once it is followed as before', () => {
    const candidate = next('2027-01-01', { law: { 'L-statutory': everywhere('2028-01-01') } })
    const periods = differencesByPeriod(policy, candidate)
    expect(periods[0]?.told.map(({ from, to }) => [from, to])).toEqual([['statutory-rights', 'nothing']])
    const lines = reportLines(periods, null, { all: false, language: 'en' })
    expect(lines.at(-1)).toBe('Requests received from 2028-01-01 on: nothing changes.')
  })
}, 60_000)
